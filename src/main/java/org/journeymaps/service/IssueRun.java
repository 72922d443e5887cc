package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.model.ActionItem;
import org.journeymaps.service.IssueIntents.Opened;
import org.journeymaps.service.IssueSending.Sent;
import org.journeymaps.service.Refusal.Reason;

/** The steps of one request for issues, from the check of its wishes to the page that holds what came of them. */
@Named
public class IssueRun {
    private final PageMaps maps;
    private final IssueRequests requests;
    private final IssueIntents intents;
    private final IssueSending sending;
    private final IssueCompletion completion;

    @Inject
    public IssueRun(
            PageMaps maps,
            IssueRequests requests,
            IssueIntents intents,
            IssueSending sending,
            IssueCompletion completion) {
        this.maps = maps;
        this.requests = requests;
        this.intents = intents;
        this.sending = sending;
        this.completion = completion;
    }

    /**
     * Fulfils wishes.
     *
     * @param seen the map as it stood before the intents are written
     * @param wishes no two for the same pain point
     * @return what came of each, in their order
     */
    List<IssueResult> of(PageMap seen, List<IssueRequest> wishes, TimeLimit limit) {
        Map<IssueRequest, IssueResult> results = new LinkedHashMap<>(impossible(seen, wishes));
        List<IssueRequest> possible =
                wishes.stream().filter(wish -> !results.containsKey(wish)).toList();
        Map<IssueRequest, List<Intent>> ready = new LinkedHashMap<>();
        Map<IssueRequest, MadeIssue> made = new LinkedHashMap<>();
        Map<IssueRequest, Opened> opened = intents.open(seen, possible, limit);
        opened.forEach((wish, start) -> {
            if (start instanceof Opened.Ready it) {
                ready.put(wish, it.intents());
            } else if (start instanceof Opened.Earlier it) {
                made.put(wish, it.made());
            } else {
                results.put(wish, new IssueResult.Refused(((Opened.Blocked) start).why()));
            }
        });
        results.putAll(withoutOvertaken(seen, ready));
        Sent sent = sending.send(ready, limit);
        results.putAll(sent.ended());
        made.putAll(sent.made());
        results.putAll(completed(made, limit));
        return wishes.stream()
                .map(wish -> Objects.requireNonNull(results.get(wish)))
                .toList();
    }

    private Map<IssueRequest, IssueResult> impossible(PageMap seen, List<IssueRequest> wishes) {
        Map<IssueRequest, IssueResult> impossible = new LinkedHashMap<>();
        List<IssueRequest> possible = new ArrayList<>();
        for (IssueRequest wish : wishes) {
            if (requests.check(seen, wish) instanceof Outcome.Refused<PageMap> refused) {
                impossible.put(wish, new IssueResult.Refused(refused.refusal()));
            } else {
                possible.add(wish);
            }
        }
        if (requests.checkRoom(seen, possible) instanceof Outcome.Refused<PageMap> refused) {
            possible.forEach(wish -> impossible.put(wish, new IssueResult.Refused(refused.refusal())));
        }
        return impossible;
    }

    /** Looks again under our own intents: an issue that the editor has not seen may have been linked in between. */
    private Map<IssueRequest, IssueResult> withoutOvertaken(PageMap seen, Map<IssueRequest, List<Intent>> ready) {
        if (ready.isEmpty()) {
            return Map.of();
        }
        Outcome<PageMap> now = maps.findEditable(seen.page().id(), seen.map().id());
        Map<IssueRequest, IssueResult> overtaken = new LinkedHashMap<>();
        for (IssueRequest wish : ready.keySet()) {
            if (now.then(place -> isAsKnown(seen, place, wish)) instanceof Outcome.Refused<PageMap> refused) {
                overtaken.put(wish, new IssueResult.Refused(refused.refusal()));
            }
        }
        intents.drop(overtaken.keySet().stream()
                .flatMap(wish -> ready.getOrDefault(wish, List.of()).stream())
                .toList());
        ready.keySet().removeAll(overtaken.keySet());
        return overtaken;
    }

    private static Outcome<PageMap> isAsKnown(PageMap seen, PageMap now, IssueRequest wish) {
        Set<String> known = wish.knownActionItemIds().orElseGet(() -> linkedWork(seen, wish));
        return known.containsAll(linkedWork(now, wish))
                ? Outcome.done(now)
                : Outcome.refused(Reason.CONFLICT, "journeymaps.error.issue.meanwhile");
    }

    private static Set<String> linkedWork(PageMap place, IssueRequest wish) {
        return wish.painPointIds().stream()
                .flatMap(id -> place.map().actionItemsFor(id).stream())
                .filter(item -> IssueStates.issueOf(item).isPresent())
                .map(ActionItem::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<IssueRequest, IssueResult> completed(Map<IssueRequest, MadeIssue> made, TimeLimit limit) {
        if (made.isEmpty()) {
            return Map.of();
        }
        List<IssueResult> completed =
                completion.complete(List.copyOf(made.values()), limit.extended(IssueCreation.LINKING));
        Map<IssueRequest, IssueResult> results = new LinkedHashMap<>();
        Iterator<IssueResult> next = completed.iterator();
        made.forEach((wish, issue) -> {
            IssueResult result = next.next();
            results.put(wish, issue.isAboutAllOf(wish) ? result : ofSome(result));
        });
        return results;
    }

    /** An issue that an earlier attempt made for some of the pain points is not the one that was wished for. */
    private static IssueResult ofSome(IssueResult earlier) {
        return earlier instanceof IssueResult.Created
                ? new IssueResult.Refused(Refusal.of(Reason.CONFLICT, "journeymaps.error.issue.recovered"))
                : earlier;
    }
}
