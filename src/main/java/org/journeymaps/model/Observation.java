package org.journeymaps.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A metric's value on a day.
 *
 * @param id id in the map
 * @param at the day
 * @param value in the metric's unit
 * @param source where it comes from
 * @param sampleSize number of answers or cases behind it, zero or more
 * @param unknown members of a newer version
 */
public record Observation(
        String id,
        LocalDate at,
        BigDecimal value,
        Optional<String> source,
        Optional<Integer> sampleSize,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public Observation {
        Ids.require(id);
        sampleSize.ifPresent(Amounts::requireSampleSize);
    }
}
