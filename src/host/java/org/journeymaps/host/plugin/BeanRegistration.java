package org.journeymaps.host.plugin;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.host.plugin.ScannerIndex.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns index lines and {@code osgi:reference} elements into bean definitions, and collects what cannot be turned. */
final class BeanRegistration {
    private final AppBundle app;
    private final List<String> problems = new ArrayList<>();
    private final List<Line> exports = new ArrayList<>();

    BeanRegistration(AppBundle app) {
        this.app = app;
    }

    /** Beans to publish as OSGi services once the context stands. */
    List<Line> exports() {
        return exports;
    }

    List<String> problems() {
        return problems;
    }

    NamespaceHandler scanIndexes() {
        return new ElementHandler((element, registry) -> register(ScannerIndex.read(app.bundle(), app), registry));
    }

    NamespaceHandler references() {
        return new ElementHandler((element, registry) -> {
            String name = element.getAttribute("id");
            imported(
                    element.getAttribute("interface"),
                    name,
                    "META-INF/spring, <osgi:reference id=\"" + name + "\">",
                    registry);
        });
    }

    private void register(ScannerIndex index, BeanDefinitionRegistry registry) {
        index.imports().forEach(line -> imported(line.className(), line.beanName(), line.place(), registry));
        index.components()
                .forEach(line -> guarded(() -> {
                    RootBeanDefinition bean = new RootBeanDefinition(app.load(line.className(), line.place()));
                    bean.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
                    bean.setResourceDescription(line.place());
                    register(line.beanName(), bean, line.place(), registry);
                }));
        exports.addAll(index.exports());
    }

    private void imported(String className, String beanName, String place, BeanDefinitionRegistry registry) {
        guarded(() -> {
            Class<?> type = app.load(className, place);
            register(beanName, service(type, place), place, registry);
        });
    }

    private <T> RootBeanDefinition service(Class<T> type, String place) {
        T service = PlatformService.importing(type, app.bundle().getBundleContext(), place);
        RootBeanDefinition bean = new RootBeanDefinition(type, () -> service);
        bean.setResourceDescription(place);
        return bean;
    }

    private void register(String name, RootBeanDefinition bean, String place, BeanDefinitionRegistry registry) {
        if (registry.containsBeanDefinition(name)) {
            problems.add(place + ": the bean name " + name + " is taken by "
                    + registry.getBeanDefinition(name).getBeanClassName() + "; give one of them a name of its own");
        } else {
            registry.registerBeanDefinition(name, bean);
        }
    }

    private void guarded(Runnable registration) {
        try {
            registration.run();
        } catch (PluginStartException e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    private interface Registration {
        void register(Element element, BeanDefinitionRegistry registry);
    }

    private record ElementHandler(Registration registration) implements NamespaceHandler {
        @Override
        public void init() {}

        @Override
        public @Nullable BeanDefinition parse(Element element, ParserContext context) {
            registration.register(element, context.getRegistry());
            return null;
        }

        @Override
        public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder definition, ParserContext context) {
            return definition;
        }
    }
}
