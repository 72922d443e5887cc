/**
 * The app's REST resources under {@code /rest/journey-maps/1.0}: they translate between HTTP and the use cases.
 */
@NullMarked
package org.journeymaps.rest;

import org.jspecify.annotations.NullMarked;
