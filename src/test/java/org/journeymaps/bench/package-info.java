/**
 * Benchmarks, run by hand: their figures and commands stand in {@code docs/benchmarks.md}. No test depends on time.
 */
@NullMarked
package org.journeymaps.bench;

import org.jspecify.annotations.NullMarked;
