package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.service.IntentStore.IntentKey;

/** The issues that somebody set out to create and that are not on the page yet, as an editor sees them. */
@Named
public class OpenIntents {
    /** A page view pays for few look-ups only; the others wait for the next one. */
    private static final int LOOK_UPS = 3;

    private final IntentStore intents;
    private final IntentRecovery recovery;
    private final Viewer viewer;

    @Inject
    public OpenIntents(IntentStore intents, IntentRecovery recovery, Viewer viewer) {
        this.intents = intents;
        this.recovery = recovery;
        this.viewer = viewer;
    }

    boolean isLoggedIn() {
        return viewer.isLoggedIn();
    }

    /** Whether the viewer may change the maps of a page. Changes carry a name, so anonymous viewers may not. */
    boolean mayEdit(StoredPage page) {
        return viewer.isLoggedIn() && page.editable();
    }

    Optional<Intent> find(StoredPage page, JourneyMap map, String painPointId) {
        return intents.find(new IntentKey(page.id(), map.id(), painPointId));
    }

    /**
     * Finds out what became of this viewer's own creates with an unknown result, and finishes those that did make an issue.
     * Creates of other people stay open here: merely looking at a page must not write it in the viewer's name, unless it is
     * what the viewer asked for.
     *
     * @return whether the page has changed
     */
    boolean settle(StoredPage page, List<PageMap> maps) {
        if (!mayEdit(page)) {
            return false;
        }
        List<Intent> due = maps.stream()
                .flatMap(place ->
                        place.map().painPoints().map(PainPoint::id).flatMap(id -> find(page, place.map(), id).stream()))
                .filter(intent -> viewer.userKey().equals(Optional.of(intent.userKey())))
                .filter(recovery::isDue)
                .limit(LOOK_UPS)
                .toList();
        boolean changed = false;
        for (Intent intent : due) {
            changed |= recovery.settle(intent).<Boolean>fold(IntentRecovery.Settlement::isRecovered, refusal -> false);
        }
        return changed;
    }
}
