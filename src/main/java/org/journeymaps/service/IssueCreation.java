package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.model.ActionItem;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.Refusal.Reason;

/**
 * Makes one issue of one or more pain points, exactly once: the intent is written before anything is sent, what was sent
 * is never sent again, and an unknown result stays an open intent until it is known.
 */
@Named
public class IssueCreation {
    private final PageMaps maps;
    private final IssueTracker tracker;
    private final IssueRequests requests;
    private final IssueIntents intents;
    private final IssueCompletion completion;

    @Inject
    public IssueCreation(
            PageMaps maps,
            IssueTracker tracker,
            IssueRequests requests,
            IssueIntents intents,
            IssueCompletion completion) {
        this.maps = maps;
        this.tracker = tracker;
        this.requests = requests;
        this.intents = intents;
        this.completion = completion;
    }

    /** Creates, or finishes what an earlier attempt for the same pain point has begun. */
    public Outcome<IssueOnPage> create(long pageId, String mapId, IssueRequest request) {
        return maps.findEditable(pageId, mapId)
                .then(place -> requests.check(place, request))
                .then(seen -> intents.open(keys(pageId, mapId, request), request)
                        .then(opened -> opened.recovered()
                                .map(Outcome::done)
                                .orElseGet(() -> send(seen, opened.intents(), request))));
    }

    private static List<IntentKey> keys(long pageId, String mapId, IssueRequest request) {
        // In one order for everybody, so that two requests for the same pain points meet at the first.
        return request.painPointIds().stream()
                .sorted()
                .map(id -> new IntentKey(pageId, mapId, id))
                .toList();
    }

    /** Looks again under our own intents: an issue that the editor has not seen may have been linked in between. */
    private Outcome<IssueOnPage> send(PageMap seen, List<Intent> sending, IssueRequest request) {
        Set<String> known = request.knownActionItemIds().orElseGet(() -> linkedWork(seen, request));
        Outcome<PageMap> unchanged = maps.findEditable(
                        seen.page().id(), seen.map().id())
                .then(now -> known.containsAll(linkedWork(now, request))
                        ? Outcome.done(now)
                        : Outcome.refused(Reason.CONFLICT, "journeymaps.error.issue.meanwhile"));
        if (unchanged instanceof Outcome.Refused<PageMap> refused) {
            intents.drop(sending);
            return Outcome.refused(refused.refusal());
        }
        return send(sending, request);
    }

    private static Set<String> linkedWork(PageMap place, IssueRequest request) {
        return request.painPointIds().stream()
                .flatMap(id -> place.map().actionItemsFor(id).stream())
                .filter(item -> IssueStates.issueOf(item).isPresent())
                .map(ActionItem::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Outcome<IssueOnPage> send(List<Intent> sending, IssueRequest request) {
        Creation creation = tracker.create(
                request.serverId(), request.draft(), sending.get(0).id());
        if (creation instanceof Creation.Created made) {
            return created(sending, made.issue());
        }
        if (creation instanceof Creation.Unknown) {
            return unknown(sending);
        }
        intents.drop(sending);
        return Outcome.refused(
                creation instanceof Creation.Rejected rejected
                        ? TrackerRefusals.of(rejected)
                        : TrackerRefusals.of(((Creation.NotSent) creation).why()));
    }

    private Outcome<IssueOnPage> created(List<Intent> sending, CreatedIssue issue) {
        return completion.complete(intents.created(sending, issue.issueId()), Optional.of(issue));
    }

    /** Looks once: if the tracker has the issue already, nobody has to hear of the trouble. */
    private Outcome<IssueOnPage> unknown(List<Intent> sending) {
        List<Intent> open = intents.unknown(sending);
        return intents.findIssue(open.get(0))
                .map(issue -> created(open, issue))
                .orElseGet(() -> Outcome.refused(Reason.UNKNOWN_RESULT, "journeymaps.error.issue.unknown"));
    }
}
