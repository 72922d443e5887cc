package org.journeymaps.view;

import java.time.LocalDate;

/**
 * The circumstances of a rendering.
 *
 * @param surface where the map is shown
 * @param livePageId id of the page, if it is shown as its current, published version; else empty
 * @param contextPath where the site's paths begin, for example {@code /confluence}
 * @param files of the page, asked for only on screens
 * @param choice what is shown at first, by the author's wish
 * @param today the day that decides what is overdue
 */
public record Occasion(
        Surface surface, String livePageId, String contextPath, PageFiles files, ViewChoice choice, LocalDate today) {
    /** Where the server gives further views of a map; empty if it is not shown live. */
    String addressOf(String mapId) {
        return surface != Surface.SCREEN || livePageId.isEmpty()
                ? ""
                : contextPath + "/rest/journey-maps/1.0/pages/" + livePageId + "/maps/" + mapId;
    }
}
