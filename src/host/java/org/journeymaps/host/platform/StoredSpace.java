package org.journeymaps.host.platform;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import org.journeymaps.host.content.SpaceRow;
import org.jspecify.annotations.Nullable;

/** A space of the store. The host archives none. */
final class StoredSpace extends Space {
    private final SpaceRow row;
    private final @Nullable ConfluenceUser creator;

    StoredSpace(SpaceRow row, @Nullable ConfluenceUser creator) {
        this.row = row;
        this.creator = creator;
    }

    @Override
    public long getId() {
        return row.id();
    }

    @Override
    public String getKey() {
        return row.key();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getUrlPath() {
        return "/display/" + row.key();
    }

    @Override
    public String getDisplayTitle() {
        return row.name();
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return creator;
    }

    @Override
    public @Nullable ConfluenceUser getLastModifier() {
        return creator;
    }

    @Override
    public Date getCreationDate() {
        return Date.from(row.created());
    }

    @Override
    public Date getLastModificationDate() {
        return getCreationDate();
    }
}
