/**
 * What can be computed from a map and is never typed in: gap states, progress, worst pain,
 * priority, funnel, cost of waste, opportunity. Each formula names its source.
 */
@NullMarked
package org.journeymaps.analysis;

import org.jspecify.annotations.NullMarked;
