package org.journeymaps.host.plugin;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and through which address: bound to the thread by the site's authentication filter, read by the platform
 * services.
 *
 * <pre>{@code
 * try (CurrentUser user = CurrentUser.open(session.userKey(), request.getContextPath(), request.getLocale())) {
 *     chain.doFilter(request, response);
 * }
 * }</pre>
 *
 * Outside such a block everybody is anonymous, the context path is empty and the locale English.
 */
public final class CurrentUser implements AutoCloseable {
    private static final ThreadLocal<@Nullable CurrentUser> CURRENT = new ThreadLocal<>();

    private final @Nullable CurrentUser outer = CURRENT.get();
    private final Optional<String> key;
    private final String contextPath;
    private final Locale locale;

    private CurrentUser(Optional<String> key, String contextPath, Locale locale) {
        this.key = key;
        this.contextPath = contextPath;
        this.locale = locale;
    }

    /** Binds a user, or an anonymous visitor if the key is empty, until {@link #close()}. */
    public static CurrentUser open(Optional<String> userKey, String contextPath, Locale locale) {
        CurrentUser user = new CurrentUser(userKey, contextPath, locale);
        CURRENT.set(user);
        return user;
    }

    /** The user's key, empty for an anonymous visitor. */
    public static Optional<String> key() {
        CurrentUser user = CURRENT.get();
        return user == null ? Optional.empty() : user.key;
    }

    /** Such as {@code /confluence}; empty at the root. */
    public static String contextPath() {
        CurrentUser user = CURRENT.get();
        return user == null ? "" : user.contextPath;
    }

    /** The language of this request. */
    public static Locale locale() {
        CurrentUser user = CURRENT.get();
        return user == null ? Locale.ENGLISH : user.locale;
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
