package org.journeymaps.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Caches by name, all of them bounded; whoever asks first decides the settings, as in the product. */
final class BoundedCaches implements CacheManager {
    private final LongSupplier nanos;
    private final Map<String, BoundedCache<?, ?>> byName = new ConcurrentHashMap<>();

    /** @param nanos a clock such as {@link System#nanoTime()} */
    BoundedCaches(LongSupplier nanos) {
        this.nanos = nanos;
    }

    @Override
    @SuppressWarnings("unchecked") // the platform's contract: one name, one pair of types
    public <K, V> Cache<K, V> getCache(
            String name, @Nullable CacheLoader<K, V> loader, @Nullable CacheSettings settings) {
        return (Cache<K, V>) byName.computeIfAbsent(
                name,
                key -> new BoundedCache<>(
                        key,
                        loader,
                        settings instanceof CacheSettingsBuilder.Values values
                                ? values
                                : (CacheSettingsBuilder.Values) new CacheSettingsBuilder().build(),
                        nanos));
    }
}
