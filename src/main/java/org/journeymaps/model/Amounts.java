package org.journeymaps.model;

import java.math.BigDecimal;

/** Rules for amounts of money, counts and weights. */
public final class Amounts {
    private Amounts() {}

    /** Whether the amount is zero or more. */
    public static boolean isNotNegative(BigDecimal amount) {
        return amount.signum() >= 0;
    }

    static void requireNotNegative(String name, BigDecimal amount) {
        if (!isNotNegative(amount)) {
            throw new IllegalArgumentException(name + " is zero or more, but this came: " + amount);
        }
    }

    static void requireSampleSize(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("A sample size is zero or more, but this came: " + size);
        }
    }
}
