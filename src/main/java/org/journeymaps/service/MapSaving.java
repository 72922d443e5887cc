package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** Takes a whole map from a client and puts it in place of the stored one. */
@Named
public class MapSaving {
    private final JourneyMapJson json = new JourneyMapJson();
    private final PageMaps maps;
    private final MapWriting writing;
    private final Texts texts;

    @Inject
    public MapSaving(PageMaps maps, MapWriting writing, Texts texts) {
        this.maps = maps;
        this.writing = writing;
        this.texts = texts;
    }

    /**
     * Saves, all or nothing.
     *
     * @param baseVersion the page version that the client's map was made from
     * @param text the map as JSON
     * @param comment what the page history shall say; empty for our own words
     */
    public Outcome<EditedMap> save(long pageId, String mapId, int baseVersion, String text, Optional<String> comment) {
        return maps.findEditable(pageId, mapId)
                .then(place -> place.page().version() == baseVersion
                        ? read(text, mapId).then(map -> writing.write(place, map, commentOn(map, comment)))
                        : Outcome.refused(MapWriting.stale(place.page().version())));
    }

    private Outcome<JourneyMap> read(String text, String mapId) {
        MapReading reading = json.read(text);
        if (reading instanceof MapReading.Unreadable unreadable) {
            return Outcome.refused(
                    Refusal.of(Reason.INVALID, "journeymaps.error.map.invalid").withProblems(unreadable.problems()));
        }
        if (!(reading instanceof MapReading.Read read)) {
            return Outcome.refused(Reason.INVALID, "journeymaps.error.map.blank");
        }
        return read.map().id().equals(mapId)
                ? Outcome.done(read.map())
                : Outcome.refused(
                        Reason.INVALID, "journeymaps.error.map.id", read.map().id(), mapId);
    }

    private String commentOn(JourneyMap map, Optional<String> comment) {
        return comment.filter(words -> !words.isBlank())
                .orElseGet(() -> texts.text("journeymaps.comment.edited", map.title()));
    }
}
