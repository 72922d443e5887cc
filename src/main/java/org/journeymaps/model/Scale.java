package org.journeymaps.model;

import java.math.BigDecimal;

/**
 * The scale on which a map notes experience. Experience is signed around the baseline: a value below it is a negative
 * experience, drawn red below the line. Each map carries its own scale, so that maps from elsewhere keep their values.
 *
 * @param min lowest value
 * @param max highest value, above {@code min}
 * @param baseline from {@code min} to {@code max}; a value equal to it counts as not negative
 * @param step smallest difference an author can enter, above zero
 * @param unknown members of a newer version
 */
public record Scale(BigDecimal min, BigDecimal max, BigDecimal baseline, BigDecimal step, UnknownMembers unknown) {
    /** From -2 to +2 around 0, in tenths. */
    public static final Scale DEFAULT = new Scale(
            BigDecimal.valueOf(-2), BigDecimal.valueOf(2), BigDecimal.ZERO, new BigDecimal("0.1"), UnknownMembers.NONE);

    /** Checks the order of the values. */
    public Scale {
        if (!isValid(min, max, baseline, step)) {
            throw new IllegalArgumentException(
                    "A scale has min < max, min <= baseline <= max and step > 0, but this came: min " + min + ", max "
                            + max + ", baseline " + baseline + ", step " + step);
        }
    }

    /** Whether the values make a scale. */
    public static boolean isValid(BigDecimal min, BigDecimal max, BigDecimal baseline, BigDecimal step) {
        return min.compareTo(max) < 0
                && min.compareTo(baseline) <= 0
                && baseline.compareTo(max) <= 0
                && step.signum() > 0;
    }

    /** Whether {@code value} lies on the scale, ends included. */
    public boolean contains(BigDecimal value) {
        return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }

    /** Whether {@code value} is a negative experience. */
    public boolean isBelowBaseline(BigDecimal value) {
        return value.compareTo(baseline) < 0;
    }

    /** The signed distance from the baseline, the value that readers see. */
    public BigDecimal signed(BigDecimal value) {
        return value.subtract(baseline);
    }
}
