package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.model.ActionItem;
import org.journeymaps.service.IssueTracker.Freshness;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.IssueTracker.Server;

/**
 * Finds out what a current server has under the ids of issues whose own link is gone. An id alone proves nothing, since
 * every tracker counts from one; an issue that links back to our pain point is the one we linked.
 */
@Named
public class RelinkCandidates {
    private final IssueTracker tracker;

    @Inject
    public RelinkCandidates(IssueTracker tracker) {
        this.tracker = tracker;
    }

    /**
     * An action item and the issue of the same id elsewhere.
     *
     * @param answer that issue, as the viewer sees it there
     * @param proven whether it carries our link back
     */
    public record Candidate(ActionItem item, TrackerAnswer<Issue> answer, boolean proven) {}

    /**
     * What a server has.
     *
     * @param answer what kept the server from answering, or that it did
     */
    public record Offer(Server server, TrackerAnswer<?> answer, List<Candidate> candidates) {
        /** Copies. */
        public Offer {
            candidates = List.copyOf(candidates);
        }
    }

    List<Server> servers() {
        return tracker.servers();
    }

    /** The action items of a map whose issues are known by a link. */
    static List<ActionItem> items(PageMap place, String serverId) {
        return place.map().actionItems().stream()
                .filter(item -> IssueStates.issueOf(item)
                        .filter(issue -> issue.serverId().equals(serverId))
                        .isPresent())
                .toList();
    }

    Offer on(Server server, PageMap place, String from) {
        Map<ActionItem, IssueRef> issues = items(place, from).stream()
                .collect(Collectors.toMap(Function.identity(), item -> there(item, server), (first, second) -> first));
        Map<IssueRef, TrackerAnswer<Issue>> answers =
                issues.isEmpty() ? Map.of() : tracker.states(Set.copyOf(issues.values()), Freshness.NOW);
        List<Candidate> candidates = items(place, from).stream()
                .map(item -> candidate(
                        place, item, answers.getOrDefault(there(item, server), new TrackerAnswer.NotVisible<>())))
                .toList();
        return new Offer(server, answer(candidates), candidates);
    }

    private static IssueRef there(ActionItem item, Server server) {
        return new IssueRef(server.id(), IssueStates.issueOf(item).orElseThrow().issueId());
    }

    private Candidate candidate(PageMap place, ActionItem item, TrackerAnswer<Issue> answer) {
        boolean proven = answer.found()
                .filter(issue -> item.painPointIds().stream()
                        .map(id -> PainPointLinks.globalId(
                                place.page(), place.map().id(), id))
                        .anyMatch(id ->
                                tracker.hasLinkBack(issue.ref(), id).found().orElse(false)))
                .isPresent();
        return new Candidate(item, answer, proven);
    }

    /** A server that fails answers all its issues alike; one issue that is not visible says nothing of its server. */
    private static TrackerAnswer<?> answer(List<Candidate> candidates) {
        return candidates.stream()
                .<TrackerAnswer<?>>map(Candidate::answer)
                .filter(answer -> answer.found().isEmpty() && !(answer instanceof TrackerAnswer.NotVisible<?>))
                .findFirst()
                .orElseGet(() -> new TrackerAnswer.Found<>(true));
    }
}
