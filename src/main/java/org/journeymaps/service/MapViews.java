package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.journeymaps.view.MapPresenter;
import org.journeymaps.view.Markup;
import org.journeymaps.view.Texts;

/** Further views of a map, for readers who ask for them; what they may see is what they may see of its page. */
@Named
public class MapViews {
    private final PageMaps maps;
    private final AttachedFiles files;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public MapViews(PageMaps maps, AttachedFiles files, Texts texts, Clock clock) {
        this.maps = maps;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The grid of a map.
     *
     * @param personaId shows one persona's journey; empty for that of all
     */
    public Outcome<Markup> grid(long pageId, String mapId, String personaId) {
        return maps.find(pageId, mapId, personaId)
                .then(found ->
                        Outcome.done(MapPresenter.grid(found.map(), files.on(pageId), LocalDate.now(clock), texts)));
    }
}
