package org.journeymaps.host.velocity;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the methods behind {@code $a.b} and {@code $a.b()} in Velocity's usual order, hides those that are not allowed and
 * marks what {@code @HtmlSafe} methods return. A hidden method is to the template as if it were not there.
 */
public final class AllowlistUberspect extends UberspectImpl implements RuntimeServicesAware {
    /** The engine attribute that holds the {@link MethodAllowlist}: Velocity creates this class by its name. */
    static final String ALLOWLIST = MethodAllowlist.class.getName();

    private static final Object[] NONE = {};

    private @Nullable MethodAllowlist allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (MethodAllowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    private MethodAllowlist allowlist() {
        return Objects.requireNonNull(allowlist, "The engine must set the attribute " + ALLOWLIST);
    }

    @Override
    @SuppressWarnings("rawtypes") // Velocity 1.6 knows no generics
    public @Nullable Iterator getIterator(@Nullable Object object, Info where) throws Exception {
        Object target = Markup.unwrap(object);
        if (target == null || !allowlist().allowsIteration(target)) {
            return null;
        }
        Iterator<?> elements = super.getIterator(target, where);
        return object instanceof Markup && elements != null ? Markup.elements(elements) : elements;
    }

    @Override
    public @Nullable VelMethod getMethod(
            @Nullable Object object, String name, @Nullable Object @Nullable [] arguments, Info where) {
        Object target = Markup.unwrap(object);
        if (target == null) {
            return null;
        }
        Method method = find(target, name, unwrapAll(arguments == null ? NONE : arguments));
        return method == null ? null : new Call(name, target.getClass(), method);
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object object, String property, Info where) {
        return object == null || property(Objects.requireNonNull(Markup.unwrap(object)), property) == null
                ? null
                : new Get(property);
    }

    /** Templates show, they don't store: only a map's entries may be set. */
    @Override
    public @Nullable VelPropertySet getPropertySet(
            @Nullable Object object, String property, @Nullable Object value, Info where) throws Exception {
        return object instanceof Map ? super.getPropertySet(object, property, value, where) : null;
    }

    private @Nullable Method find(Object target, String name, @Nullable Object[] arguments) {
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        return method != null && allowlist().allows(method) ? method : null;
    }

    private @Nullable Reading property(Object target, String property) {
        String upper = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        String lower = Character.toLowerCase(property.charAt(0)) + property.substring(1);
        for (String name : List.of("get" + upper, "get" + lower)) {
            Method getter = find(target, name, NONE);
            if (getter != null) {
                return new Reading(getter, NONE);
            }
        }
        if (target instanceof Map) {
            return new Reading(null, NONE);
        }
        Method get = find(target, "get", new Object[] {property});
        if (get != null) {
            return new Reading(get, new Object[] {property});
        }
        Method is = find(target, "is" + upper, NONE);
        return is != null && is.getReturnType() == boolean.class ? new Reading(is, NONE) : null;
    }

    private static @Nullable Object[] unwrapAll(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).map(Markup::unwrap).toArray();
    }

    private static @Nullable Object invoke(Method method, Object target, @Nullable Object[] arguments)
            throws Exception {
        Object result = method.invoke(target, arguments);
        return method.isAnnotationPresent(HtmlSafe.class) ? Markup.of(result) : result;
    }

    /** How a property is read; without a method it is an entry of a map. */
    private record Reading(
            @Nullable Method method, @Nullable Object[] arguments) {}

    /**
     * Velocity keeps a call per class of object and arguments. Behind a {@link Markup} stand objects of many classes: then
     * the method is looked up again.
     */
    private final class Call implements VelMethod {
        private final String name;
        private final Class<?> type;
        private final Method method;

        Call(String name, Class<?> type, Method method) {
            this.name = name;
            this.type = type;
            this.method = method;
        }

        @Override
        public @Nullable Object invoke(Object object, Object[] arguments) throws Exception {
            Object target = Objects.requireNonNull(Markup.unwrap(object));
            boolean known =
                    target.getClass() == type && Arrays.stream(arguments).noneMatch(Markup.class::isInstance);
            @Nullable Object[] plain = known ? arguments : unwrapAll(arguments);
            Method found = known ? method : find(target, name, plain);
            return found == null ? null : AllowlistUberspect.invoke(found, target, plain);
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return name;
        }

        @Override
        public Class<?> getReturnType() {
            return Object.class;
        }
    }

    private final class Get implements VelPropertyGet {
        private final String property;

        Get(String property) {
            this.property = property;
        }

        @Override
        public @Nullable Object invoke(Object object) throws Exception {
            Object target = Objects.requireNonNull(Markup.unwrap(object));
            Reading reading = property(target, property);
            if (reading == null) {
                return null;
            }
            if (reading.method() == null) {
                return ((Map<?, ?>) target).get(property);
            }
            try {
                return AllowlistUberspect.invoke(reading.method(), target, reading.arguments());
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        }

        @Override
        public boolean isCacheable() {
            return true;
        }

        @Override
        public String getMethodName() {
            return property;
        }
    }
}
