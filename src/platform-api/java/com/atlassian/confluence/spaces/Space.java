// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ConfluenceEntityObject;

public abstract class Space extends ConfluenceEntityObject {
    public abstract String getKey();

    public abstract String getName();

    public abstract String getUrlPath();

    public abstract String getDisplayTitle();

    public abstract boolean isArchived();
}
