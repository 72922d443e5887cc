package org.journeymaps.model;

import java.util.Optional;

/**
 * A row of the map.
 *
 * @param id id in the map
 * @param kind what its cells hold
 * @param title the team's own title; else the kind's
 * @param visible whether readers see it
 * @param unknown members of a newer version
 */
public record Lane(String id, LaneKind kind, Optional<String> title, boolean visible, UnknownMembers unknown) {
    /** Checks and copies. */
    public Lane {
        Ids.require(id);
    }
}
