package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.MapPresenter;
import org.journeymaps.view.Markup;
import org.journeymaps.view.TextWalk;
import org.journeymaps.view.Texts;
import org.journeymaps.view.TouchpointDetails;
import org.journeymaps.view.WalkPlace;

/** Further views of a map, for readers who ask for them; what they may see is what they may see of its page. */
@Named
public class MapViews {
    private final PageMaps maps;
    private final AttachedFiles files;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    @Inject
    public MapViews(PageMaps maps, AttachedFiles files, People people, Texts texts, Clock clock) {
        this.maps = maps;
        this.files = files;
        this.people = people;
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

    /** Everything on one touchpoint. */
    public Outcome<Markup> touchpoint(long pageId, String mapId, String touchpointId) {
        return maps.find(pageId, mapId)
                .then(found -> TouchpointDetails.of(
                                found.map(),
                                touchpointId,
                                files.on(pageId),
                                people::findName,
                                LocalDate.now(clock),
                                texts)
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(
                                Reason.NOT_FOUND,
                                "journeymaps.error.touchpoint",
                                touchpointId,
                                found.map().title())));
    }
}
