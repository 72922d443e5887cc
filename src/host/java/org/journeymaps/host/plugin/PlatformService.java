package org.journeymaps.host.plugin;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * A service of the platform as the app gets it: only through its interface. The proxy hides the host's class, so that a
 * cast to it fails here as it fails in the product.
 */
final class PlatformService {
    private PlatformService() {}

    /** @param place who asks, for the error message */
    static <T> T importing(Class<T> type, BundleContext context, String place) {
        ServiceReference<T> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new PluginStartException(place + " imports " + type.getName()
                    + ", but the local host offers no such service. Offer it in org.journeymaps.host.runtime.PluginRuntime"
                    + " if Confluence 10.2 does, else don't import it.");
        }
        T service = context.getService(reference);
        if (!type.isInterface()) {
            throw new PluginStartException(place + " imports " + type.getName()
                    + ", which is not an interface: the product could not proxy it.");
        }
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> "platform service " + type.getName();
                };
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
