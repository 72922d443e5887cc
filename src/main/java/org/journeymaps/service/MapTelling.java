package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.journeymaps.view.Markup;
import org.journeymaps.view.TextWalk;
import org.journeymaps.view.Texts;
import org.journeymaps.view.WalkPlace;

/** Maps in words, for whoever may see their page. */
@Named
public class MapTelling {
    private final PageMaps maps;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public MapTelling(PageMaps maps, Texts texts, Clock clock) {
        this.maps = maps;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The whole map as a text.
     *
     * @param personaId tells one persona's journey; empty for that of all
     */
    public Outcome<Markup> walk(long pageId, String mapId, String personaId) {
        return maps.find(pageId, mapId, personaId).then(found -> {
            StoredPage page = found.page();
            WalkPlace place =
                    new WalkPlace(page.title(), page.url(), found.map().findPersona(personaId));
            return Outcome.done(TextWalk.of(found.map(), place, LocalDate.now(clock), texts));
        });
    }
}
