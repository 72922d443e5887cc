package org.journeymaps.view;

import java.util.List;

/**
 * What stands in place of a map that cannot be shown.
 *
 * @param kind style of the box: {@code info} or {@code warning}
 * @param title what is the matter
 * @param text what it means for the reader
 * @param steps what to do, in order
 * @param problems why
 * @param sourceLabel opens the stored text
 * @param source the stored text; empty where it is not shown
 */
public record Notice(
        String kind,
        String title,
        String text,
        List<String> steps,
        ProblemList problems,
        String sourceLabel,
        String source)
        implements MapPage {
    /** Copies. */
    public Notice {
        steps = List.copyOf(steps);
    }

    /** Whether the stored text can be opened. */
    public boolean anySource() {
        return !source.isEmpty();
    }
}
