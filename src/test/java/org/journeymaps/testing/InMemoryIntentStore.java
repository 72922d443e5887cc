package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore;

/** Intents in memory. Remembers each state that was written, so that tests can tell what stood there before a request. */
public final class InMemoryIntentStore implements IntentStore {
    private final Map<IntentKey, Intent> intents = new LinkedHashMap<>();
    private final List<Intent> written = new ArrayList<>();

    /** Everything that was ever written, in order. */
    public synchronized List<Intent> written() {
        return List.copyOf(written);
    }

    /** What is open now. */
    public synchronized List<Intent> open() {
        return List.copyOf(intents.values());
    }

    @Override
    public synchronized Optional<Intent> find(IntentKey key) {
        return Optional.ofNullable(intents.get(key));
    }

    @Override
    public synchronized Optional<Intent> putIfAbsent(Intent intent) {
        Optional<Intent> standing = find(intent.key());
        if (standing.isEmpty()) {
            put(intent);
        }
        return standing;
    }

    @Override
    public synchronized void update(Intent intent) {
        if (isSame(intent)) {
            put(intent);
        }
    }

    @Override
    public synchronized boolean replace(Intent expected, Intent next) {
        boolean unchanged = find(expected.key()).equals(Optional.of(expected));
        if (unchanged) {
            put(next);
        }
        return unchanged;
    }

    @Override
    public synchronized void remove(Intent intent) {
        if (isSame(intent)) {
            intents.remove(intent.key());
        }
    }

    private boolean isSame(Intent intent) {
        return find(intent.key()).map(Intent::id).equals(Optional.of(intent.id()));
    }

    private void put(Intent intent) {
        intents.put(intent.key(), intent);
        written.add(intent);
    }
}
