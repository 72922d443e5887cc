package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.journeymaps.model.ActionItem;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.IssueTracker.Transition;
import org.journeymaps.service.PageGaps.WorkDetail;
import org.journeymaps.service.Refusal.Reason;

/**
 * Moves issues of a map by the steps of their workflow. Whoever sees the page may ask; the tracker decides, as it knows the
 * viewer. Nothing on the page changes.
 */
@Named
public class IssueTransitions {
    private final PageMaps maps;
    private final IssueTracker tracker;
    private final IssueStates states;
    private final WorkRules rules;
    private final Viewer viewer;

    @Inject
    public IssueTransitions(PageMaps maps, IssueTracker tracker, IssueStates states, WorkRules rules, Viewer viewer) {
        this.maps = maps;
        this.tracker = tracker;
        this.states = states;
        this.rules = rules;
        this.viewer = viewer;
    }

    /** Where the viewer may move an action item's issue to. */
    public Outcome<TrackerAnswer<List<Transition>>> of(long pageId, String mapId, String itemId) {
        return withIssue(pageId, mapId, itemId, (item, issue) -> Outcome.done(tracker.transitions(issue)));
    }

    /** Moves; answers with the issue as it is then. */
    public Outcome<WorkDetail> move(long pageId, String mapId, String itemId, String transitionId) {
        return withIssue(
                pageId,
                mapId,
                itemId,
                (item, issue) -> step(issue, transitionId)
                        .then(step -> found(tracker.move(issue, step.id())))
                        .then(moved -> Outcome.done(new WorkDetail(item, Optional.of(states.read(issue))))));
    }

    private <T> Outcome<T> withIssue(
            long pageId, String mapId, String itemId, BiFunction<ActionItem, IssueRef, Outcome<T>> use) {
        if (!viewer.isLoggedIn()) {
            return Outcome.refused(Reason.NOT_LOGGED_IN, "journeymaps.error.login");
        }
        return maps.find(pageId, mapId)
                .then(place -> rules.item(place.map(), itemId))
                .then(item -> IssueStates.issueOf(item)
                        .map(issue -> use.apply(item, issue))
                        .orElseGet(() -> Outcome.refused(Reason.INVALID, "journeymaps.error.work.manual")));
    }

    /** The step, if the tracker offers it now and wants nothing filled in that only its own screen can take. */
    private Outcome<Transition> step(IssueRef issue, String transitionId) {
        return found(tracker.transitions(issue))
                .then(offered -> offered.stream()
                        .filter(each -> each.id().equals(transitionId))
                        .findFirst()
                        .map(step -> step.needsFields() ? needsFields(issue, step) : Outcome.done(step))
                        .orElseGet(() -> Outcome.refused(Reason.CONFLICT, "journeymaps.error.transition.gone")));
    }

    private Outcome<Transition> needsFields(IssueRef issue, Transition step) {
        return found(states.read(issue))
                .then((Issue found) -> Outcome.refused(
                        Reason.INVALID,
                        "journeymaps.error.transition.fields",
                        step.name(),
                        found.browseUrl().toString()));
    }

    private static <T> Outcome<T> found(TrackerAnswer<T> answer) {
        return answer.found().map(Outcome::done).orElseGet(() -> Outcome.refused(TrackerRefusals.ofIssue(answer)));
    }
}
