package org.journeymaps.model;

/** How well a statement about customers is supported. */
public enum Evidence {
    /** The team believes it. */
    ASSUMED,
    /** Somebody watched or heard it: interview, observation, support case. */
    OBSERVED,
    /** Counted or measured: survey, analytics, time study. */
    MEASURED
}
