package org.journeymaps.host.runtime;

import com.atlassian.confluence.core.ContentEntityObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.platform.HostServices;
import org.journeymaps.host.platform.PlatformServices;
import org.journeymaps.host.plugin.AppBundle;
import org.journeymaps.host.plugin.BundleBeans;
import org.journeymaps.host.plugin.Descriptor;
import org.journeymaps.host.plugin.DescriptorReader;
import org.journeymaps.host.plugin.I18n;
import org.journeymaps.host.plugin.MacroModule;
import org.journeymaps.host.plugin.PluginStartException;
import org.journeymaps.host.plugin.Plugins;
import org.journeymaps.host.plugin.ServletRegistration;
import org.journeymaps.host.plugin.Translations;
import org.journeymaps.host.rest.GuardedServlet;
import org.journeymaps.host.rest.RestModule;
import org.journeymaps.host.rest.SiteAccess;
import org.journeymaps.host.velocity.AppTemplates;
import org.journeymaps.host.velocity.MethodAllowlist;
import org.journeymaps.host.webresource.DownloadServlet;
import org.journeymaps.host.webresource.WebResources;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A packaged app, running. Starts completely or throws a {@link PluginStartException} that says what is missing. */
public final class PluginRuntime implements Plugins, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PluginRuntime.class);

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Descriptor descriptor;
    private final Translations translations;
    private final WebResources webResources;
    private final PlatformServices platform;
    private final List<MacroModule> macros;
    private final List<ServletRegistration> servlets = new ArrayList<>();

    /**
     * Starts the app of that jar.
     *
     * @param appJar as the build packages it
     * @param services what the platform's services stand on
     * @param cacheDir a folder of the OSGi framework's own; emptied first
     */
    public static PluginRuntime start(Path appJar, HostServices services, Path cacheDir) {
        AppBundle app = AppBundle.install(appJar, cacheDir);
        try {
            return new PluginRuntime(app, services);
        } catch (RuntimeException e) {
            app.close();
            throw e;
        }
    }

    private PluginRuntime(AppBundle app, HostServices services) {
        open.push(app);
        descriptor = readDescriptor(app);
        descriptor
                .unserved()
                .forEach(module -> LOG.warn("Not served by the local host: {} of {}", module, Descriptor.FILE));
        translations = new Translations(descriptor.translations(), app::read);
        webResources = new WebResources(descriptor, app::read, translations);
        AllowlistCheck.check(descriptor, app);
        platform = new PlatformServices(
                services, translations, new AppTemplates(app::read, new MethodAllowlist(descriptor.allowedMethods())));
        platform.byType().forEach((type, service) -> register(app.bundle().getBundleContext(), type, service));
        BundleBeans beans = BundleBeans.start(app);
        open.push(beans);
        try {
            macros = new MacroModules(descriptor, app, beans, webResources).create();
            mountServlets(app, beans, services);
        } catch (RuntimeException e) {
            beans.close();
            throw e;
        }
    }

    private static Descriptor readDescriptor(AppBundle app) {
        byte[] xml = app.read(Descriptor.FILE)
                .orElseThrow(() -> new PluginStartException("The jar has no " + Descriptor.FILE + " at its root"));
        try {
            Descriptor descriptor = DescriptorReader.read(new ByteArrayInputStream(xml));
            String declared = String.valueOf(app.bundle().getHeaders().get("Atlassian-Plugin-Key"));
            if (!declared.equals(descriptor.key())) {
                throw new PluginStartException("The manifest's Atlassian-Plugin-Key must be the descriptor's key "
                        + descriptor.key() + ", found " + declared
                        + ": the product would transform the jar. Set it in the bnd instructions of pom.xml.");
            }
            return descriptor;
        } catch (IOException e) {
            throw new PluginStartException("Cannot read " + Descriptor.FILE + ": " + e.getMessage(), e);
        }
    }

    private static void register(BundleContext context, Class<?> type, Object service) {
        Dictionary<String, Object> properties = new Hashtable<>(Map.of("plugins-host", true));
        context.getBundle(0).getBundleContext().registerService(type.getName(), service, properties);
    }

    private void mountServlets(AppBundle app, BundleBeans beans, HostServices services) {
        SiteAccess access = new SiteAccess(platform.users(), services.data().permissions()::anonymousAccess);
        descriptor.rest().forEach(rest -> servlets.add(RestModule.mount(rest, app, beans, access)));
        descriptor.servlets().forEach(servlet -> servlets.add(GuardedServlet.mount(servlet, app, beans, access)));
        servlets.add(DownloadServlet.mount(webResources));
    }

    /** The platform's object for a stored row, as the context of a macro wants it. */
    public ContentEntityObject entity(ContentRow row) {
        return platform.entity(row);
    }

    /** The plugin key. */
    public String key() {
        return descriptor.key();
    }

    @Override
    public Optional<MacroModule> macro(String name) {
        return macros.stream().filter(macro -> macro.name().equals(name)).findFirst();
    }

    @Override
    public List<MacroModule> macros() {
        return macros;
    }

    @Override
    public String tagsFor(Set<String> contexts, Set<String> requiredModules) {
        return webResources.tagsFor(contexts, requiredModules);
    }

    @Override
    public I18n i18n() {
        return translations;
    }

    @Override
    public List<ServletRegistration> servlets() {
        return List.copyOf(servlets);
    }

    /** Ends the app's context, then the framework. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.warn("A part of the app did not stop cleanly", e);
            }
        }
    }
}
