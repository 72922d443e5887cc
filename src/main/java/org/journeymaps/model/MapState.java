package org.journeymaps.model;

/** Whether a map shows the journey as it is or as it should become. */
public enum MapState {
    /** As it is today. */
    CURRENT,
    /** As it should become. */
    FUTURE
}
