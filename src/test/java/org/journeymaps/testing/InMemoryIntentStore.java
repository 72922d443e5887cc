package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore;
import org.journeymaps.service.PageIntents;

/** Intents in memory. Remembers each state that was written, so that tests can tell what stood there before a request. */
public final class InMemoryIntentStore implements IntentStore {
    private final Map<IntentKey, Intent> intents = new LinkedHashMap<>();
    private final List<Intent> written = new ArrayList<>();
    private int reads;
    private int room = Integer.MAX_VALUE;

    /** Somebody has set out to create. */
    public synchronized void with(Intent intent) {
        put(intent);
    }

    /** Everything that was ever written, in order. */
    public synchronized List<Intent> written() {
        return List.copyOf(written);
    }

    /** What is open now. */
    public synchronized List<Intent> open() {
        return List.copyOf(intents.values());
    }

    /** How often a page's intents were read. */
    public synchronized int reads() {
        return reads;
    }

    /** From now on no page may have more intents. */
    public synchronized void limit(int most) {
        room = most;
    }

    @Override
    public synchronized PageIntents of(long pageId) {
        reads++;
        return open(pageId);
    }

    private PageIntents open(long pageId) {
        return PageIntents.of(intents.entrySet().stream()
                .filter(entry -> entry.getKey().pageId() == pageId)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public synchronized List<Claimed> claim(List<Claim> claims) {
        return claims.stream().map(this::claim).toList();
    }

    private Claimed claim(Claim claim) {
        PageIntents open = open(claim.intents().get(0).key().pageId());
        if (!claim.isFree(open)) {
            return Claimed.IN_THE_WAY;
        }
        if (open.all().size() + claim.intents().size() > room) {
            return Claimed.NO_ROOM;
        }
        claim.intents().forEach(this::put);
        return Claimed.WRITTEN;
    }

    @Override
    public synchronized void update(List<Intent> changed) {
        changed.stream().filter(this::isSame).forEach(this::put);
    }

    @Override
    public synchronized boolean replace(List<Intent> expected, List<Intent> next) {
        boolean unchanged = IntStream.range(0, expected.size())
                .allMatch(
                        i -> Optional.ofNullable(intents.get(next.get(i).key())).equals(Optional.of(expected.get(i))));
        if (unchanged) {
            next.forEach(this::put);
        }
        return unchanged;
    }

    @Override
    public synchronized void remove(List<Intent> finished) {
        finished.stream().filter(this::isSame).map(Intent::key).forEach(intents::remove);
    }

    private boolean isSame(Intent intent) {
        return Optional.ofNullable(intents.get(intent.key()))
                .filter(standing -> standing.id().equals(intent.id()))
                .isPresent();
    }

    private void put(Intent intent) {
        intents.put(intent.key(), intent);
        written.add(intent);
    }
}
