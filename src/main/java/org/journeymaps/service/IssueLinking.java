package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.journeymaps.analysis.Gaps;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.view.Texts;

/** Links issues back to their pain points. What fails here is told, but never takes back what was done before. */
@Named
public class IssueLinking {
    static final String NOT_LINKED = "journeymaps.note.not.linked";

    private final IssueTracker tracker;
    private final PageMaps maps;
    private final Texts texts;

    @Inject
    public IssueLinking(IssueTracker tracker, PageMaps maps, Texts texts) {
        this.tracker = tracker;
        this.maps = maps;
        this.texts = texts;
    }

    /**
     * What was done.
     *
     * @param updated the number of links that are now as they should be
     * @param noteKeys keys of notes about what did not work
     */
    public record Links(int updated, List<String> noteKeys) {
        /** Copies. */
        public Links {
            noteKeys = List.copyOf(noteKeys);
        }
    }

    /**
     * Puts or updates the links of issues to pain points, and lets the issues say that the page mentions them.
     *
     * @return keys of notes about what did not work
     */
    List<String> link(long pageId, String mapId, Collection<String> painPointIds, Collection<IssueRef> issues) {
        return maps.find(pageId, mapId)
                .<List<String>>fold(
                        place -> {
                            Run run = new Run(place);
                            painPointIds.forEach(id -> run.put(id, issues));
                            issues.forEach(run::mention);
                            return run.done().noteKeys();
                        },
                        refusal -> List.of(NOT_LINKED));
    }

    /** Puts the links of all issues of pain points anew: with the words of now, and resolved where the gap is closed. */
    Links refresh(long pageId, String mapId, Collection<String> painPointIds) {
        return maps.find(pageId, mapId)
                .<Links>fold(
                        place -> {
                            Run run = new Run(place);
                            painPointIds.forEach(id ->
                                    run.put(id, IssueStates.issuesOf(place.map().actionItemsFor(id))));
                            return run.done();
                        },
                        refusal -> new Links(0, List.of(NOT_LINKED)));
    }

    /** One pass. A server that fails once is not asked again in it; one issue that is not visible says nothing of others. */
    private final class Run {
        private final PageMap place;
        private final boolean open;
        private final Set<String> failing = new HashSet<>();
        private int updated;
        private boolean incomplete;

        Run(PageMap place) {
            this.place = place;
            this.open = maps.isOpenToAll(place.page());
        }

        void put(String painPointId, Collection<IssueRef> issues) {
            JourneyMap map = place.map();
            map.findPainPoint(painPointId)
                    .map(PainPointPlace::painPoint)
                    .ifPresentOrElse(pain -> issues.forEach(issue -> put(pain, issue)), () -> incomplete = true);
        }

        private void put(PainPoint pain, IssueRef issue) {
            boolean closed = pain.closure().acceptance().isPresent()
                    && Gaps.isProven(pain.closure(), place.map().scale());
            if (!failing.contains(issue.serverId())
                    && heeded(
                            issue,
                            tracker.linkBack(
                                    issue,
                                    PainPointLinks.backLink(
                                            place.page(), place.map().id(), pain.id(), title(pain), closed)))) {
                updated++;
            } else {
                incomplete = true;
            }
        }

        /** People who see the issue may not see the page, so they read its words only if everybody may. */
        private String title(PainPoint pain) {
            return open ? pain.text() : texts.text("journeymaps.link.title");
        }

        /** An extra beside the link, so nobody hears if it fails. */
        void mention(IssueRef issue) {
            if (!failing.contains(issue.serverId())) {
                heeded(issue, tracker.mention(issue, place.page().id()));
            }
        }

        private boolean heeded(IssueRef issue, TrackerAnswer<Boolean> answer) {
            boolean found = answer.found().isPresent();
            if (!found && !(answer instanceof TrackerAnswer.NotVisible<Boolean>)) {
                failing.add(issue.serverId());
            }
            return found;
        }

        Links done() {
            return new Links(updated, incomplete ? List.of(NOT_LINKED) : List.of());
        }
    }
}
