/** The macro through the real template engine: golden files for what readers get, and where it shows what. */
@NullMarked
package org.journeymaps.macro;

import org.jspecify.annotations.NullMarked;
