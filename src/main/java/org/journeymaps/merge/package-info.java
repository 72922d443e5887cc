/**
 * Merging two edits of a map that began from the same version, element by element. Nothing that somebody changed is lost:
 * it is in the merged map or in a conflict that names the element, and one conflict does not keep other edits out.
 */
@NullMarked
package org.journeymaps.merge;

import org.jspecify.annotations.NullMarked;
