package org.journeymaps.confluence;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets one writer at a time work on a page, on all nodes of the cluster. The lock is given back after the commit: before
 * it, the next writer would still read the old version.
 */
@Named
public class PageTransactions {
    private final ClusterLockService locks;
    private final TransactionTemplate transactions;
    /** The page whose lock this thread has; cluster locks do not promise that one can be taken twice. */
    private final ThreadLocal<@Nullable Long> held = new ThreadLocal<>();

    @Inject
    public PageTransactions(
            @ComponentImport ClusterLockService locks, @ComponentImport TransactionTemplate transactions) {
        this.locks = locks;
        this.transactions = transactions;
    }

    /** Work inside of work on the same page belongs to it; on another page it is refused, since two locks can block each other. */
    <T> T alone(long pageId, Supplier<T> work) {
        Long outer = held.get();
        if (outer == null) {
            return locked(pageId, work);
        }
        if (outer != pageId) {
            throw new IllegalStateException("Page " + outer + " is being worked on; page " + pageId + " has to wait");
        }
        return work.get();
    }

    private <T> T locked(long pageId, Supplier<T> work) {
        Lock lock = locks.getLockForName("org.journeymaps.page." + pageId);
        lock.lock();
        held.set(pageId);
        try {
            return transactions.execute(work::get);
        } finally {
            held.remove();
            lock.unlock();
        }
    }
}
