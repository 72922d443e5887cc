/**
 * The {@code journey-map} macro: from the stored body to markup, for each output type.
 */
@NullMarked
package org.journeymaps.macro;

import org.jspecify.annotations.NullMarked;
