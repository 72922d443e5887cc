package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.analysis.PersonaJourney;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.Problem;
import org.journeymaps.service.Refusal.Reason;

/** Finds maps on pages, and says why one cannot be found or not be edited. */
@Named
public class PageMaps {
    private final JourneyMapJson json = new JourneyMapJson();
    private final MapStore store;
    private final Viewer viewer;

    @Inject
    public PageMaps(MapStore store, Viewer viewer) {
        this.store = store;
        this.viewer = viewer;
    }

    /** A page that the viewer may see. */
    public Outcome<StoredPage> page(long pageId) {
        return store.find(pageId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.page", String.valueOf(pageId)));
    }

    /** See {@link MapStore#isOpenToAll}. */
    boolean isOpenToAll(StoredPage page) {
        return store.isOpenToAll(page.id());
    }

    /** The map of an id on a page that the viewer may see. */
    public Outcome<PageMap> find(long pageId, String mapId) {
        return page(pageId).then(page -> find(page, mapId));
    }

    /**
     * The map of an id on a page that the viewer may see, as one of its personas lives through it.
     *
     * @param personaId empty for all of them together
     */
    public Outcome<PageMap> find(long pageId, String mapId, String personaId) {
        Outcome<PageMap> found = find(pageId, mapId);
        return personaId.isEmpty() ? found : found.then(whole -> ofPersona(whole, personaId));
    }

    private static Outcome<PageMap> ofPersona(PageMap whole, String personaId) {
        return PersonaJourney.of(whole.map(), personaId)
                .map(own -> Outcome.done(new PageMap(whole.page(), whole.position(), own, whole.problems())))
                .orElseGet(() -> Outcome.refused(
                        Reason.NOT_FOUND,
                        "journeymaps.error.persona",
                        personaId,
                        whole.map().title()));
    }

    /** The map of an id on a page that the viewer may edit. */
    public Outcome<PageMap> findEditable(long pageId, String mapId) {
        return editablePage(pageId).then(page -> find(page, mapId));
    }

    /** A page that the viewer may edit. */
    public Outcome<StoredPage> editablePage(long pageId) {
        if (!viewer.isLoggedIn()) {
            return Outcome.refused(Reason.NOT_LOGGED_IN, "journeymaps.error.login");
        }
        return page(pageId)
                .then(page -> page.editable()
                        ? Outcome.done(page)
                        : Outcome.refused(Reason.NOT_PERMITTED, "journeymaps.error.not.editable", page.title()));
    }

    /** The maps of a page that can be read, in page order. */
    public List<PageMap> readable(StoredPage page) {
        List<PageMap> readable = new ArrayList<>();
        for (int position = 0; position < page.bodies().size(); position++) {
            if (json.read(page.bodies().get(position)) instanceof MapReading.Read read) {
                readable.add(new PageMap(page, position, read.map(), read.problems()));
            }
        }
        return readable;
    }

    private Outcome<PageMap> find(StoredPage page, String mapId) {
        List<PageMap> found = readable(page).stream()
                .filter(candidate -> candidate.map().id().equals(mapId))
                .toList();
        if (found.size() == 1) {
            return Outcome.done(found.get(0));
        }
        if (found.size() > 1) {
            // Which of them was meant, nobody can say; a write to the wrong one would be worse than none.
            return Outcome.refused(Reason.CONFLICT, "journeymaps.error.map.twice", mapId, page.title());
        }
        List<Problem> unreadable = unreadable(page);
        return unreadable.isEmpty()
                ? Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.map", mapId, page.title())
                : Outcome.refused(Refusal.of(Reason.NOT_FOUND, "journeymaps.error.map.unreadable", mapId, page.title())
                        .withProblems(unreadable));
    }

    private List<Problem> unreadable(StoredPage page) {
        return page.bodies().stream()
                .map(json::read)
                .filter(MapReading.Unreadable.class::isInstance)
                .flatMap(reading -> ((MapReading.Unreadable) reading).problems().stream())
                .toList();
    }
}
