package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.model.PainPoint;
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
        PageIntents open = of(page);
        int lookUps = 0;
        boolean changed = false;
        for (PageMap place : maps) {
            List<MadeIssue> made = new ArrayList<>();
            for (Intent intent : ownAndDue(place, open)) {
                if (intent.state() == Intent.State.CREATED || lookUps++ < LOOK_UPS) {
                    recovery.findOut(intent).<Boolean>fold(finding -> add(finding, made), why -> false);
                }
            }
            changed |= complete(made);
        }
        return changed;
    }

    private List<Intent> ownAndDue(PageMap place, PageIntents open) {
        return place.map()
                .painPoints()
                .map(PainPoint::id)
                .flatMap(id ->
                        open.find(new IntentKey(place.page().id(), place.map().id(), id)).stream())
                .filter(intent ->
                        viewer.userKey().filter(intent.userKey()::equals).isPresent())
                .filter(recovery::isDue)
                .toList();
    }

    private static boolean add(Finding finding, List<MadeIssue> made) {
        return finding instanceof Finding.Made found && made.add(new MadeIssue(List.of(found.intent()), found.issue()));
    }

    private boolean complete(List<MadeIssue> made) {
        return !made.isEmpty()
                && completion.complete(made, TimeLimit.of(clock, IssueCreation.LINKING)).stream()
                        .anyMatch(IssueResult.Created.class::isInstance);
    }
}
