package org.journeymaps.merge;

import java.util.Optional;
import org.journeymaps.format.JsonTree;

/**
 * A place where two edits contradict each other.
 *
 * @param id id of the element; empty for the map itself
 * @param member the member as a path within the element, its steps separated and escaped as in a JSON Pointer; empty for the
 *     element as a whole. {@code experiences/PERSONA} is the experience of a persona, {@code experiences/} that of all;
 *     {@code work} is what an action item has as {@code issue} or {@code status}, and its values are objects with one of them
 * @param kind what contradicts what
 * @param base the value that both began from; empty if there was none
 * @param mine the value of the one who saves; empty if there is none
 * @param theirs the value that is stored now; empty if there is none
 */
public record Conflict(
        String id,
        String member,
        Kind kind,
        Optional<JsonTree> base,
        Optional<JsonTree> mine,
        Optional<JsonTree> theirs) {
    /** What contradicts what, seen by the one who saves. */
    public enum Kind {
        /** Both changed the member, to different values. The merged map holds theirs. */
        CHANGED,
        /**
         * Both moved the element, to different places. The merged map holds theirs. The values are places: the id of the
         * {@code parent} (empty for the map), the {@code list} there, and the id of the element it stands {@code after}.
         */
        MOVED,
        /** I deleted what they changed. The merged map keeps it, with all that was in it. */
        DELETED_HERE,
        /** They deleted what I changed. The merged map keeps it with my changes. */
        DELETED_THERE
    }
}
