package org.journeymaps.model;

/** How much a pain point hurts, 1 (least) to 5 (most), in words. */
public enum Severity {
    /** 1: noticed, hardly matters. */
    NEGLIGIBLE,
    /** 2: a nuisance. */
    MINOR,
    /** 3: costs time or goodwill. */
    MODERATE,
    /** 4: customers complain or need help. */
    HIGH,
    /** 5: customers give up or leave. */
    SEVERE;

    /** The number teams know it by, 1 to 5. */
    public int level() {
        return ordinal() + 1;
    }

    /** Whether there is a severity of this number. */
    public static boolean isLevel(int level) {
        return level >= 1 && level <= values().length;
    }

    /**
     * The severity of a number.
     *
     * @param level 1 to 5
     * @throws IllegalArgumentException if it is outside 1 to 5
     */
    public static Severity ofLevel(int level) {
        if (!isLevel(level)) {
            throw new IllegalArgumentException("A severity is 1 to 5, but this came: " + level);
        }
        return values()[level - 1];
    }
}
