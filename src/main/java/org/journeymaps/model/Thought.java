package org.journeymaps.model;

import java.util.Optional;

/**
 * What a customer thinks or says.
 *
 * @param id id in the map
 * @param text the words
 * @param kind reported or literal
 * @param personaId who thinks so, if not everybody
 * @param unknown members of a newer version
 */
public record Thought(String id, String text, ThoughtKind kind, Optional<String> personaId, UnknownMembers unknown) {
    /** Checks and copies. */
    public Thought {
        Ids.require(id);
    }
}
