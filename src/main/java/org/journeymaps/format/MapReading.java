package org.journeymaps.format;

import java.util.List;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Problem;

/** What came of reading a macro body. */
public sealed interface MapReading {
    /** Nothing is there yet: the body is blank. */
    record Empty() implements MapReading {}

    /**
     * A map.
     *
     * @param map the map, complete
     * @param problems what its author should look at; the map can be shown and saved all the same
     */
    record Read(JourneyMap map, List<Problem> problems) implements MapReading {
        /** Copies. */
        public Read {
            problems = List.copyOf(problems);
        }
    }

    /**
     * No map could be made of it. The stored text must not be overwritten by anything derived from it.
     *
     * @param problems why, each with its line and path; never empty
     */
    record Unreadable(List<Problem> problems) implements MapReading {
        /** Copies. */
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
