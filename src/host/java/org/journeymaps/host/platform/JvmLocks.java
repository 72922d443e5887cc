package org.journeymaps.host.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Cluster locks of a cluster of one: the same name is the same lock. */
final class JvmLocks implements ClusterLockService {
    private final Map<String, ClusterLock> byName = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return byName.computeIfAbsent(name, key -> new NamedLock());
    }

    private static final class NamedLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1L;
    }
}
