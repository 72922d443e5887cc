/** Holds the hand-written signatures of Atlassian's API to their promise: they sign, they do nothing. */
@NullMarked
package org.journeymaps.platform;

import org.jspecify.annotations.NullMarked;
