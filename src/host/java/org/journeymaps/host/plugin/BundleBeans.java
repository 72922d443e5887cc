package org.journeymaps.host.plugin;

import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.journeymaps.host.plugin.ScannerIndex.Line;
import org.osgi.framework.BundleContext;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The app's Spring context, wired from {@code META-INF/spring/*.xml} and the scanner index. */
public final class BundleBeans implements AutoCloseable {
    private final ClassLoader classLoader;
    private final GenericApplicationContext context = new GenericApplicationContext();

    private BundleBeans(ClassLoader classLoader) {
        this.classLoader = classLoader;
    }

    /** Starts the context; the platform's services must be registered in the bundle's framework before. */
    public static BundleBeans start(AppBundle app) {
        BundleBeans beans = new BundleBeans(app.classLoader());
        try {
            within(app.classLoader(), () -> {
                beans.wire(app);
                return beans;
            });
            return beans;
        } catch (RuntimeException e) {
            beans.close();
            throw e;
        }
    }

    private void wire(AppBundle app) {
        context.setClassLoader(classLoader);
        context.getBeanFactory().setBeanClassLoader(classLoader);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        BeanRegistration registration = new BeanRegistration(app);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        WiringNamespaces namespaces = new WiringNamespaces(registration.scanIndexes(), registration.references());
        reader.setBeanClassLoader(classLoader);
        reader.setNamespaceHandlerResolver(namespaces);
        reader.setEntityResolver(namespaces);
        try {
            for (URL file : contextFiles(app)) {
                reader.loadBeanDefinitions(new UrlResource(file));
            }
            PluginStartException.throwIfAny("The app cannot be wired", registration.problems());
            context.refresh();
        } catch (BeansException e) {
            throw new PluginStartException(explain(e), e);
        }
        registration.exports().forEach(line -> export(line, app));
    }

    private static List<URL> contextFiles(AppBundle app) {
        var files = app.bundle().findEntries("META-INF/spring", "*.xml", false);
        if (files == null) {
            throw new PluginStartException(
                    "The app has no META-INF/spring/*.xml: the platform would start no Spring context"
                            + " for it. Add src/main/resources/META-INF/spring/plugin-context.xml with <scan-indexes/>.");
        }
        return Collections.list(files);
    }

    private static String explain(BeansException e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String remedy = root instanceof NoSuchBeanDefinitionException
                ? "\nIf it is a service of the platform, import it: @ComponentImport on the constructor parameter and a line in "
                        + ScannerIndex.FOLDER + "imports; if it is our own class, @Named and a line in "
                        + ScannerIndex.FOLDER + "component."
                : "";
        String cause = root == e ? "" : "\nCaused by " + root;
        return "The app's Spring context does not start: " + e.getMessage() + cause + remedy;
    }

    private void export(Line line, AppBundle app) {
        Object bean = all().entrySet().stream()
                .filter(entry -> entry.getValue().getClass().getName().equals(line.className()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new PluginStartException(line.place() + " exports " + line.className()
                        + ", but no bean is of that class. Add it to " + ScannerIndex.FOLDER + "component."));
        List<String> types = new ArrayList<>(Arrays.asList(line.suffix().split(",")));
        types.removeIf(String::isBlank);
        if (types.isEmpty()) {
            Arrays.stream(bean.getClass().getInterfaces()).map(Class::getName).forEach(types::add);
        }
        if (types.isEmpty()) {
            types.add(bean.getClass().getName());
        }
        for (String type : types) {
            if (!app.load(type, line.place()).isInstance(bean)) {
                throw new PluginStartException(line.place() + ": " + line.className() + " is no " + type);
            }
        }
        BundleContext bundle = app.bundle().getBundleContext();
        bundle.registerService(types.toArray(String[]::new), bean, null);
    }

    /** All singletons by bean name, imported services included. */
    public Map<String, Object> all() {
        return Collections.unmodifiableMap(context.getBeansOfType(Object.class));
    }

    /** The beans assignable to a type. */
    public <T> Collection<T> ofType(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /**
     * A new object of a class that the descriptor names, its constructor filled from the context.
     *
     * @param wantedBy the place in the descriptor, for the error message
     */
    public Object create(Class<?> type, String wantedBy) {
        try {
            return within(
                    classLoader, () -> context.getAutowireCapableBeanFactory().createBean(type));
        } catch (BeansException e) {
            throw new PluginStartException(wantedBy + ": cannot create " + type.getName() + ". " + explain(e), e);
        }
    }

    private static <T> T within(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
