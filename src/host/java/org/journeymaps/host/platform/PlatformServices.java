package org.journeymaps.host.platform;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.host.spi.HostApplication;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheFactory;
import com.atlassian.cache.CacheManager;
import com.atlassian.confluence.api.service.search.CQLSearchService;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.plugin.Translations;

/** Every service that the host offers to an app, by its interface. */
public final class PlatformServices {
    private final StoredPages pages;
    private final SiteUsers users;
    private final Map<Class<?>, Object> byType = new LinkedHashMap<>();

    /**
     * @param translations of the app
     * @param templates of the app
     */
    public PlatformServices(HostServices services, Translations translations, TemplateRenderer templates) {
        pages = new StoredPages(services.data());
        users = new SiteUsers(services.data().users());
        AppTexts texts = new AppTexts(translations);
        HostIdentity identity = new HostIdentity(services.baseUrl());
        BoundedCaches caches = new BoundedCaches(System::nanoTime);
        offer(ApplicationProperties.class, identity);
        offer(
                AttachmentManager.class,
                new StoredAttachments(pages, services.data().attachments()));
        offer(CQLSearchService.class, new StoredSearch(services.data()));
        offer(CacheFactory.class, caches);
        offer(CacheManager.class, caches);
        offer(ClusterLockService.class, new ClusterLocks(services.data().locks()));
        offer(HostApplication.class, identity);
        offer(I18nResolver.class, texts);
        offer(LocaleResolver.class, texts);
        offer(PageBuilderService.class, new RequestResources());
        offer(PageManager.class, pages);
        offer(PermissionManager.class, new SitePermissions(services.data()));
        offer(PluginSettingsFactory.class, new StoredSettings(services.data().settings()));
        offer(
                ReadOnlyApplicationLinkService.class,
                new ApplicationLinks(services.jiras()::linked, services.data().users()));
        offer(SpaceManager.class, pages);
        offer(TemplateRenderer.class, templates);
        offer(TransactionTemplate.class, new StoreTransactions(services.data().transactions()));
        offer(UserAccessor.class, users);
        offer(UserManager.class, users);
        offer(WebResourceUrlProvider.class, new ResourceUrls(services.baseUrl()));
    }

    private <T> void offer(Class<T> type, T service) {
        byType.put(type, service);
    }

    public Map<Class<?>, Object> byType() {
        return Map.copyOf(byType);
    }

    public UserManager users() {
        return users;
    }

    /** The platform's object for a row, for the context a macro is rendered in. */
    public ContentEntityObject entity(ContentRow row) {
        return pages.entity(row);
    }
}
