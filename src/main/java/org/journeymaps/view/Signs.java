package org.journeymaps.view;

import org.journeymaps.analysis.GapFlag;
import org.journeymaps.analysis.GapState;
import org.journeymaps.model.WorkStatus;

/** Signs that stand before a state's word, so that states differ in shape and not by colour alone. */
public final class Signs {
    /** Work in Jira, whose state is only known to a viewer who may see it. */
    static final String LINKED = "◇";

    private Signs() {}

    /** A circle that fills as the gap closes. */
    public static String of(GapState state) {
        return switch (state) {
            case UNADDRESSED -> "○";
            case PLANNED -> "◔";
            case IN_PROGRESS -> "◑";
            case DELIVERED -> "◕";
            case NOT_EFFECTIVE -> "✕";
            case CLOSED -> "✓";
        };
    }

    /** A clock for what is late, a turn for what has come back. */
    public static String of(GapFlag flag) {
        return switch (flag) {
            case OVERDUE -> "◷";
            case REOPENED -> "↻";
            case STALE -> "◌";
            case UNKNOWN -> "?";
        };
    }

    static String of(WorkStatus status) {
        return switch (status) {
            case TODO -> "○";
            case IN_PROGRESS -> "◑";
            case DONE -> "✓";
        };
    }
}
