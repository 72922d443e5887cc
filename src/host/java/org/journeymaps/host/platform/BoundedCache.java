package org.journeymaps.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheSettingsBuilder;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the most recently used entries. A cache that is not {@code local()} would travel between nodes: its keys, and its
 * values if replicated by copy, must be serialisable classes of the JDK, or the other node could not read them.
 */
final class BoundedCache<K, V> implements Cache<K, V> {
    /** The bound of a cache that asks for none. */
    private static final int DEFAULT_BOUND = 1_000;

    private record Entry<V>(V value, long written, long read) {
        Entry<V> readAt(long now) {
            return new Entry<>(value, written, now);
        }
    }

    private final String name;
    private final @Nullable CacheLoader<K, V> loader;
    private final CacheSettingsBuilder.Values settings;
    private final LongSupplier nanos;
    private final int bound;
    private final LinkedHashMap<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    BoundedCache(
            String name, @Nullable CacheLoader<K, V> loader, CacheSettingsBuilder.Values settings, LongSupplier nanos) {
        this.name = name;
        this.loader = loader;
        this.settings = settings;
        this.nanos = nanos;
        this.bound = settings.maxEntries() > 0 ? settings.maxEntries() : DEFAULT_BOUND;
    }

    /** Two threads that miss at once both load; the later value stays. */
    @Override
    public @Nullable V get(K key) {
        V known = find(key);
        if (known != null || loader == null) {
            return known;
        }
        V loaded = loader.load(key);
        if (loaded != null) {
            put(key, loaded);
        }
        return loaded;
    }

    private synchronized @Nullable V find(K key) {
        long now = nanos.getAsLong();
        Entry<V> entry = entries.get(key);
        if (entry == null) {
            return null;
        }
        if (isExpired(entry, now)) {
            entries.remove(key);
            return null;
        }
        entries.replace(key, entry.readAt(now));
        return entry.value();
    }

    private boolean isExpired(Entry<V> entry, long now) {
        return isOver(settings.expireAfterWrite(), settings.expireAfterWriteUnit(), now - entry.written())
                || isOver(settings.expireAfterAccess(), settings.expireAfterAccessUnit(), now - entry.read());
    }

    private static boolean isOver(long limit, TimeUnit unit, long elapsed) {
        return limit != CacheSettingsBuilder.Values.UNSET && elapsed >= unit.toNanos(limit);
    }

    @Override
    public void put(K key, V value) {
        if (!settings.local()) {
            requireTravelling(key, "key");
            if (settings.viaCopy()) {
                requireTravelling(value, "value");
            }
        }
        store(key, value);
    }

    private synchronized void store(K key, V value) {
        long now = nanos.getAsLong();
        entries.put(key, new Entry<>(value, now, now));
        while (entries.size() > bound) {
            entries.remove(entries.keySet().iterator().next());
        }
    }

    private void requireTravelling(Object object, String what) {
        boolean fromJdk = object.getClass().getClassLoader() == null;
        if (!(object instanceof Serializable) || !fromJdk) {
            throw new IllegalArgumentException("The cache " + name + " is not local(): its " + what
                    + " must be a serialisable class of the JDK, found "
                    + object.getClass().getName());
        }
    }

    @Override
    public synchronized void remove(K key) {
        entries.remove(key);
    }

    @Override
    public synchronized void removeAll() {
        entries.clear();
    }

    @Override
    public synchronized Collection<K> getKeys() {
        long now = nanos.getAsLong();
        return List.copyOf(entries.entrySet().stream()
                .filter(entry -> !isExpired(entry.getValue(), now))
                .map(Map.Entry::getKey)
                .toList());
    }
}
