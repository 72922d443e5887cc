// Signed from the platform reference, section 2.8.
package com.atlassian.confluence.api.model.pagination;

import java.util.List;

public interface PageResponse<T> extends Iterable<T> {
    List<T> getResults();

    boolean hasMore();
}
