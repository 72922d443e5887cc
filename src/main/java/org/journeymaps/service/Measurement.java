package org.journeymaps.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.journeymaps.model.Evidence;

/**
 * The experience measured again, as an editor records it.
 *
 * @param value on the map's scale
 * @param evidence how well it is supported
 * @param source where it comes from
 * @param sampleSize number of answers or cases behind it, at least one
 * @param measuredAt day of the measurement
 */
public record Measurement(
        BigDecimal value,
        Evidence evidence,
        Optional<String> source,
        Optional<Integer> sampleSize,
        LocalDate measuredAt) {}
