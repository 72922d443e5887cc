// Signed from the platform reference, section 2.9.
package com.atlassian.cache;

public interface CacheFactory {
    <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings);
}
