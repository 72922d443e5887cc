package org.journeymaps.host.platform;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A comment of the store. */
final class StoredComment extends SpaceContentEntityObject implements StoredContent.Stored {
    private final StoredContent content;

    StoredComment(StoredContent content) {
        this.content = content;
    }

    @Override
    public StoredContent content() {
        return content;
    }

    @Override
    public String getType() {
        return content.row().kind().type();
    }

    @Override
    public Space getSpace() {
        return content.pages().space(getSpaceKey());
    }

    @Override
    public String getSpaceKey() {
        return content.row().spaceKey();
    }

    @Override
    public long getId() {
        return content.row().id();
    }

    @Override
    public ContentId getContentId() {
        return content.contentId();
    }

    @Override
    public long getLatestVersionId() {
        return content.row().latestId();
    }

    @Override
    public String getUrlPath() {
        return content.urlPath();
    }

    @Override
    public String getTitle() {
        return content.title();
    }

    @Override
    public void setTitle(String title) {
        content.setTitle(title);
    }

    @Override
    public String getDisplayTitle() {
        return content.title();
    }

    @Override
    public String getBodyAsString() {
        return content.body();
    }

    @Override
    public void setBodyAsString(String storageFormat) {
        content.setBody(storageFormat);
    }

    @Override
    public String getVersionComment() {
        return content.versionComment();
    }

    @Override
    public void setVersionComment(String comment) {
        content.setVersionComment(comment);
    }

    @Override
    public boolean isCurrent() {
        return content.isCurrent();
    }

    @Override
    public boolean isDeleted() {
        return content.isDeleted();
    }

    @Override
    public boolean isDraft() {
        return content.isDraft();
    }

    @Override
    public int getVersion() {
        return content.row().version();
    }

    @Override
    public boolean isLatestVersion() {
        return content.isLatestVersion();
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return content.creator();
    }

    @Override
    public @Nullable ConfluenceUser getLastModifier() {
        return content.modifier();
    }

    @Override
    public Date getCreationDate() {
        return content.created();
    }

    @Override
    public Date getLastModificationDate() {
        return content.modified();
    }

    @Override
    public String toString() {
        return getType() + " " + getId() + " version " + getVersion();
    }
}
