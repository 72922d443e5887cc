package org.journeymaps.analysis;

/** How far a gap (a pain point seen as something to close) has come. Always computed, never typed. */
public enum GapState {
    /** No action item addresses it. */
    UNADDRESSED,
    /** Work is planned, none has begun. */
    PLANNED,
    /** Work has begun. */
    IN_PROGRESS,
    /** All work is done; the experience has to be measured again and accepted. */
    DELIVERED,
    /** All work is done, but measured again the experience is still below the baseline. */
    NOT_EFFECTIVE,
    /** Measured again at or above the baseline, and accepted by an editor. */
    CLOSED
}
