package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.service.IssueTracker.Server;
import org.journeymaps.service.MapEditing.Change;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.service.RelinkCandidates.Candidate;
import org.journeymaps.service.RelinkCandidates.Offer;
import org.journeymaps.view.Texts;

/**
 * Takes over issues of an application link that is gone onto the one that was made in its place. Only what is proven to be
 * the same issue, or what the editor chose with the issue before his eyes, and all of it in one page version.
 */
@Named
public class Relinking {
    private final PageMaps maps;
    private final MapEditing editing;
    private final RelinkCandidates candidates;
    private final IssueLinking linking;
    private final Texts texts;

    @Inject
    public Relinking(
            PageMaps maps, MapEditing editing, RelinkCandidates candidates, IssueLinking linking, Texts texts) {
        this.maps = maps;
        this.editing = editing;
        this.candidates = candidates;
        this.linking = linking;
        this.texts = texts;
    }

    /**
     * What came of it.
     *
     * @param version the page version that holds it
     * @param relinked the number of action items on the new link
     * @param kept those that stay as they were
     */
    public record Relinked(int version, int relinked, List<Kept> kept) {
        /** Copies. */
        public Relinked {
            kept = List.copyOf(kept);
        }
    }

    /** An action item that stays as it was, and the key and argument of the reason. */
    public record Kept(ActionItem item, String messageKey, String argument) {}

    /** What each current server has under the ids of the issues of a link that is gone. */
    public Outcome<List<Offer>> offers(long pageId, String mapId, String from) {
        return maps.findEditable(pageId, mapId)
                .then(place -> gone(from)
                        .then(gone -> Outcome.done(candidates.servers().stream()
                                .map(server -> candidates.on(server, place, gone))
                                .toList())));
    }

    /**
     * Relinks.
     *
     * @param chosen ids of the action items that the editor chose; empty for all that are proven
     */
    public Outcome<Relinked> relink(long pageId, String mapId, String from, String to, Optional<Set<String>> chosen) {
        return maps.findEditable(pageId, mapId)
                .then(place -> gone(from)
                        .then(gone -> server(to)
                                .then(server -> relink(place, candidates.on(server, place, gone), gone, chosen))));
    }

    private Outcome<String> gone(String from) {
        return candidates.servers().stream().anyMatch(server -> server.id().equals(from))
                ? Outcome.refused(Reason.CONFLICT, "journeymaps.error.relink.linked")
                : Outcome.done(from);
    }

    private Outcome<Server> server(String id) {
        return candidates.servers().stream()
                .filter(server -> server.id().equals(id))
                .findFirst()
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Reason.NOT_FOUND, "journeymaps.error.server"));
    }

    private Outcome<Relinked> relink(PageMap place, Offer offer, String from, Optional<Set<String>> chosen) {
        List<Candidate> asked = offer.candidates().stream()
                .filter(each ->
                        chosen.isEmpty() || chosen.get().contains(each.item().id()))
                .toList();
        Set<String> accepted = asked.stream()
                .filter(each -> each.answer().found().isPresent() && (each.proven() || chosen.isPresent()))
                .map(each -> each.item().id())
                .collect(Collectors.toUnmodifiableSet());
        String to = offer.server().id();
        return editing.edit(
                        place.page().id(),
                        place.map().id(),
                        now -> Outcome.done(new Change(
                                relinked(now.map(), from, to, accepted),
                                texts.text(
                                        "journeymaps.comment.relinked",
                                        offer.server().name()))))
                .then(edited -> {
                    List<Kept> kept = new ArrayList<>();
                    List<ActionItem> done = new ArrayList<>();
                    asked.forEach(each -> find(edited.map(), each.item().id(), to)
                            .ifPresentOrElse(done::add, () -> kept.add(kept(each, accepted))));
                    linkBack(place, done);
                    return Outcome.done(new Relinked(edited.version(), done.size(), kept));
                });
    }

    private static Optional<ActionItem> find(JourneyMap map, String itemId, String to) {
        return map.actionItems().stream()
                .filter(item -> item.id().equals(itemId))
                .filter(item -> IssueStates.issueOf(item)
                        .filter(issue -> issue.serverId().equals(to))
                        .isPresent())
                .findFirst();
    }

    /** The same issue never stands twice on a map, so one that is there already under the new link keeps its place. */
    private static JourneyMap relinked(JourneyMap map, String from, String to, Set<String> accepted) {
        Set<IssueRef> present = new LinkedHashSet<>(IssueStates.issuesOf(map.actionItems()));
        List<ActionItem> items = map.actionItems().stream()
                .map(item -> accepted.contains(item.id())
                                && item.work() instanceof LinkedIssue issue
                                && issue.applinkId().equals(from)
                                && present.add(new IssueRef(to, issue.issueId()))
                        ? moved(item, issue, to)
                        : item)
                .toList();
        return map.toBuilder().actionItems(items).build();
    }

    private static ActionItem moved(ActionItem item, LinkedIssue issue, String to) {
        return new ActionItem(
                item.id(),
                item.title(),
                item.painPointIds(),
                item.owner(),
                item.due(),
                new LinkedIssue(to, issue.issueId(), Optional.empty(), issue.unknown()),
                item.unknown());
    }

    private static Kept kept(Candidate candidate, Set<String> accepted) {
        if (accepted.contains(candidate.item().id())) {
            return new Kept(candidate.item(), "journeymaps.relink.twice", "");
        }
        return candidate.answer().found().isPresent()
                ? new Kept(candidate.item(), "journeymaps.relink.unproven", "")
                : new Kept(
                        candidate.item(),
                        TrackerRefusals.messageKey(candidate.answer()),
                        TrackerRefusals.argument(candidate.answer()));
    }

    private void linkBack(PageMap place, List<ActionItem> items) {
        items.forEach(item -> linking.link(
                place.page().id(), place.map().id(), item.painPointIds(), IssueStates.issuesOf(List.of(item))));
    }
}
