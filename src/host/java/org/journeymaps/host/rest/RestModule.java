package org.journeymaps.host.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.journeymaps.host.plugin.AppBundle;
import org.journeymaps.host.plugin.BundleBeans;
import org.journeymaps.host.plugin.Descriptor;
import org.journeymaps.host.plugin.Descriptor.RestDeclaration;
import org.journeymaps.host.plugin.PluginStartException;
import org.journeymaps.host.plugin.ServletRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One {@code <rest>} module on a Jersey of its own at {@code /rest/<path>/<version>}. Resources are made by HK2 for each
 * request through their {@code @Inject} constructor, with the beans of the app's context.
 */
public final class RestModule {
    private static final Logger LOG = LoggerFactory.getLogger(RestModule.class);

    private final RestDeclaration declaration;
    private final AppBundle app;
    private final BundleBeans beans;
    private final String place;
    private final List<String> problems = new ArrayList<>();

    private RestModule(RestDeclaration declaration, AppBundle app, BundleBeans beans) {
        this.declaration = declaration;
        this.app = app;
        this.beans = beans;
        this.place = Descriptor.FILE + ", <rest key=\"" + declaration.key() + "\">";
    }

    /** Checks the module's classes and makes its servlet. */
    public static ServletRegistration mount(
            RestDeclaration declaration, AppBundle app, BundleBeans beans, SiteAccess access) {
        return new RestModule(declaration, app, beans).mount(access);
    }

    private ServletRegistration mount(SiteAccess access) {
        List<Class<?>> classes = classes();
        if (classes.stream().noneMatch(type -> type.isAnnotationPresent(Path.class))) {
            LOG.warn("{} serves nothing: no class with @jakarta.ws.rs.Path in {}", place, declaration.packages());
        }
        classes.forEach(this::checkConstructor);
        PluginStartException.throwIfAny(place + " cannot be served", problems);
        ResourceConfig config = new ResourceConfig()
                .registerClasses(classes.toArray(Class<?>[]::new))
                .register(new BeanBinder(beans.all().values()))
                .register(new AccessEnforcement(access))
                .register(new XsrfBarrier())
                .register(new UnexpectedErrors())
                .register(JacksonFeature.class)
                .property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true)
                .property(ServerProperties.WADL_FEATURE_DISABLE, true)
                .setApplicationName(place);
        String root = "/rest" + declaration.path() + "/" + declaration.version() + "/*";
        return new ServletRegistration("rest " + declaration.key(), List.of(root), new ServletContainer(config));
    }

    private List<Class<?>> classes() {
        BundleWiring wiring = app.bundle().adapt(BundleWiring.class);
        int whole = BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL;
        List<String> roots = declaration.packages().isEmpty() ? List.of("") : declaration.packages();
        List<Class<?>> found = new ArrayList<>();
        for (String root : roots) {
            Collection<String> files = wiring.listResources(root.replace('.', '/'), "*.class", whole);
            if (files.isEmpty()) {
                problems.add("the package " + root + " is empty or not in the jar");
            }
            files.stream()
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> !name.endsWith("package-info") && !name.endsWith("module-info"))
                    .map(name -> app.load(name, place))
                    .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                    .forEach(found::add);
        }
        return found;
    }

    private void checkConstructor(Class<?> type) {
        List<Constructor<?>> injected = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> constructor.isAnnotationPresent(Inject.class))
                .toList();
        if (injected.isEmpty()) {
            if (Arrays.stream(type.getDeclaredConstructors()).noneMatch(made -> made.getParameterCount() == 0)) {
                problems.add(type.getName() + " needs @jakarta.inject.Inject on its constructor: HK2 takes no other");
            }
            return;
        }
        for (Parameter parameter : injected.get(0).getParameters()) {
            if (!parameter.isAnnotationPresent(Context.class)
                    && beans.ofType(parameter.getType()).isEmpty()) {
                problems.add(
                        type.getName() + " wants a " + parameter.getType().getName()
                                + ", but the app's context has none: add a component or an import to META-INF/plugin-components");
            }
        }
    }
}
