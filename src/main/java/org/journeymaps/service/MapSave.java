package org.journeymaps.service;

import java.util.List;
import org.journeymaps.merge.Conflict;
import org.journeymaps.model.JourneyMap;

/** What came of saving a whole map. */
public sealed interface MapSave {
    /**
     * The map is stored.
     *
     * @param page where it stands, as it was read before
     * @param version the page version that holds it
     * @param map the map as it is stored
     * @param merged whether it holds what others changed since the client's version
     * @param reworded the pain points whose issues link back by words that are no longer theirs
     */
    record Saved(StoredPage page, int version, JourneyMap map, boolean merged, List<String> reworded)
            implements MapSave {
        /** Copies. */
        public Saved {
            reworded = List.copyOf(reworded);
        }
    }

    /**
     * Nothing was stored: somebody else changed the same to something else.
     *
     * @param currentVersion the page version that holds the others' map
     * @param draft both edits together, as far as they do not contradict each other
     * @param conflicts the contradictions, never none
     */
    record Conflicting(int currentVersion, JourneyMap draft, List<LabelledConflict> conflicts) implements MapSave {
        /** Copies. */
        public Conflicting {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * A contradiction in words.
     *
     * @param conflict what contradicts what
     * @param label what it is about and where that is, with an author's words in it
     */
    record LabelledConflict(Conflict conflict, String label) {}
}
