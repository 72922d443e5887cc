package org.journeymaps.merge;

import java.util.List;
import org.journeymaps.format.JsonTree;

/** What tests say of merges. */
final class Merging {
    private Merging() {}

    /** A merge without conflicts that gives this map. */
    static Merged without(JsonTree tree) {
        return new Merged(tree, List.of());
    }
}
