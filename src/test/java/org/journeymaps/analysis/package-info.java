/** The rules of gaps, as tables and as laws over every combination of work, measurement and acceptance. */
@NullMarked
package org.journeymaps.analysis;

import org.jspecify.annotations.NullMarked;
