package org.journeymaps.model;

import java.util.Optional;

/**
 * Who takes part in a touchpoint beside the customer.
 *
 * @param id id in the map
 * @param name role or name
 * @param side inside or outside the organisation
 * @param department where they belong
 * @param unknown members of a newer version
 */
public record Stakeholder(
        String id, String name, StakeholderSide side, Optional<String> department, UnknownMembers unknown) {
    /** Checks and copies. */
    public Stakeholder {
        Ids.require(id);
    }
}
