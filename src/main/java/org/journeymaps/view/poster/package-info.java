/**
 * The map as a picture for slides: one SVG 1.1 document that needs nothing else and holds nothing that runs. SVG does not
 * wrap text, so this package estimates the width of glyphs and breaks lines itself. It draws from {@link
 * org.journeymaps.view.MapSheet}, which holds all texts ready; of the rest of the view it needs the writer that escapes
 * and the geometry of the curve, which are public for its sake.
 */
@NullMarked
package org.journeymaps.view.poster;

import org.jspecify.annotations.NullMarked;
