package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.journeymaps.service.IntentStore.Claim;
import org.journeymaps.service.IntentStore.Claimed;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.service.Refusal.Reason;

/** The intents of creates: one per pain point, those of one create with one marker, written together or not at all. */
@Named
public class IssueIntents {
    private final IntentStore store;
    private final EarlierIntents earlier;
    private final Viewer viewer;
    private final Clock clock;
    private final IdSource ids;

    @Inject
    public IssueIntents(IntentStore store, EarlierIntents earlier, Viewer viewer, Clock clock, IdSource ids) {
        this.store = store;
        this.earlier = earlier;
        this.viewer = viewer;
        this.clock = clock;
        this.ids = ids;
    }

    /** What a wish begins with. */
    sealed interface Opened {
        /** Its intents are written, to be sent now. */
        record Ready(List<Intent> intents) implements Opened {}

        /** An earlier attempt made an issue, which the wish gets. */
        record Earlier(MadeIssue made) implements Opened {}

        /** Something stands in the way. */
        record Blocked(Refusal why) implements Opened {}
    }

    /** Writes the intents of all wishes at once, but of those for which an earlier one stands in the way. */
    Map<IssueRequest, Opened> open(PageMap place, List<IssueRequest> wishes, TimeLimit limit) {
        PageIntents open = store.of(place.page().id());
        Map<IssueRequest, Opened> opened = new LinkedHashMap<>();
        Map<IssueRequest, Claim> claims = new LinkedHashMap<>();
        Set<String> markers = new HashSet<>();
        for (IssueRequest wish : wishes) {
            List<IntentKey> keys = keys(place, wish);
            EarlierIntents.Settled settled = earlier.settle(keys, open, limit);
            settled.end()
                    .ifPresentOrElse(
                            end -> opened.put(wish, end),
                            () -> claims.put(wish, claim(keys, settled.retried(), wish, markers)));
        }
        opened.putAll(claimed(claims));
        return opened;
    }

    private static List<IntentKey> keys(PageMap place, IssueRequest wish) {
        return wish.painPointIds().stream()
                .map(id -> new IntentKey(place.page().id(), place.map().id(), id))
                .toList();
    }

    private Claim claim(List<IntentKey> keys, Map<IntentKey, Intent> retried, IssueRequest wish, Set<String> markers) {
        // A second attempt keeps the marker, so that a late issue of the first one is still recognised; but two issues
        // never share one.
        String marker = retried.values().stream()
                .map(Intent::id)
                .filter(markers::add)
                .findFirst()
                .orElseGet(ids::newId);
        return new Claim(keys.stream().map(key -> intent(key, marker, wish)).toList(), retried);
    }

    private Intent intent(IntentKey key, String marker, IssueRequest wish) {
        return new Intent(
                key,
                marker,
                wish.serverId(),
                wish.projectId(),
                wish.issueTypeId(),
                wish.summary(),
                viewer.userKey().orElseThrow(),
                clock.instant(),
                Intent.State.SENDING,
                Optional.empty());
    }

    private Map<IssueRequest, Opened> claimed(Map<IssueRequest, Claim> claims) {
        Map<IssueRequest, Opened> opened = new LinkedHashMap<>();
        if (!claims.isEmpty()) {
            List<Claimed> results = store.claim(List.copyOf(claims.values()));
            List<IssueRequest> wishes = new ArrayList<>(claims.keySet());
            for (int i = 0; i < wishes.size(); i++) {
                List<Intent> intents = List.copyOf(claims.values()).get(i).intents();
                opened.put(wishes.get(i), opened(results.get(i), intents));
            }
        }
        return opened;
    }

    private Opened opened(Claimed result, List<Intent> intents) {
        return switch (result) {
            case WRITTEN -> new Opened.Ready(intents);
            case NO_ROOM -> new Opened.Blocked(Refusal.of(Reason.CONFLICT, "journeymaps.error.intents.many"));
            case IN_THE_WAY -> new Opened.Blocked(earlier.inTheWay(intents));
        };
    }

    /**
     * Takes hold of the intents again right before they are sent: whoever looked at them in the meantime, since that took
     * long, sees that they are about to be sent, and who came too late does not send.
     *
     * @return the intents as they are stored now; empty if they are somebody else's by now
     */
    Optional<List<Intent>> renewed(List<Intent> sending) {
        List<Intent> now =
                sending.stream().map(intent -> intent.at(clock.instant())).toList();
        return store.replace(sending, now) ? Optional.of(now) : Optional.empty();
    }

    List<Intent> created(List<Intent> sending, String issueId) {
        return updated(sending, intent -> intent.created(issueId));
    }

    List<Intent> unknown(List<Intent> sending) {
        return updated(sending, intent -> intent.in(Intent.State.UNKNOWN));
    }

    private List<Intent> updated(List<Intent> intents, UnaryOperator<Intent> change) {
        List<Intent> changed = intents.stream().map(change).toList();
        store.update(changed);
        return changed;
    }

    void drop(List<Intent> intents) {
        if (!intents.isEmpty()) {
            store.remove(intents);
        }
    }
}
