package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.view.Texts;

/** Takes a whole map from a client and puts it in place of the stored one. */
@Named
public class MapSaving {
    private final PageMaps maps;
    private final MapWriting writing;
    private final MapTexts mapTexts;
    private final Texts texts;

    @Inject
    public MapSaving(PageMaps maps, MapWriting writing, MapTexts mapTexts, Texts texts) {
        this.maps = maps;
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
    public Outcome<EditedMap> save(long pageId, String mapId, int baseVersion, String text, Optional<String> comment) {
        return maps.findEditable(pageId, mapId)
                .then(place -> place.page().version() == baseVersion
                        ? mapTexts.read(text, mapId).then(map -> writing.write(place, map, commentOn(map, comment)))
                        : Outcome.refused(MapWriting.stale(place.page().version())));
    }

    private String commentOn(JourneyMap map, Optional<String> comment) {
        return comment.filter(words -> !words.isBlank())
                .orElseGet(() -> texts.text("journeymaps.comment.edited", map.title()));
    }
}
