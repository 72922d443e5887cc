// Signed from the platform reference, section 2.9.
package com.atlassian.beehive;

public interface ClusterLockService {
    ClusterLock getLockForName(String name);
}
