package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.service.IntentRecovery.Finding;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.service.IssueIntents.Opened;

/** Settles what stands in the way of a new wish: intents of earlier attempts for the same pain points. */
@Named
public class EarlierIntents {
    private final IntentStore store;
    private final IntentRecovery recovery;
    private final IntentWords words;

    @Inject
    public EarlierIntents(IntentStore store, IntentRecovery recovery, IntentWords words) {
        this.store = store;
        this.recovery = recovery;
        this.words = words;
    }

    /**
     * What came of looking.
     *
     * @param end what the wish ends with; empty if it may go on
     * @param retried earlier intents of which surely nothing came
     */
    record Settled(Optional<Opened> end, Map<IntentKey, Intent> retried) {}

    Settled settle(List<IntentKey> keys, PageIntents open, TimeLimit limit) {
        Map<IntentKey, Intent> retried = new LinkedHashMap<>();
        for (IntentKey key : keys) {
            Optional<Intent> earlier = open.find(key);
            if (earlier.isPresent()) {
                Outcome<Finding> found = findOut(earlier.get(), limit);
                Optional<Opened> end = found.<Optional<Opened>>fold(
                        finding -> finding instanceof Finding.Made made
                                ? Optional.of(new Opened.Earlier(withCompanions(made, keys, open)))
                                : Optional.empty(),
                        why -> Optional.of(new Opened.Blocked(why)));
                if (end.isPresent()) {
                    return new Settled(end, Map.of());
                }
                retried.put(key, earlier.get());
            }
        }
        return new Settled(Optional.empty(), retried);
    }

    /** The other intents of the create that made the issue, as far as they are wished for again. */
    private MadeIssue withCompanions(Finding.Made made, List<IntentKey> keys, PageIntents open) {
        List<Intent> companions = keys.stream()
                .flatMap(key -> open.find(key).stream())
                .filter(intent -> intent.id().equals(made.intent().id()))
                .filter(intent -> !intent.key().equals(made.intent().key()))
                .map(intent -> intent.created(made.intent().issueId().orElseThrow()))
                .toList();
        if (!companions.isEmpty()) {
            store.update(companions);
        }
        return new MadeIssue(
                Stream.concat(Stream.of(made.intent()), companions.stream()).toList(), made.issue());
    }

    private Outcome<Finding> findOut(Intent earlier, TimeLimit limit) {
        return limit.isOver() ? Outcome.refused(words.refusal(earlier)) : recovery.findOut(earlier);
    }

    /** Tells of the intent that was written while others were looked at. */
    Refusal inTheWay(List<Intent> intents) {
        PageIntents open = store.of(intents.get(0).key().pageId());
        return intents.stream()
                .flatMap(intent -> open.find(intent.key()).stream())
                .findFirst()
                .map(words::refusal)
                .orElseGet(() -> words.refusal(intents.get(0)));
    }
}
