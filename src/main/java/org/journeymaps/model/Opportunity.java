package org.journeymaps.model;

import java.util.List;

/**
 * Something that could be done better.
 *
 * @param id id in the map
 * @param text what could be done
 * @param painPointIds pain points it would ease
 * @param unknown members of a newer version
 */
public record Opportunity(String id, String text, List<String> painPointIds, UnknownMembers unknown) {
    /** Checks and copies. */
    public Opportunity {
        Ids.require(id);
        painPointIds = List.copyOf(painPointIds);
    }
}
