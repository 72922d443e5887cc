// Signed from the platform reference, section 2.9.
package com.atlassian.cache;

import java.util.Collection;

public interface Cache<K, V> {
    V get(K key);

    void put(K key, V value);

    void remove(K key);

    void removeAll();

    Collection<K> getKeys();
}
