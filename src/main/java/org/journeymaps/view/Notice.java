package org.journeymaps.view;

import java.util.List;

/**
 * What stands in place of a map that cannot be shown.
 *
 * @param pageId id of the page on which whoever may edit it can put it right; empty where nobody can
 * @param mapId id of the map, if it can be read
 * @param kind style of the box: {@code info} or {@code warning}
 * @param title what is the matter
 * @param text what it means for the reader
 * @param steps what to do, in order
 * @param problems why
 * @param sourceLabel opens the stored text
 * @param source the stored text; empty where it is not shown
 * @param edit what the way to put it right is called
 */
public record Notice(
        String pageId,
        String mapId,
        String kind,
        String title,
        String text,
        List<String> steps,
        ProblemList problems,
        String sourceLabel,
        String source,
        String edit)
        implements MapPage {
    /** Copies. */
    public Notice {
        steps = List.copyOf(steps);
    }

    /** Whether it stands on the page as it is now. */
    public boolean live() {
        return !pageId.isEmpty();
    }

    /** Whether the stored text can be opened. */
    public boolean anySource() {
        return !source.isEmpty();
    }
}
