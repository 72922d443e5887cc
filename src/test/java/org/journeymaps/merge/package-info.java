/** What becomes of two edits: the laws that hold for any of them, and cases in words. */
@NullMarked
package org.journeymaps.merge;

import org.jspecify.annotations.NullMarked;
