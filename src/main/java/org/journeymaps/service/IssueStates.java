package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.analysis.WorkReading;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Freshness;
import org.journeymaps.service.IssueTracker.Issue;

/** What this viewer can know about the work of action items, asked for all of them at once. */
@Named
public class IssueStates {
    private final IssueTracker tracker;
    private final Viewer viewer;

    @Inject
    public IssueStates(IssueTracker tracker, Viewer viewer) {
        this.tracker = tracker;
        this.viewer = viewer;
    }

    /** Asks for all linked issues. An anonymous viewer knows nothing of any issue, and no tracker is asked. */
    Answers of(Collection<ActionItem> items, Freshness freshness) {
        Set<IssueRef> issues = issuesOf(items);
        return new Answers(viewer.isLoggedIn() && !issues.isEmpty() ? tracker.states(issues, freshness) : Map.of());
    }

    /** One issue as its tracker names it, if this viewer may read it. */
    Optional<CreatedIssue> find(IssueRef issue) {
        return Optional.ofNullable(tracker.states(Set.of(issue)).get(issue))
                .flatMap(TrackerAnswer::found)
                .map(found -> new CreatedIssue(issue.issueId(), found.key(), found.browseUrl()));
    }

    /** The configured servers, as far as the viewer has to do with them. */
    Collection<IssueTracker.Server> servers() {
        return viewer.isLoggedIn() ? tracker.servers() : Set.of();
    }

    /** The issue that tells how far an action item has come. */
    static Optional<IssueRef> issueOf(ActionItem item) {
        return item.work() instanceof LinkedIssue linked
                ? Optional.of(new IssueRef(linked.applinkId(), linked.issueId()))
                : Optional.empty();
    }

    /** The issues of action items. */
    static Set<IssueRef> issuesOf(Collection<ActionItem> items) {
        return items.stream().flatMap(item -> issueOf(item).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** One issue as it is now, if this viewer may read it. */
    TrackerAnswer<Issue> read(IssueRef issue) {
        return tracker.states(Set.of(issue), Freshness.NOW).getOrDefault(issue, new TrackerAnswer.NotVisible<>());
    }

    /**
     * The answers of the trackers.
     *
     * @param byIssue the answer for each issue asked about
     */
    record Answers(Map<IssueRef, TrackerAnswer<Issue>> byIssue) {
        /** The answer for an action item; empty if its status is kept by hand. */
        Optional<TrackerAnswer<Issue>> answerFor(ActionItem item) {
            return issueOf(item).map(issue -> byIssue.getOrDefault(issue, new TrackerAnswer.NotVisible<>()));
        }

        WorkReading read(ActionItem item) {
            if (item.work() instanceof ManualStatus manual) {
                return WorkReading.of(manual.status());
            }
            return answerFor(item)
                    .flatMap(TrackerAnswer::found)
                    .map(issue ->
                            new WorkReading(issue.status(), issue.lastKnown().isPresent(), issue.due()))
                    .orElse(WorkReading.UNKNOWN);
        }
    }
}
