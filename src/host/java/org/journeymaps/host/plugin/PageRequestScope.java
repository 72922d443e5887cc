package org.journeymaps.host.plugin;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the web resources that macros ask for while one page is rendered, so that the page can write their tags after
 * the body is known. Bound to the thread:
 *
 * <pre>{@code
 * try (PageRequestScope scope = PageRequestScope.open()) {
 *     String body = renderBody();
 *     String tags = plugins.tagsFor(scope.contexts(), scope.modules());
 * }
 * }</pre>
 */
public final class PageRequestScope implements AutoCloseable {
    private static final ThreadLocal<@Nullable PageRequestScope> CURRENT = new ThreadLocal<>();

    private final @Nullable PageRequestScope outer = CURRENT.get();
    private final Set<String> contexts = new LinkedHashSet<>();
    private final Set<String> modules = new LinkedHashSet<>();

    private PageRequestScope() {}

    /** Opens a scope for this thread; a scope inside another one collects for itself. */
    public static PageRequestScope open() {
        PageRequestScope scope = new PageRequestScope();
        CURRENT.set(scope);
        return scope;
    }

    /** The scope of this thread, empty outside a page, where a required resource has nowhere to go. */
    public static Optional<PageRequestScope> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    public void requireContext(String context) {
        contexts.add(context);
    }

    /** @param completeKey {@code plugin.key:module} */
    public void requireModule(String completeKey) {
        modules.add(completeKey);
    }

    /** Contexts in the order they were asked for. */
    public Set<String> contexts() {
        return Collections.unmodifiableSet(contexts);
    }

    /** Complete module keys in the order they were asked for. */
    public Set<String> modules() {
        return Collections.unmodifiableSet(modules);
    }

    @Override
    public void close() {
        if (outer == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(outer);
        }
    }
}
