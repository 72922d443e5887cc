package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;
import org.journeymaps.merge.Merged;
import org.journeymaps.merge.ThreeWayMerge;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.view.Texts;

/**
 * Takes a whole map from a client and puts it in place of the stored one, together with what others changed since the
 * client read it. Where both changed the same, nothing is stored and the client is told. A request that is repeated
 * because its answer was lost changes nothing more.
 */
@Named
public class MapSaving {
    private final JourneyMapJson json = new JourneyMapJson();
    private final PageMaps maps;
    private final MapHistory history;
    private final MapWriting writing;
    private final MapTexts mapTexts;
    private final Texts texts;

    @Inject
    public MapSaving(PageMaps maps, MapHistory history, MapWriting writing, MapTexts mapTexts, Texts texts) {
        this.maps = maps;
        this.history = history;
        this.writing = writing;
        this.mapTexts = mapTexts;
        this.texts = texts;
    }

    /**
     * Saves, all or nothing.
     *
     * @param baseVersion the page version that the client's map was made from
     * @param text the map as JSON
     * @param comment what the page history shall say; empty for our own words
     */
    public Outcome<MapSave> save(long pageId, String mapId, int baseVersion, String text, Optional<String> comment) {
        return mapTexts.read(text, mapId).then(mine -> {
            String words = commentOn(mine, comment);
            return writing.untilInTime(
                    pageId,
                    () -> maps.findEditable(pageId, mapId)
                            .then(place -> place.page().version() == baseVersion
                                    ? write(place, mine, words, false)
                                    : join(place, baseVersion, mine, words)));
        });
    }

    private Outcome<MapSave> write(PageMap place, JourneyMap map, String comment, boolean merged) {
        return writing.write(place, map, comment)
                .then(edited -> Outcome.done(new MapSave.Saved(
                        place.page(),
                        edited.version(),
                        edited.map(),
                        merged,
                        PainPointLinks.reworded(place.map(), edited.map()))));
    }

    private Outcome<MapSave> join(PageMap place, int baseVersion, JourneyMap mine, String comment) {
        JourneyMap current = place.map();
        Optional<JourneyMap> base = history.find(place.page().id(), baseVersion, mine.id());
        if (mine.equals(current)) {
            return unchanged(place, base, false);
        }
        // Without a base whatever one of them holds stays, and what differs is asked.
        JsonTree baseTree = base.map(json::tree).orElse(JsonTree.Members.NONE);
        JsonTree mineTree = json.tree(mine);
        if (history.holds(place, baseVersion, baseTree, mineTree)) {
            return unchanged(place, base, true);
        }
        if (base.filter(current::equals).isPresent()) {
            return write(place, mine, comment, false);
        }
        Merged merged = ThreeWayMerge.merge(baseTree, mineTree, json.tree(current));
        return mapTexts.read(merged.tree().toJson(), mine.id())
                .then(draft ->
                        merged.hasConflicts() ? conflicting(place, draft, merged) : write(place, draft, comment, true));
    }

    /** The client may have missed the answer to its first request, and with it what follows from it. */
    private static Outcome<MapSave> unchanged(PageMap place, Optional<JourneyMap> base, boolean merged) {
        List<String> reworded =
                base.map(before -> PainPointLinks.reworded(before, place.map())).orElse(List.of());
        return Outcome.done(new MapSave.Saved(place.page(), place.page().version(), place.map(), merged, reworded));
    }

    private Outcome<MapSave> conflicting(PageMap place, JourneyMap draft, Merged merged) {
        ConflictLabels labels = new ConflictLabels(merged.tree(), texts);
        return Outcome.done(new MapSave.Conflicting(
                place.page().version(),
                draft,
                merged.conflicts().stream()
                        .map(conflict -> new MapSave.LabelledConflict(conflict, labels.of(conflict.id())))
                        .toList()));
    }

    private String commentOn(JourneyMap map, Optional<String> comment) {
        return comment.filter(words -> !words.isBlank())
                .orElseGet(() -> texts.text("journeymaps.comment.edited", map.title()));
    }
}
