package org.journeymaps.host.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.journeymaps.host.content.Locks;

/** Cluster locks of all hosts on one store. */
record ClusterLocks(Locks locks) implements ClusterLockService {
    @Override
    public ClusterLock getLockForName(String name) {
        return new Named(locks.named(name));
    }

    private record Named(Lock named) implements ClusterLock {
        @Override
        public void lockInterruptibly() throws InterruptedException {
            named.lockInterruptibly();
        }

        @Override
        @SuppressWarnings("LockNotBeforeTry") // hands on what the caller does
        public void lock() {
            named.lock();
        }

        @Override
        public boolean tryLock() {
            return named.tryLock();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return named.tryLock(time, unit);
        }

        @Override
        public void unlock() {
            named.unlock();
        }

        @Override
        public Condition newCondition() {
            return named.newCondition();
        }
    }
}
