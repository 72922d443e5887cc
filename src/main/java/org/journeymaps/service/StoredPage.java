package org.journeymaps.service;

import java.util.List;

/**
 * A page as the viewer may see it.
 *
 * @param id content id
 * @param version number of the version that was read
 * @param title as shown
 * @param spaceKey key of its space
 * @param url absolute address of the page
 * @param editable whether the viewer may edit it
 * @param bodies the stored texts of its journey-map macros, in page order
 */
public record StoredPage(
        long id, int version, String title, String spaceKey, String url, boolean editable, List<String> bodies) {
    /** Copies. */
    public StoredPage {
        bodies = List.copyOf(bodies);
    }
}
