package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.Refusal.Reason;

/** The intents of one create: one per pain point, all with one marker, written together or not at all. */
@Named
public class IssueIntents {
    private final IntentStore store;
    private final IntentRecovery recovery;
    private final Viewer viewer;
    private final Clock clock;
    private final IdSource ids;

    @Inject
    public IssueIntents(IntentStore store, IntentRecovery recovery, Viewer viewer, Clock clock, IdSource ids) {
        this.store = store;
        this.recovery = recovery;
        this.viewer = viewer;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * What a wish begins with.
     *
     * @param intents written, to be sent now; empty if there is nothing to send
     * @param recovered the issue of an earlier attempt, which the wish gets
     */
    record Opened(List<Intent> intents, Optional<IssueOnPage> recovered) {}

    /** Writes the intents, unless an earlier one stands in the way and cannot be settled. */
    Outcome<Opened> open(List<IntentKey> keys, IssueRequest request) {
        Map<IntentKey, Intent> retried = new LinkedHashMap<>();
        for (IntentKey key : keys) {
            Optional<Intent> earlier = store.find(key);
            if (earlier.isPresent()) {
                Outcome<IntentRecovery.Settlement> settled = recovery.settle(earlier.get());
                if (settled instanceof Outcome.Refused<IntentRecovery.Settlement> refused) {
                    return Outcome.refused(refused.refusal());
                }
                IntentRecovery.Settlement settlement = ((Outcome.Done<IntentRecovery.Settlement>) settled).value();
                if (settlement.isRecovered()) {
                    return recovered(keys, settlement);
                }
                settlement.retry().ifPresent(intent -> retried.put(key, intent));
            }
        }
        return write(keys, retried, request);
    }

    private static Outcome<Opened> recovered(List<IntentKey> keys, IntentRecovery.Settlement settlement) {
        return keys.size() == 1
                ? Outcome.done(new Opened(List.of(), settlement.recovered()))
                : Outcome.refused(Reason.CONFLICT, "journeymaps.error.issue.recovered");
    }

    private Outcome<Opened> write(List<IntentKey> keys, Map<IntentKey, Intent> retried, IssueRequest request) {
        // A second attempt keeps the marker, so that a late issue of the first one is still recognised.
        String marker = retried.values().stream().map(Intent::id).findFirst().orElseGet(ids::newId);
        List<Intent> written = new ArrayList<>();
        for (IntentKey key : keys) {
            Intent intent = intent(key, marker, request);
            boolean mine = retried.containsKey(key)
                    ? store.replace(retried.get(key), intent)
                    : store.putIfAbsent(intent).isEmpty();
            if (!mine) {
                drop(written);
                return Outcome.refused(Reason.CONFLICT, "journeymaps.intent.SENDING");
            }
            written.add(intent);
        }
        return Outcome.done(new Opened(written, Optional.empty()));
    }

    private Intent intent(IntentKey key, String marker, IssueRequest request) {
        return new Intent(
                key,
                marker,
                request.serverId(),
                request.projectId(),
                request.issueTypeId(),
                request.summary(),
                viewer.userKey().orElseThrow(),
                clock.instant(),
                Intent.State.SENDING,
                Optional.empty());
    }

    List<Intent> created(List<Intent> sending, String issueId) {
        return updated(sending.stream().map(intent -> intent.created(issueId)).toList());
    }

    List<Intent> unknown(List<Intent> sending) {
        return updated(
                sending.stream().map(intent -> intent.in(Intent.State.UNKNOWN)).toList());
    }

    private List<Intent> updated(List<Intent> intents) {
        intents.forEach(store::update);
        return intents;
    }

    void drop(List<Intent> intents) {
        intents.forEach(store::remove);
    }

    /** The one issue that carries the marker, if the tracker knows it already. */
    Optional<CreatedIssue> findIssue(Intent intent) {
        return recovery.find(intent)
                .found()
                .filter(issues -> issues.size() == 1)
                .map(issues -> issues.get(0));
    }
}
