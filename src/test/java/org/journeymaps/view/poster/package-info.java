/** The picture for slides, on real maps: well-formed, nothing outside of its place, every text escaped. */
@NullMarked
package org.journeymaps.view.poster;

import org.jspecify.annotations.NullMarked;
