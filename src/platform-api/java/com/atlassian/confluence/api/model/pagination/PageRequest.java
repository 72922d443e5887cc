// Signed from the platform reference, section 2.8.
package com.atlassian.confluence.api.model.pagination;

public interface PageRequest {
    int getStart();

    int getLimit();
}
