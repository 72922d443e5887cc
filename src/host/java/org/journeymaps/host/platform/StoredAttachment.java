package org.journeymaps.host.platform;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import org.journeymaps.host.content.AttachmentRow;
import org.jspecify.annotations.Nullable;

/** A file of the store. It can be read; what a page has beyond that is refused. */
final class StoredAttachment extends Attachment {
    private final StoredPages pages;
    private final AttachmentRow row;

    StoredAttachment(StoredPages pages, AttachmentRow row) {
        this.pages = pages;
        this.row = row;
    }

    @Override
    public String getFileName() {
        return row.fileName();
    }

    @Override
    public String getMediaType() {
        return row.mediaType();
    }

    @Override
    public long getId() {
        return row.id();
    }

    @Override
    public String getType() {
        return "attachment";
    }

    @Override
    public String getTitle() {
        return row.fileName();
    }

    @Override
    public String getDisplayTitle() {
        return row.fileName();
    }

    @Override
    public String getVersionComment() {
        return row.comment();
    }

    @Override
    public int getVersion() {
        return row.version();
    }

    @Override
    public boolean isLatestVersion() {
        return true;
    }

    @Override
    public long getLatestVersionId() {
        return row.id();
    }

    @Override
    public boolean isCurrent() {
        return true;
    }

    @Override
    public boolean isDeleted() {
        return false;
    }

    @Override
    public boolean isDraft() {
        return false;
    }

    @Override
    public @Nullable ConfluenceUser getCreator() {
        return pages.user(row.creatorKey());
    }

    @Override
    public Date getLastModificationDate() {
        return Date.from(row.modified());
    }

    @Override
    public String getUrlPath() {
        throw refused("getUrlPath");
    }

    @Override
    public Space getSpace() {
        throw refused("getSpace");
    }

    @Override
    public String getSpaceKey() {
        throw refused("getSpaceKey");
    }

    @Override
    public ContentId getContentId() {
        throw refused("getContentId");
    }

    @Override
    public String getBodyAsString() {
        throw refused("getBodyAsString");
    }

    @Override
    public @Nullable ConfluenceUser getLastModifier() {
        throw refused("getLastModifier");
    }

    @Override
    public Date getCreationDate() {
        throw refused("getCreationDate");
    }

    @Override
    public void setTitle(String title) {
        throw refused("setTitle");
    }

    @Override
    public void setBodyAsString(String storageFormat) {
        throw refused("setBodyAsString");
    }

    @Override
    public void setVersionComment(String comment) {
        throw refused("setVersionComment");
    }

    private UnsupportedOperationException refused(String method) {
        return new UnsupportedOperationException(
                "The local host does not offer Attachment." + method + "; asked for it of " + row.fileName());
    }
}
