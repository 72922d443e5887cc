package org.journeymaps.service;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.journeymaps.service.IssueTracker.BackLink;

/** The way from elsewhere to a pain point's place on its page. */
public final class PainPointLinks {
    private PainPointLinks() {}

    /** The address of a pain point, as its band carries it. */
    public static String url(StoredPage page, String mapId, String painPointId) {
        return page.url() + "#jm-" + mapId + "-" + painPointId;
    }

    /**
     * A link for an issue. Its global id depends on the address alone, so that the same pain point always updates the same
     * link, and two Confluence sites never meet in one; hashed, because trackers take at most 255 characters.
     *
     * @param title neutral text: people who see the issue may not see the page
     */
    static BackLink backLink(StoredPage page, String mapId, String painPointId, String title, boolean resolved) {
        String url = url(page, mapId, painPointId);
        UUID id = UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
        return new BackLink("journeyMapPainPoint=" + id, url, title, resolved);
    }
}
