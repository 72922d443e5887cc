package org.journeymaps.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The experience measured again after work was done.
 *
 * @param id id in the map
 * @param value on the map's scale
 * @param evidence how well it is supported
 * @param source where it comes from
 * @param sampleSize number of answers or cases behind it, zero or more
 * @param measuredAt day of the measurement
 * @param by user key of who recorded it
 * @param unknown members of a newer version
 */
public record Remeasurement(
        String id,
        BigDecimal value,
        Evidence evidence,
        Optional<String> source,
        Optional<Integer> sampleSize,
        LocalDate measuredAt,
        Optional<String> by,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public Remeasurement {
        Ids.require(id);
        sampleSize.ifPresent(Amounts::requireSampleSize);
    }
}
