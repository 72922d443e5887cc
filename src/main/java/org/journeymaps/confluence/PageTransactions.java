package org.journeymaps.confluence;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.concurrent.locks.Lock;
import java.util.function.Supplier;

/**
 * Lets one writer at a time work on a page, on all nodes of the cluster. The lock is given back after the commit: before
 * it, the next writer would still read the old version.
 */
@Named
public class PageTransactions {
    private final ClusterLockService locks;
    private final TransactionTemplate transactions;

    @Inject
    public PageTransactions(
            @ComponentImport ClusterLockService locks, @ComponentImport TransactionTemplate transactions) {
        this.locks = locks;
        this.transactions = transactions;
    }

    <T> T alone(long pageId, Supplier<T> work) {
        Lock lock = locks.getLockForName("org.journeymaps.page." + pageId);
        lock.lock();
        try {
            return transactions.execute(work::get);
        } finally {
            lock.unlock();
        }
    }
}
