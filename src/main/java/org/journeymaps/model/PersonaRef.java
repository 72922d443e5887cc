package org.journeymaps.model;

import java.util.Optional;

/**
 * A persona of this map: a name and, where there is one, its page.
 *
 * @param id id in the map
 * @param name as shown
 * @param pageId content id of the persona's page
 * @param unknown members of a newer version
 */
public record PersonaRef(String id, String name, Optional<String> pageId, UnknownMembers unknown) {
    /** Checks and copies. */
    public PersonaRef {
        Ids.require(id);
    }
}
