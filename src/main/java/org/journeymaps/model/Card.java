package org.journeymaps.model;

import java.util.Optional;

/**
 * A text in a cell.
 *
 * @param id id in the map
 * @param text what it says
 * @param personaId whom it is about, if not everybody
 * @param unknown members of a newer version
 */
public record Card(String id, String text, Optional<String> personaId, UnknownMembers unknown) {
    /** Checks and copies. */
    public Card {
        Ids.require(id);
    }
}
