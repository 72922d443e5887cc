package org.journeymaps.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.Criterion;
import org.journeymaps.model.Direction;
import org.journeymaps.model.Touchpoint;

/**
 * How urgent work on a touchpoint is, 1 to 100; higher means first. It says nothing about how the touchpoint feels: that
 * is its experience.
 *
 * @param mean the weighted mean before rounding, 1 to 100
 * @param weights the sum of the weights that counted, above zero
 * @param working what each criterion brought, in the order of the criteria
 */
public record Priority(BigDecimal mean, BigDecimal weights, List<Part> working) {
    /** Lower values count as this minus the value, so that both directions run from 1 to 100. */
    public static final int MIRROR = 101;

    /** Coarser than the sums, so that equal priorities compare as equal whichever way they came about. */
    private static final MathContext COMPARABLE = new MathContext(12);

    /** Copies. */
    public Priority {
        working = List.copyOf(working);
    }

    /**
     * The weighted arithmetic mean of the criterion values, sum(weight x value) / sum(weight), the additive model of
     * multi-criteria decision analysis (Keeney and Raiffa, Decisions with Multiple Objectives, 1976). A criterion
     * without a value leaves both sums, so that a missing value neither lifts nor lowers the result; with the direction
     * {@link Direction#LOWER} a value v counts as 101 - v.
     *
     * @return empty if no criterion has both a value and a weight
     */
    public static Optional<Priority> of(Touchpoint touchpoint, List<Criterion> criteria) {
        List<Criterion> valued = criteria.stream()
                .filter(it -> touchpoint.criterionValues().containsKey(it.id()))
                .toList();
        BigDecimal weights = valued.stream().map(Criterion::weight).reduce(BigDecimal.ZERO, Priority::sum);
        if (weights.signum() == 0) {
            return Optional.empty();
        }
        List<Part> working = valued.stream()
                .map(it -> part(it, touchpoint.criterionValues().getOrDefault(it.id(), 0), weights))
                .toList();
        BigDecimal mean = working.stream().map(Part::contribution).reduce(BigDecimal.ZERO, Priority::sum);
        return Optional.of(new Priority(mean.round(COMPARABLE), weights, working));
    }

    /** The whole number that is shown: 1 to 100, halves go up. */
    public int value() {
        return mean.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    private static Part part(Criterion criterion, int value, BigDecimal weights) {
        int counted = criterion.direction() == Direction.LOWER ? MIRROR - value : value;
        BigDecimal contribution = criterion
                .weight()
                .multiply(BigDecimal.valueOf(counted), MathContext.DECIMAL64)
                .divide(weights, MathContext.DECIMAL64);
        return new Part(criterion, value, counted, contribution);
    }

    private static BigDecimal sum(BigDecimal a, BigDecimal b) {
        return a.add(b, MathContext.DECIMAL64);
    }

    /**
     * What one criterion brought.
     *
     * @param criterion its name and weight
     * @param value as noted, 1 to 100
     * @param counted as it entered the mean, 1 to 100: the value, or its mirror image where lower is more urgent
     * @param contribution points of the priority that came from it; together they make the mean
     */
    public record Part(Criterion criterion, int value, int counted, BigDecimal contribution) {}
}
