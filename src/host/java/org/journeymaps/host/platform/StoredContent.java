package org.journeymaps.host.platform;

import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.Optional;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.ContentStatus;
import org.jspecify.annotations.Nullable;

/**
 * A row of the store behind the platform's page classes, with the changes of an edit that is not saved yet. The page
 * classes only differ in their type; all they say comes from here.
 */
final class StoredContent {
    private final StoredPages pages;
    private ContentRow row;
    private String title;
    private String body;
    private String versionComment;

    StoredContent(StoredPages pages, ContentRow row) {
        this.pages = pages;
        this.row = row;
        this.title = row.title();
        this.body = row.body();
        this.versionComment = row.versionComment();
    }

    /** The content of one of our own page objects. */
    static StoredContent of(ContentEntityObject entity) {
        if (entity instanceof Stored stored) {
            return stored.content();
        }
        throw new IllegalArgumentException("Expected a page read from this host, found " + entity);
    }

    /** A platform object that stands on a row. */
    interface Stored {
        StoredContent content();
    }

    ContentRow row() {
        return row;
    }

    /** The edit is stored: this object now stands for the new version, as the product's session object does. */
    void saved(ContentRow saved) {
        row = saved;
        title = saved.title();
        body = saved.body();
        versionComment = saved.versionComment();
    }

    StoredPages pages() {
        return pages;
    }

    String title() {
        return title;
    }

    void setTitle(String newTitle) {
        title = newTitle;
    }

    String body() {
        return body;
    }

    void setBody(String newBody) {
        body = newBody;
    }

    String versionComment() {
        return versionComment;
    }

    void setVersionComment(@Nullable String comment) {
        versionComment = comment == null ? "" : comment;
    }

    String urlPath() {
        return "/pages/viewpage.action?pageId=" + row.id();
    }

    /** Old versions keep the content status "current" in the product; only drafts and trash have another. */
    boolean isCurrent() {
        return row.status() == ContentStatus.CURRENT || row.status() == ContentStatus.HISTORICAL;
    }

    boolean isLatestVersion() {
        return row.id() == row.latestId();
    }

    boolean isDeleted() {
        return row.status() == ContentStatus.TRASHED;
    }

    boolean isDraft() {
        return row.status() == ContentStatus.DRAFT;
    }

    Date created() {
        return Date.from(row.created());
    }

    Date modified() {
        return Date.from(row.modified());
    }

    @Nullable ConfluenceUser creator() {
        return pages.user(row.creatorKey());
    }

    @Nullable ConfluenceUser modifier() {
        return pages.user(row.modifierKey());
    }

    ContentId contentId() {
        return id(row.id());
    }

    static ContentId id(long id) {
        return new Id(id);
    }

    /** The page above, or for a comment the page below it. */
    Optional<ContentEntityObject> parent() {
        return row.parentId().isPresent()
                ? Optional.ofNullable(pages.getById(row.parentId().getAsLong()))
                : Optional.empty();
    }

    private static final class Id extends ContentId {
        private final long id;

        Id(long id) {
            this.id = id;
        }

        @Override
        public long asLong() {
            return id;
        }

        @Override
        public String serialise() {
            return Long.toString(id);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Id that && id == that.id;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(id);
        }

        @Override
        public String toString() {
            return serialise();
        }
    }
}
