/**
 * What a reader sees: the presenter turns a map into one immutable view record and into the grid's markup, with the
 * geometry of the experience curve. Every text that comes from a map is escaped here, on its way into markup.
 */
@NullMarked
package org.journeymaps.view;

import org.jspecify.annotations.NullMarked;
