package org.journeymaps.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    private final AtomicLong now = new AtomicLong();
    private final BoundedCaches caches = new BoundedCaches(now::get);

    @Test
    void the_least_recently_used_entry_goes_when_the_bound_is_reached() {
        Cache<String, Integer> cache = caches.getCache(
                "a", null, new CacheSettingsBuilder().local().maxEntries(2).build());
        cache.put("one", 1);
        cache.put("two", 2);
        cache.get("one");

        cache.put("three", 3);

        assertThat(cache.getKeys()).containsExactlyInAnyOrder("one", "three");
        assertThat(cache.get("two")).isNull();
    }

    @Test
    void a_cache_that_asks_for_no_bound_has_one() {
        Cache<Integer, Integer> cache =
                caches.getCache("a", null, new CacheSettingsBuilder().local().build());

        for (int i = 0; i < 2_000; i++) {
            cache.put(i, i);
        }

        assertThat(cache.getKeys()).hasSize(1_000);
    }

    @Test
    void an_entry_expires_after_it_was_written() {
        Cache<String, Integer> cache = caches.getCache(
                "a",
                null,
                new CacheSettingsBuilder()
                        .local()
                        .expireAfterWrite(5, TimeUnit.MINUTES)
                        .build());
        cache.put("one", 1);

        now.set(TimeUnit.MINUTES.toNanos(5) - 1);
        assertThat(cache.get("one")).isEqualTo(1);
        now.incrementAndGet();
        assertThat(cache.get("one")).isNull();
    }

    @Test
    void reading_keeps_an_entry_that_expires_after_access() {
        Cache<String, Integer> cache = caches.getCache(
                "a",
                null,
                new CacheSettingsBuilder()
                        .local()
                        .expireAfterAccess(5, TimeUnit.MINUTES)
                        .build());
        cache.put("one", 1);
        now.set(TimeUnit.MINUTES.toNanos(4));
        cache.get("one");
        now.set(TimeUnit.MINUTES.toNanos(8));

        assertThat(cache.get("one")).isEqualTo(1);
        now.set(TimeUnit.MINUTES.toNanos(13));
        assertThat(cache.getKeys()).isEmpty();
    }

    @Test
    void a_loader_fills_what_is_missing_once() {
        AtomicLong loads = new AtomicLong();
        Cache<String, String> cache = caches.getCache(
                "a",
                key -> key + loads.incrementAndGet(),
                new CacheSettingsBuilder().local().build());

        assertThat(cache.get("k")).isEqualTo("k1");
        assertThat(cache.get("k")).isEqualTo("k1");
        cache.remove("k");
        assertThat(cache.get("k")).isEqualTo("k2");
        cache.removeAll();
        assertThat(cache.getKeys()).isEmpty();
    }

    @Test
    void the_same_name_is_the_same_cache() {
        CacheSettings settings = new CacheSettingsBuilder().local().build();
        caches.<String, Integer>getCache("a", null, settings).put("one", 1);

        assertThat(caches.<String, Integer>getCache("a", null, settings).get("one"))
                .isEqualTo(1);
        assertThat(caches.<String, Integer>getCache("b", null, settings).get("one"))
                .isNull();
    }

    @Test
    void what_would_travel_between_nodes_must_be_serialisable_and_of_the_jdk() {
        Cache<Object, Object> copied = caches.getCache(
                "a",
                null,
                new CacheSettingsBuilder().remote().replicateViaCopy().build());
        copied.put("key", "value");

        assertThatThrownBy(() -> copied.put("key", new Object()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> copied.put("key", new AppValue())).hasMessageContaining("AppValue");
        assertThatThrownBy(() -> copied.put(new AppValue(), "value")).hasMessageContaining("key");
    }

    private static final class AppValue implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
    }
}
