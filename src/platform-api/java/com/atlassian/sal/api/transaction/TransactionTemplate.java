// Signed from the platform reference, section 2.6.
package com.atlassian.sal.api.transaction;

public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
