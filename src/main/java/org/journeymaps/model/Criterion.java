package org.journeymaps.model;

import java.math.BigDecimal;

/**
 * A criterion of the priority 1-100.
 *
 * @param id id in the map
 * @param name as shown
 * @param weight share in the weighted mean, zero or more; the sum need not be 1
 * @param direction whether high or low values make a touchpoint more urgent
 * @param unknown members of a newer version
 */
public record Criterion(String id, String name, BigDecimal weight, Direction direction, UnknownMembers unknown) {
    /** Checks and copies. */
    public Criterion {
        Ids.require(id);
        Amounts.requireNotNegative("weight", weight);
    }
}
