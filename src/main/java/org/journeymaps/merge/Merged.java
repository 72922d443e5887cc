package org.journeymaps.merge;

import java.util.List;
import org.journeymaps.format.JsonTree;

/**
 * What came of a merge.
 *
 * @param tree the map with the edits of both; where they contradict each other, as {@link Conflict.Kind} says
 * @param conflicts the contradictions in the order of the map; with none of them the map can be stored
 */
public record Merged(JsonTree tree, List<Conflict> conflicts) {
    /** Copies. */
    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    /** Whether the edits contradict each other somewhere. */
    public boolean hasConflicts() {
        return !conflicts.isEmpty();
    }
}
