package org.journeymaps.host.velocity;

import java.lang.reflect.Method;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The methods a template may call: those the app's descriptor lists, and the harmless basics of the JDK. Everything else
 * is blocked and logged once, with the line that would allow it. The product keeps a longer list of its own classes;
 * it is not published, so here platform classes are blocked too.
 */
public final class MethodAllowlist {
    private static final Logger LOG = LoggerFactory.getLogger(MethodAllowlist.class);

    /** Values of the JDK whose methods a template may call, with all their sub-types inside the JDK. */
    private static final List<Class<?>> JDK_VALUES = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            Collection.class,
            Map.class,
            Map.Entry.class,
            Iterator.class,
            Enumeration.class,
            Optional.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class,
            TemporalAccessor.class,
            TemporalAmount.class,
            Date.class,
            Locale.class,
            UUID.class,
            java.net.URI.class);

    private static final Set<String> OBJECT_METHODS = Set.of("toString", "equals", "hashCode");

    private final Set<String> listed;
    private final Set<String> reported = ConcurrentHashMap.newKeySet();
    private final Map<Method, Boolean> decided = new ConcurrentHashMap<>();

    /** @param lines as in the descriptor: {@code fully.qualified.Class#method(java.lang.String,int)} */
    public MethodAllowlist(Collection<String> lines) {
        this.listed = Set.copyOf(lines);
    }

    /** The allowlist's name for a method. */
    public static String line(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    boolean allows(Method method) {
        return decided.computeIfAbsent(method, this::decide);
    }

    private boolean decide(Method method) {
        if (isJdkBasic(method) || listed.contains(line(method))) {
            return true;
        }
        LOG.warn(
                "Velocity call blocked: {} is not in the allowlist. If a template needs it, add"
                        + " <method>{}</method> to <velocity-allowlist> in atlassian-plugin.xml",
                line(method),
                line(method));
        return false;
    }

    /** Whether a template may walk over the object with {@code #foreach}: arrays and the JDK's own collections. */
    boolean allowsIteration(Object object) {
        boolean allowed = object.getClass().isArray() || isJdk(object.getClass());
        if (!allowed && reported.add(object.getClass().getName())) {
            LOG.warn(
                    "Velocity #foreach blocked over {}: pass a java.util.List",
                    object.getClass().getName());
        }
        return allowed;
    }

    private static boolean isJdkBasic(Method method) {
        Class<?> owner = method.getDeclaringClass();
        if (owner == Object.class) {
            return OBJECT_METHODS.contains(method.getName());
        }
        return isJdk(owner)
                && !method.getReturnType().equals(Class.class)
                && (JDK_VALUES.stream().anyMatch(value -> value.isAssignableFrom(owner)) || owner == Iterable.class);
    }

    private static boolean isJdk(Class<?> type) {
        ClassLoader loader = type.getClassLoader();
        return loader == null || loader == ClassLoader.getPlatformClassLoader();
    }
}
