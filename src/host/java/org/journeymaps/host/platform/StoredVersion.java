package org.journeymaps.host.platform;

import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.Set;
import org.journeymaps.host.content.ContentRow;
import org.jspecify.annotations.Nullable;

/** One line of a page's history. */
final class StoredVersion extends VersionHistorySummary {
    private final ContentRow row;
    private final Set<ConfluenceUser> contributors;

    StoredVersion(ContentRow row, @Nullable ConfluenceUser contributor) {
        this.row = row;
        this.contributors = contributor == null ? Set.of() : Set.of(contributor);
    }

    @Override
    public long getId() {
        return row.id();
    }

    @Override
    public int getVersion() {
        return row.version();
    }

    @Override
    public Date getLastModificationDate() {
        return Date.from(row.modified());
    }

    @Override
    public String getVersionComment() {
        return row.versionComment();
    }

    @Override
    public Set<ConfluenceUser> getContributorSet() {
        return contributors;
    }
}
