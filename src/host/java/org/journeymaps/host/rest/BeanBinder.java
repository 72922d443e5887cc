package org.journeymaps.host.rest;

import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.glassfish.jersey.internal.inject.AbstractBinder;

/** Makes the beans of the app's Spring context known to HK2 under each of their types, as the product's bridge does. */
final class BeanBinder extends AbstractBinder {
    private final Collection<Object> beans;

    BeanBinder(Collection<Object> beans) {
        this.beans = beans;
    }

    @Override
    protected void configure() {
        for (Object bean : beans) {
            Set<Class<?>> types = new LinkedHashSet<>();
            collect(bean.getClass(), types);
            types.removeIf(BeanBinder::isNoServiceType);
            types.forEach(type -> bindTo(bean, type));
        }
    }

    private <T> void bindTo(T bean, Class<?> type) {
        bind(bean).to(type);
    }

    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (!Proxy.isProxyClass(type)) {
            types.add(type);
        }
        for (Class<?> implemented : type.getInterfaces()) {
            collect(implemented, types);
        }
        if (type.getSuperclass() != null) {
            collect(type.getSuperclass(), types);
        }
    }

    /** Spring's own beans, JDK types, and contracts that Jersey would take for providers. */
    private static boolean isNoServiceType(Class<?> type) {
        String name = type.getName();
        return name.startsWith("java.")
                || name.startsWith("jdk.")
                || name.startsWith("org.springframework.")
                || name.startsWith("jakarta.");
    }
}
