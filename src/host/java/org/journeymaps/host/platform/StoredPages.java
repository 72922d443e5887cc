package org.journeymaps.host.platform;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Modification;
import com.atlassian.confluence.core.SaveContext;
import com.atlassian.confluence.core.VersionHistorySummary;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.journeymaps.host.content.ContentKind;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.plugin.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * Pages and spaces of the store under their platform names. As in the product nothing here checks a permission, what is
 * not there is null, and a save in between makes {@code saveNewVersion} fail.
 */
final class StoredPages implements PageManager, SpaceManager {
    private final HostData data;

    StoredPages(HostData data) {
        this.data = data;
    }

    /** The platform's object for a row of any kind. */
    ContentEntityObject entity(ContentRow row) {
        StoredContent content = new StoredContent(this, row);
        return switch (row.kind()) {
            case PAGE -> new StoredPage(content);
            case BLOG_POST -> new StoredBlogPost(content);
            case COMMENT -> new StoredComment(content);
        };
    }

    @Override
    public @Nullable ContentEntityObject getById(long id) {
        return find(id).orElse(null);
    }

    private Optional<ContentEntityObject> find(long id) {
        return data.content().findById(id).map(this::entity);
    }

    @Override
    public @Nullable Page getPage(long id) {
        return find(id).filter(Page.class::isInstance).map(Page.class::cast).orElse(null);
    }

    @Override
    public @Nullable Page getPage(String spaceKey, String title) {
        return data.content()
                .findByTitle(ContentKind.PAGE, spaceKey, title)
                .map(row -> (Page) entity(row))
                .orElse(null);
    }

    @Override
    public @Nullable AbstractPage getAbstractPage(long id) {
        return find(id).filter(AbstractPage.class::isInstance)
                .map(AbstractPage.class::cast)
                .orElse(null);
    }

    @Override
    public @Nullable BlogPost getBlogPost(long id) {
        return find(id).filter(BlogPost.class::isInstance)
                .map(BlogPost.class::cast)
                .orElse(null);
    }

    /** The store keeps one blog post per title, whatever the day. */
    @Override
    public @Nullable BlogPost getBlogPost(String spaceKey, String title, Calendar day) {
        return data.content()
                .findByTitle(ContentKind.BLOG_POST, spaceKey, title)
                .map(row -> (BlogPost) entity(row))
                .orElse(null);
    }

    AbstractPage latest(ContentRow row) {
        return (AbstractPage) entity(data.content().findById(row.latestId()).orElse(row));
    }

    @Override
    public @Nullable ContentEntityObject getPreviousVersion(ContentEntityObject content) {
        return getOtherVersion(content, content.getVersion() - 1);
    }

    @Override
    public @Nullable ContentEntityObject getOtherVersion(ContentEntityObject content, int version) {
        return data.content()
                .findVersion(content.getId(), version)
                .map(this::entity)
                .orElse(null);
    }

    @Override
    public List<VersionHistorySummary> getVersionHistorySummaries(ContentEntityObject content) {
        return data.content().history(content.getId()).stream()
                .map(row -> (VersionHistorySummary) new StoredVersion(row, user(row.modifierKey())))
                .toList();
    }

    @Override
    public void saveContentEntity(ContentEntityObject entity, @Nullable SaveContext how) {
        StoredContent content = StoredContent.of(entity);
        content.saved(data.content().overwrite(entity.getId(), content.title(), content.body(), author()));
    }

    @Override
    public <T extends ContentEntityObject> void saveNewVersion(
            T entity, Modification<T> modification, @Nullable SaveContext how) {
        StoredContent content = StoredContent.of(entity);
        int begunFrom = entity.getVersion();
        content.setVersionComment("");
        modification.modify(entity);
        content.saved(data.content()
                .saveVersion(
                        entity.getId(),
                        begunFrom,
                        content.title(),
                        content.body(),
                        content.versionComment(),
                        author()));
    }

    /** Empty for an anonymous author. */
    private static String author() {
        return CurrentUser.key().orElse("");
    }

    @Override
    public @Nullable Space getSpace(String key) {
        return data.spaces().find(key).map(this::space).orElse(null);
    }

    @Override
    public @Nullable Space getSpace(long id) {
        return data.spaces().find(id).map(this::space).orElse(null);
    }

    private Space space(org.journeymaps.host.content.SpaceRow row) {
        return new StoredSpace(row, user(row.creatorKey()));
    }

    /** The space of stored content, which is always there. */
    Space space(String key) {
        return data.spaces()
                .find(key)
                .map(this::space)
                .orElseThrow(() ->
                        new IllegalStateException("Content stands in the space " + key + ", which is not stored"));
    }

    @Nullable ConfluenceUser user(String key) {
        return data.users().findByKey(key).map(SiteUser::new).orElse(null);
    }
}
