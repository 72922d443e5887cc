package org.journeymaps.host.platform;

import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import org.journeymaps.host.content.Transactions;

/** Work of the app inside a transaction of the store; a transaction already open is joined. */
record StoreTransactions(Transactions transactions) implements TransactionTemplate {
    @Override
    public <T> T execute(TransactionCallback<T> action) {
        return transactions.execute(action::doInTransaction);
    }
}
