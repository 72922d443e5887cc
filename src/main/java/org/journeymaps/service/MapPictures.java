package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.journeymaps.view.MapSheet;
import org.journeymaps.view.MapView;
import org.journeymaps.view.Markup;
import org.journeymaps.view.Texts;
import org.journeymaps.view.poster.Poster;

/** Maps as pictures for slides, for whoever may see their page. They tell what any of these may know. */
@Named
public class MapPictures {
    private final PageMaps maps;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public MapPictures(PageMaps maps, Texts texts, Clock clock) {
        this.maps = maps;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The picture of a map.
     *
     * @param personaId shows one persona's journey; empty for that of all
     */
    public Outcome<Picture> draw(long pageId, String mapId, String personaId, MapView view) {
        return maps.find(pageId, mapId, personaId).then(found -> {
            MapSheet sheet = MapSheet.of(found.map(), LocalDate.now(clock), texts);
            return Outcome.done(new Picture(found.map().title(), Poster.draw(sheet, view)));
        });
    }

    /**
     * A drawn map.
     *
     * @param title of the map, untrusted
     * @param svg the document
     */
    public record Picture(String title, Markup svg) {}
}
