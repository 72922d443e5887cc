/**
 * What can be computed from a map and is never typed in: gap states, progress, worst pain. Each formula names its
 * source.
 */
@NullMarked
package org.journeymaps.analysis;

import org.jspecify.annotations.NullMarked;
