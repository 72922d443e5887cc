package org.journeymaps.merge;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a member of an element is merged, if it is not simply one value. */
sealed interface Part {
    /** A list of elements, each merged on its own. */
    record Children(ElementKind kind) implements Part {}

    /**
     * An object that is merged member by member.
     *
     * @param parts the members merged in a way of their own
     * @param others how all other members are merged; null if each is one value
     */
    record Nested(Map<String, Part> parts, @Nullable Part others) implements Part {
        @Nullable Part part(String member) {
            return parts.getOrDefault(member, others);
        }
    }

    /** Members that hold no elements. */
    enum Single implements Part {
        /** A list in which each value stands once; it is merged by what was added and removed. */
        SET,
        /** One of two members that exclude each other; both are merged as one. */
        WORK
    }
}
