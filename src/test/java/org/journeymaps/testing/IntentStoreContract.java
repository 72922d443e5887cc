package org.journeymaps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore;
import org.journeymaps.service.IntentStore.Claim;
import org.journeymaps.service.IntentStore.Claimed;
import org.journeymaps.service.IntentStore.IntentKey;
import org.junit.jupiter.api.Tag;
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

        assertThat(claim(intent)).isEqualTo(Claimed.WRITTEN);
        assertThat(store().find(KEY)).contains(intent);
        assertThat(store().of(KEY.pageId()).all()).containsExactly(intent);
        assertThat(store().of(KEY.pageId() + 1).all()).isEmpty();
    }

    @Test
    @Tag("C1")
    void aSecondIntentIsToldWhatStandsInItsWay() {
        Intent first = intent(KEY, "i-1", "first");
        claim(first);

        assertThat(claim(intent(KEY, "i-2", "second"))).isEqualTo(Claimed.IN_THE_WAY);
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

        keys.forEach(key -> assertThat(claim(intent(key, "i", key.toString()))).isEqualTo(Claimed.WRITTEN));
        assertThat(keys)
                .allSatisfy(key ->
                        assertThat(store().find(key)).map(Intent::summary).contains(key.toString()));
    }

    @Test
    void anIntentIsReplacedOnlyAsItWasLastSeen() {
        Intent seen = intent(KEY, "i-1", "s");
        claim(seen);
        Intent changed = seen.in(Intent.State.UNKNOWN);
        store().update(List.of(changed));

        assertThat(replace(seen, seen.created("1"))).isFalse();
        assertThat(replace(changed, changed.created("2"))).isTrue();
        assertThat(store().find(KEY).flatMap(Intent::issueId)).contains("2");
    }

    @Test
    void aRemovedIntentMakesRoom() {
        Intent first = intent(KEY, "i-1", "s");
        claim(first);
        store().remove(List.of(first));

        assertThat(store().find(KEY)).isEmpty();
        assertThat(replace(first, intent(KEY, "i-2", "s"))).isFalse();
        assertThat(claim(intent(KEY, "i-3", "s"))).isEqualTo(Claimed.WRITTEN);
    }

    @Test
    void whoComesLateChangesAndRemovesNothingOfTheOneWhoTookTheirPlace() {
        Intent late = intent(KEY, "i-1", "s");
        Intent present = intent(KEY, "i-2", "s");
        claim(present);

        store().update(List.of(late.created("1")));
        store().remove(List.of(late));

        assertThat(store().find(KEY)).contains(present);
    }

    @Test
    void anUpdateWithoutIntentMakesNone() {
        store().update(List.of(intent(KEY, "i-1", "s")));

        assertThat(store().find(KEY)).isEmpty();
    }

    @Test
    @Tag("C1")
    void ofTwoWhoRaceExactlyOneWins() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            for (int round = 0; round < 200; round++) {
                IntentKey key = new IntentKey(round, "map", "pain");
                List<Future<Claimed>> outcomes = new ArrayList<>();
                for (String id : List.of("a", "b")) {
                    outcomes.add(nodes.submit(() -> {
                        start.await();
                        return claim(intent(key, id, "s"));
                    }));
                }
                assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                        .containsExactlyInAnyOrder(Claimed.WRITTEN, Claimed.IN_THE_WAY);
            }
        } finally {
            nodes.shutdownNow();
        }
    }

    @Test
    @Tag("C1")
    void ofEachCreateAllIntentsAreWrittenOrNone() {
        Intent standing = intent(KEY, "i-0", "s");
        claim(standing);
        IntentKey second = new IntentKey(42, "map-1", "pain-2");
        IntentKey third = new IntentKey(42, "map-1", "pain-3");

        assertThat(store().claim(List.of(
                        new Claim(List.of(intent(second, "i-1", "s"), intent(KEY, "i-1", "s")), Map.of()),
                        new Claim(List.of(intent(third, "i-2", "s")), Map.of()))))
                .containsExactly(Claimed.IN_THE_WAY, Claimed.WRITTEN);
        assertThat(store().of(42).all()).extracting(Intent::key).containsExactlyInAnyOrder(KEY, third);
    }

    @Test
    @Tag("C1")
    void ofTwoCreatesOfOneRequestThatWantTheSameTheFirstWins() {
        assertThat(store().claim(List.of(
                        new Claim(List.of(intent(KEY, "i-1", "s")), Map.of()),
                        new Claim(List.of(intent(KEY, "i-2", "s")), Map.of()))))
                .containsExactly(Claimed.WRITTEN, Claimed.IN_THE_WAY);
    }

    @Test
    @Tag("C4")
    void anEarlierIntentMakesWayOnlyAsItWasLastSeen() {
        Intent seen = intent(KEY, "i-1", "s");
        claim(seen);
        Intent changed = seen.in(Intent.State.UNKNOWN);
        store().update(List.of(changed));
        Claim late = new Claim(List.of(intent(KEY, "i-2", "s")), Map.of(KEY, seen));
        Claim inTime = new Claim(List.of(intent(KEY, "i-3", "s")), Map.of(KEY, changed));

        assertThat(store().claim(List.of(late))).containsExactly(Claimed.IN_THE_WAY);
        assertThat(store().claim(List.of(inTime))).containsExactly(Claimed.WRITTEN);
        assertThat(store().claim(List.of(inTime))).as("once").containsExactly(Claimed.IN_THE_WAY);
    }

    @Test
    void severalAreReplacedAllOrNone() {
        Intent first = intent(KEY, "i-1", "s");
        Intent second = intent(new IntentKey(42, "map-1", "pain-2"), "i-1", "s");
        store().claim(List.of(new Claim(List.of(first, second), Map.of())));
        List<Intent> next = List.of(first.created("1"), second.created("1"));

        assertThat(store().replace(List.of(first, second.in(Intent.State.UNKNOWN)), next))
                .isFalse();
        assertThat(store().of(42).all()).containsExactlyInAnyOrder(first, second);
        assertThat(store().replace(List.of(first, second), next)).isTrue();
        assertThat(store().of(42).all()).containsExactlyInAnyOrderElementsOf(next);
    }

    protected final Claimed claim(Intent intent) {
        return store().claim(List.of(new Claim(List.of(intent), Map.of()))).get(0);
    }

    private boolean replace(Intent expected, Intent next) {
        return store().replace(List.of(expected), List.of(next));
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
