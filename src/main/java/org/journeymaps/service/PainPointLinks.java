package org.journeymaps.service;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
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
     * @param title what everybody who sees the issue may read
     */
    static BackLink backLink(StoredPage page, String mapId, String painPointId, String title, boolean resolved) {
        return new BackLink(globalId(page, mapId, painPointId), url(page, mapId, painPointId), title, resolved);
    }

    /** By what an issue's link to a pain point is known. */
    static String globalId(StoredPage page, String mapId, String painPointId) {
        String url = url(page, mapId, painPointId);
        return "journeyMapPainPoint=" + UUID.nameUUIDFromBytes(url.getBytes(StandardCharsets.UTF_8));
    }

    /** The pain points that say something else than before and have issues that link back to them. */
    static List<String> reworded(JourneyMap before, JourneyMap after) {
        Map<String, String> old =
                before.painPoints().collect(Collectors.toMap(PainPoint::id, PainPoint::text, (first, second) -> first));
        Map<String, List<ActionItem>> items = after.actionItemsByPainPoint();
        return after.painPoints()
                .filter(pain -> !pain.text().equals(old.getOrDefault(pain.id(), pain.text())))
                .map(PainPoint::id)
                .filter(id ->
                        !IssueStates.issuesOf(items.getOrDefault(id, List.of())).isEmpty())
                .distinct()
                .toList();
    }
}
