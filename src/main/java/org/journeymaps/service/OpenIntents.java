package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.service.IntentRecovery.Finding;
import org.journeymaps.service.IntentStore.IntentKey;

/** The issues that somebody set out to create and that are not on the page yet, as an editor sees them. */
@Named
public class OpenIntents {
    /** A page view pays for few look-ups only; the others wait for the next one. */
    private static final int LOOK_UPS = 3;

    private final IntentStore intents;
    private final IntentRecovery recovery;
    private final IssueCompletion completion;
    private final Viewer viewer;
    private final Clock clock;

    @Inject
    public OpenIntents(
            IntentStore intents, IntentRecovery recovery, IssueCompletion completion, Viewer viewer, Clock clock) {
        this.intents = intents;
        this.recovery = recovery;
        this.completion = completion;
        this.viewer = viewer;
        this.clock = clock;
    }

    boolean isLoggedIn() {
        return viewer.isLoggedIn();
    }

    /** Whether the viewer may change the maps of a page. Changes carry a name, so anonymous viewers may not. */
    boolean mayEdit(StoredPage page) {
        return viewer.isLoggedIn() && page.editable();
    }

    /** What is open on a page, for those who may edit it. */
    PageIntents of(StoredPage page) {
        return mayEdit(page) ? intents.of(page.id()) : PageIntents.NONE;
    }

    /**
     * Finds out what became of this viewer's own creates with an unknown result, and finishes those that did make an issue,
     * those of one map in one page version. Creates of other people stay open here: merely looking at a page must not write
     * it in the viewer's name, unless it is what the viewer asked for.
     *
     * @return whether the page has changed
     */
    boolean settle(StoredPage page, List<PageMap> maps) {
        Map<String, List<MadeIssue>> made = new LinkedHashMap<>();
        for (Intent intent : lookedFor(due(page, maps))) {
            if (recovery.findOut(intent) instanceof Outcome.Done<Finding> done
                    && done.value() instanceof Finding.Made found) {
                made.computeIfAbsent(intent.key().mapId(), any -> new ArrayList<>())
                        .add(new MadeIssue(List.of(found.intent()), found.issue()));
            }
        }
        boolean changed = false;
        for (List<MadeIssue> ofMap : made.values()) {
            changed |= complete(ofMap);
        }
        return changed;
    }

    private List<Intent> due(StoredPage page, List<PageMap> maps) {
        PageIntents open = of(page);
        return maps.stream()
                .flatMap(place -> place.map()
                        .painPoints()
                        .map(pain -> new IntentKey(page.id(), place.map().id(), pain.id())))
                .flatMap(key -> open.find(key).stream())
                .filter(intent ->
                        viewer.userKey().filter(intent.userKey()::equals).isPresent())
                .filter(recovery::isDue)
                .toList();
    }

    /** What is known to exist needs no look-up; the others take turns, or the same few would keep all others waiting. */
    private List<Intent> lookedFor(List<Intent> due) {
        List<Intent> unknown = new ArrayList<>(due);
        unknown.removeIf(intent -> intent.state() == Intent.State.CREATED);
        List<Intent> chosen = new ArrayList<>(due);
        chosen.removeAll(unknown);
        if (!unknown.isEmpty()) {
            long turn = clock.instant().getEpochSecond() % unknown.size();
            Collections.rotate(unknown, (int) -turn);
            chosen.addAll(unknown.subList(0, Math.min(LOOK_UPS, unknown.size())));
        }
        return chosen;
    }

    private boolean complete(List<MadeIssue> made) {
        return !made.isEmpty()
                && completion.complete(made, TimeLimit.of(clock, IssueCreation.LINKING)).stream()
                        .anyMatch(IssueResult.Created.class::isInstance);
    }
}
