package org.journeymaps.model;

/** Which way a number has to move to be better for the customer or to count as more urgent. */
public enum Direction {
    /** Higher values count more. */
    HIGHER,
    /** Lower values count more. */
    LOWER
}
