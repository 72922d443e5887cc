package org.journeymaps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore;
import org.journeymaps.service.IntentStore.IntentKey;
import org.junit.jupiter.api.Test;

/** What every intent store keeps to, so that a pain point never gets two issues. */
public abstract class IntentStoreContract {
    protected static final IntentKey KEY = new IntentKey(42, "map-1", "pain-1");

    /** The store under test; the same one during a test. */
    protected abstract IntentStore store();

    @Test
    void anIntentIsFoundAsItWasWritten() {
        Intent intent =
                intent(KEY, "i-1", "Summary \"with\" }\n\u0000\uD83D\uDE00").created("10007");

        assertThat(store().putIfAbsent(intent)).isEmpty();
        assertThat(store().find(KEY)).contains(intent);
    }

    @Test
    void c1ASecondIntentIsToldWhatStandsInItsWay() {
        Intent first = intent(KEY, "i-1", "first");
        store().putIfAbsent(first);

        assertThat(store().putIfAbsent(intent(KEY, "i-2", "second"))).contains(first);
        assertThat(store().find(KEY)).contains(first);
    }

    @Test
    void painPointsMapsAndPagesDoNotMeet() {
        List<IntentKey> keys = List.of(
                KEY,
                new IntentKey(43, "map-1", "pain-1"),
                new IntentKey(42, "map-2", "pain-1"),
                new IntentKey(42, "map-1", "pain-2"),
                new IntentKey(42, "a:b", "c"),
                new IntentKey(42, "a", "b:c"));

        keys.forEach(key -> assertThat(store().putIfAbsent(intent(key, "i", key.toString())))
                .isEmpty());
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(store().find(key)).map(Intent::summary).contains(key.toString()));
    }

    @Test
    void anIntentIsReplacedOnlyAsItWasLastSeen() {
        Intent seen = intent(KEY, "i-1", "s");
        store().putIfAbsent(seen);
        Intent changed = seen.in(Intent.State.UNKNOWN);
        store().update(changed);

        assertThat(store().replace(seen, seen.created("1"))).isFalse();
        assertThat(store().replace(changed, changed.created("2"))).isTrue();
        assertThat(store().find(KEY).flatMap(Intent::issueId)).contains("2");
    }

    @Test
    void aRemovedIntentMakesRoom() {
        Intent first = intent(KEY, "i-1", "s");
        store().putIfAbsent(first);
        store().remove(first);

        assertThat(store().find(KEY)).isEmpty();
        assertThat(store().replace(first, intent(KEY, "i-2", "s"))).isFalse();
        assertThat(store().putIfAbsent(intent(KEY, "i-3", "s"))).isEmpty();
    }

    @Test
    void whoComesLateChangesAndRemovesNothingOfTheOneWhoTookTheirPlace() {
        Intent late = intent(KEY, "i-1", "s");
        Intent present = intent(KEY, "i-2", "s");
        store().putIfAbsent(present);

        store().update(late.created("1"));
        store().remove(late);

        assertThat(store().find(KEY)).contains(present);
    }

    @Test
    void anUpdateWithoutIntentMakesNone() {
        store().update(intent(KEY, "i-1", "s"));

        assertThat(store().find(KEY)).isEmpty();
    }

    @Test
    void c1OfTwoWhoRaceExactlyOneWins() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            for (int round = 0; round < 200; round++) {
                IntentKey key = new IntentKey(round, "map", "pain");
                List<Future<Optional<Intent>>> outcomes = new ArrayList<>();
                for (String id : List.of("a", "b")) {
                    outcomes.add(nodes.submit(() -> {
                        start.await();
                        return store().putIfAbsent(intent(key, id, "s"));
                    }));
                }
                List<Optional<Intent>> standing =
                        List.of(outcomes.get(0).get(), outcomes.get(1).get());
                assertThat(standing.stream().filter(Optional::isEmpty)).hasSize(1);
                assertThat(standing.stream().flatMap(Optional::stream).toList())
                        .containsExactly(store().find(key).orElseThrow());
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    protected static Intent intent(IntentKey key, String id, String summary) {
        return new Intent(
                key,
                id,
                "link-1",
                "10000",
                "10004",
                summary,
                "user-key",
                Instant.parse("2026-11-21T10:00:00.123456789Z"),
                Intent.State.SENDING,
                Optional.empty());
    }
}
