package org.journeymaps.it;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.templaterenderer.TemplateRenderer;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.confluence.PageAccess;
import org.journeymaps.confluence.PageMapStore;
import org.journeymaps.confluence.PageTransactions;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.platform.HostServices;
import org.journeymaps.host.platform.PlatformServices;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.host.plugin.Translations;
import org.journeymaps.service.MapStore;
import org.journeymaps.service.MapStore.SaveResult;
import org.journeymaps.service.StoredPage;
import org.journeymaps.service.Viewer;

/**
 * A process that is made to be killed: it saves a map again and again through the app's own adapter, over the host's own
 * services and store, but without a web server, so that it starts quickly. It says what it finds, what it is about to
 * save and what was saved.
 */
final class SaveLoop {
    private SaveLoop() {}

    /** Folder, page id, and the text in which {@code NUMBER} is replaced at each save. */
    public static void main(String[] arguments) {
        long page = Long.parseLong(arguments[1]);
        HostData data = EmbeddedHostData.open(Path.of(arguments[0]), Clock.systemUTC());
        try (CurrentUser user = CurrentUser.open(Optional.of(KillIT.EDITOR), "/confluence", Locale.ENGLISH)) {
            MapStore store = store(data);
            String storage = data.content().findById(page).orElseThrow().body();
            StoredPage found = store.find(page).orElseThrow();
            System.out.println("FOUND " + found.version() + " " + KillIT.fingerprint(storage));
            int version = found.version();
            while (true) {
                System.out.println("SAVING " + (version + 1));
                SaveResult result = store.save(page, version, 0, KillIT.body(version + 1), "Again");
                version = ((SaveResult.Saved) result).version();
                System.out.println("SAVED " + version);
            }
        }
    }

    private static MapStore store(HostData data) {
        Map<Class<?>, Object> services = new PlatformServices(
                        new HostServices(data, URI.create("http://localhost/confluence"), List.of()),
                        new Translations(List.of(), file -> Optional.empty()),
                        noTemplates())
                .byType();
        Viewer viewer = CurrentUser::key;
        return new PageMapStore(
                of(PageManager.class, services),
                new PageAccess(of(PermissionManager.class, services), of(UserAccessor.class, services), viewer),
                new PageTransactions(of(ClusterLockService.class, services), of(TransactionTemplate.class, services)),
                of(ApplicationProperties.class, services));
    }

    private static <T> T of(Class<T> type, Map<Class<?>, Object> services) {
        return Optional.ofNullable(services.get(type)).map(type::cast).orElseThrow();
    }

    private static TemplateRenderer noTemplates() {
        return (TemplateRenderer) Proxy.newProxyInstance(
                SaveLoop.class.getClassLoader(), new Class<?>[] {TemplateRenderer.class}, (proxy, method, values) -> {
                    throw new UnsupportedOperationException("Nothing is shown here");
                });
    }
}
