package org.journeymaps.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a touchpoint feels, for one persona or for all together.
 *
 * @param personaId whose experience; empty for the aggregate
 * @param value on the map's scale
 * @param evidence how well it is supported
 * @param source where it comes from
 * @param measuredAt day of the observation or measurement
 * @param unknown members of a newer version
 */
public record Experience(
        Optional<String> personaId,
        BigDecimal value,
        Evidence evidence,
        Optional<String> source,
        Optional<LocalDate> measuredAt,
        UnknownMembers unknown) {}
