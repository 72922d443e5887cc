package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;
import org.journeymaps.format.MapReading;
import org.journeymaps.merge.Merged;
import org.journeymaps.merge.ThreeWayMerge;
import org.journeymaps.model.JourneyMap;

/** What a map was in older versions of its page. */
@Named
public class MapHistory {
    /** So many versions back an edit is looked for; nobody repeats a request for longer. */
    static final int NEWEST = 50;

    private final JourneyMapJson json = new JourneyMapJson();
    private final MapStore store;
    private final Viewer viewer;

    @Inject
    public MapHistory(MapStore store, Viewer viewer) {
        this.store = store;
        this.viewer = viewer;
    }

    /**
     * The map as an edit began from it.
     *
     * @return empty if the version is not kept any more or did not hold this map once and readable
     */
    Optional<JourneyMap> find(long pageId, int version, String mapId) {
        return store.findVersion(pageId, version).flatMap(page -> find(page, mapId));
    }

    private Optional<JourneyMap> find(PageVersion page, String mapId) {
        List<JourneyMap> found = page.bodies().stream()
                .map(json::read)
                .filter(MapReading.Read.class::isInstance)
                .map(reading -> ((MapReading.Read) reading).map())
                .filter(map -> map.id().equals(mapId))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /**
     * Whether one of the versions after the base is just this edit by this viewer. Then its answer was lost on the way and
     * the request is a repetition, whatever others did since; applying it again would undo what they did.
     *
     * @param place the map as it is now
     * @param baseVersion the version that the edit began from
     * @param base the map there, as a tree
     * @param mine the edited map
     */
    boolean holds(PageMap place, int baseVersion, JsonTree base, JsonTree mine) {
        int current = place.page().version();
        int oldest = Math.max(baseVersion + 1, current - NEWEST + 1);
        Optional<PageVersion> after = store.findVersion(place.page().id(), current);
        for (int version = current; version >= oldest && after.isPresent(); version--) {
            Optional<PageVersion> before = store.findVersion(place.page().id(), version - 1);
            if (isViewers(after.get()) && before.isPresent() && isEdit(before.get(), after.get(), place, base, mine)) {
                return true;
            }
            after = before;
        }
        return false;
    }

    private boolean isViewers(PageVersion version) {
        return version.author().isPresent() && version.author().equals(viewer.userKey());
    }

    private boolean isEdit(PageVersion before, PageVersion after, PageMap place, JsonTree base, JsonTree mine) {
        if (before.bodies().equals(after.bodies())) {
            return false;
        }
        String mapId = place.map().id();
        Optional<JsonTree> theirs = find(before, mapId).map(json::tree);
        Optional<JsonTree> made = find(after, mapId).map(json::tree);
        if (theirs.isEmpty() || made.isEmpty() || theirs.equals(made)) {
            return false;
        }
        Merged merged = ThreeWayMerge.merge(base, mine, theirs.get());
        return !merged.hasConflicts() && merged.tree().equals(made.get());
    }
}
