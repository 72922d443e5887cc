package org.journeymaps.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Supplier;
import org.journeymaps.service.MapStore;
import org.journeymaps.service.PageVersion;
import org.journeymaps.service.StoredPage;

/** Maps in the pages and blog posts of Confluence. Only current versions count: drafts, trash and history do not exist. */
@Named
public class PageMapStore implements MapStore {
    private final PageManager pages;
    private final PageAccess access;
    private final PageTransactions transactions;
    private final ApplicationProperties site;

    @Inject
    public PageMapStore(
            @ComponentImport PageManager pages,
            PageAccess access,
            PageTransactions transactions,
            @ComponentImport ApplicationProperties site) {
        this.pages = pages;
        this.access = access;
        this.transactions = transactions;
        this.site = site;
    }

    @Override
    public Optional<StoredPage> find(long pageId) {
        return findVisible(pageId).map(this::stored);
    }

    @Override
    public boolean isOpenToAll(long pageId) {
        return findVisible(pageId).filter(access::mayEverybodyView).isPresent();
    }

    private Optional<AbstractPage> findVisible(long pageId) {
        ContentEntityObject content = pages.getById(pageId);
        return content instanceof AbstractPage page && isCurrent(page) && access.mayView(page)
                ? Optional.of(page)
                : Optional.empty();
    }

    private static boolean isCurrent(AbstractPage page) {
        return page.isLatestVersion() && page.isCurrent() && !page.isDraft() && !page.isDeleted();
    }

    private StoredPage stored(AbstractPage page) {
        return new StoredPage(
                page.getId(),
                page.getVersion(),
                page.getDisplayTitle(),
                page.getSpaceKey(),
                // The address by id stays true when the page is renamed or moved.
                site.getBaseUrl(UrlMode.CANONICAL) + "/pages/viewpage.action?pageId=" + page.getId(),
                access.mayEdit(page),
                StorageMaps.in(page.getBodyAsString()).bodies());
    }

    @Override
    public Optional<PageVersion> findVersion(long pageId, int version) {
        return findVisible(pageId).flatMap(page -> findVersion(page, version)).map(PageMapStore::version);
    }

    private Optional<ContentEntityObject> findVersion(AbstractPage page, int version) {
        return page.getVersion() == version
                ? Optional.of(page)
                : Optional.ofNullable(pages.getOtherVersion(page, version));
    }

    private static PageVersion version(ContentEntityObject content) {
        return new PageVersion(
                content.getVersion(),
                Optional.ofNullable(content.getLastModifier())
                        .map(user -> user.getKey().getStringValue()),
                StorageMaps.in(content.getBodyAsString()).bodies());
    }

    @Override
    public <T> T alone(long pageId, Supplier<T> work) {
        return transactions.alone(pageId, work);
    }

    @Override
    public SaveResult save(long pageId, int baseVersion, int position, String body, String versionComment) {
        return transactions.alone(
                pageId,
                () -> findVisible(pageId)
                        .map(page -> save(page, baseVersion, position, body, versionComment))
                        .orElseGet(SaveResult.NotFound::new));
    }

    private SaveResult save(AbstractPage page, int baseVersion, int position, String body, String versionComment) {
        if (!access.mayEdit(page)) {
            return new SaveResult.NotPermitted();
        }
        if (page.getVersion() != baseVersion) {
            return new SaveResult.Stale(page.getVersion());
        }
        StorageMaps maps = StorageMaps.in(page.getBodyAsString());
        if (position < 0 || position >= maps.bodies().size()) {
            return new SaveResult.NotFound();
        }
        if (maps.bodies().get(position).equals(body)) {
            return new SaveResult.Saved(baseVersion);
        }
        String storage = maps.withBody(position, body);
        pages.saveNewVersion(
                page,
                changed -> {
                    changed.setBodyAsString(storage);
                    changed.setVersionComment(versionComment);
                },
                DefaultSaveContext.DEFAULT);
        return new SaveResult.Saved(pages.getById(page.getId()).getVersion());
    }
}
