// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.Set;

public abstract class VersionHistorySummary {
    public abstract long getId();

    public abstract int getVersion();

    public abstract Date getLastModificationDate();

    public abstract String getVersionComment();

    public abstract Set<ConfluenceUser> getContributorSet();
}
