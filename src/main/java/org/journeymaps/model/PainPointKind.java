package org.journeymaps.model;

/** What makes a pain point hurt. */
public enum PainPointKind {
    /** Something is broken or wrong. */
    DEFECT,
    /** The customer waits. */
    WAITING,
    /** The customer has to work too hard. */
    EFFORT,
    /** Channels or people contradict each other. */
    INCONSISTENCY,
    /** The customer does not know or understand enough. */
    INFORMATION,
    /** It costs the customer money. */
    COST,
    /** The customer feels badly treated or unsafe. */
    EMOTION,
    /** Some customers cannot use it. */
    ACCESS,
    /** Anything else. */
    OTHER
}
