/** The resources on fakes: what goes in and comes out, above all what must not. */
@NullMarked
package org.journeymaps.rest;

import org.jspecify.annotations.NullMarked;
