package org.journeymaps.model;

/** The span that volumes, frequencies and costs of a map refer to. */
public enum Period {
    /** A day. */
    DAY,
    /** A week. */
    WEEK,
    /** A month. */
    MONTH,
    /** A quarter of a year. */
    QUARTER,
    /** A year. */
    YEAR
}
