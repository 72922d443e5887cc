package org.journeymaps.analysis;

/** What a reader should know beside the state of a gap. */
public enum GapFlag {
    /** Work that is not done has passed its due date. */
    OVERDUE,
    /** It was closed, and work on it has been opened again. */
    REOPENED,
    /** The state of some work was read some time ago; the tracker does not answer now. */
    STALE,
    /** The state of some work cannot be read by this viewer. */
    UNKNOWN
}
