package org.journeymaps.view;

import java.util.List;

/**
 * What an author should put right, in words.
 *
 * @param summary how many there are
 * @param lines one for each
 */
public record ProblemList(String summary, List<Line> lines) {
    /** Copies. */
    public ProblemList {
        lines = List.copyOf(lines);
    }

    /** Whether there are any. */
    public boolean any() {
        return !lines.isEmpty();
    }

    /** One problem: where it is, in words and as a path, and what to do. */
    public record Line(String place, String path, String text) {
        /** Whether the line of the stored text is known. */
        public boolean anyPlace() {
            return !place.isEmpty();
        }

        /** Whether it is about a part of the map. */
        public boolean anyPath() {
            return !path.isEmpty();
        }
    }
}
