package org.journeymaps.analysis;

import java.util.Set;

/** What a team does about a gap next, in the order in which it looks at them. */
public enum GapGroup {
    /** Nobody has set out to do anything. */
    UNADDRESSED,
    /** All work is done, and measured again it still hurts. */
    NOT_EFFECTIVE,
    /** It was closed, and work on it has been opened again. */
    REOPENED,
    /** Work has passed its due date. */
    OVERDUE,
    /** There is work, but nobody's name is on it. */
    WITHOUT_OWNER,
    /** On its way. */
    UNDER_WAY,
    /** Nothing is left to do. */
    CLOSED;

    /**
     * Where a gap belongs.
     *
     * @param ownerless whether it is known that nobody's name is on its work
     */
    public static GapGroup of(GapState state, Set<GapFlag> flags, boolean ownerless) {
        if (state == GapState.UNADDRESSED) {
            return UNADDRESSED;
        }
        if (state == GapState.NOT_EFFECTIVE) {
            return NOT_EFFECTIVE;
        }
        if (flags.contains(GapFlag.REOPENED)) {
            return REOPENED;
        }
        if (flags.contains(GapFlag.OVERDUE)) {
            return OVERDUE;
        }
        if (state == GapState.CLOSED) {
            return CLOSED;
        }
        return ownerless ? WITHOUT_OWNER : UNDER_WAY;
    }
}
