package org.journeymaps.model;

import java.math.BigDecimal;

/** Rules for amounts of money, counts and weights. */
public final class Amounts {
    /** Largest volume: the largest whole number that scripts in a browser hold exactly. */
    public static final long MAX_VOLUME = 9_007_199_254_740_991L;

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

    static void requireVolume(long volume) {
        if (volume < 0 || volume > MAX_VOLUME) {
            throw new IllegalArgumentException("A volume is 0 to " + MAX_VOLUME + ", but this came: " + volume);
        }
    }

    static void requireSampleSize(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("A sample size is zero or more, but this came: " + size);
        }
    }
}
