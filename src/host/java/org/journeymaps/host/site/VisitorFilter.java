package org.journeymaps.host.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.Users;
import org.journeymaps.host.plugin.CurrentUser;

/** Finds out who asks, by session cookie or basic authentication, and sets the headers every answer carries. */
final class VisitorFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final int MAX_REMEMBERED = 200;
    /** Stricter than Confluence's own: no inline script, nothing from elsewhere. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'self'";

    private final transient Users users;
    private final transient Sessions sessions;
    /** Verified basic credentials: hashing a password for each REST call of a client would make it crawl. */
    private final transient Map<String, String> verified = new ConcurrentHashMap<>();

    VisitorFilter(Users users, Sessions sessions) {
        this.users = users;
        this.sessions = sessions;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", POLICY);
        Optional<String> basic = Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, "Basic ", 0, 6));
        Visitor visitor = basic.isPresent() ? withPassword(basic.get()) : withCookie(request);
        if (basic.isPresent() && visitor.user().isEmpty()) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"Local host\", charset=\"UTF-8\"");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter()
                    .write("{\"statusCode\":401,\"message\":\"User name or password is wrong; the demo's passwords"
                            + " equal the user names.\"}");
            return;
        }
        visitor.bindTo(request);
        Locale locale = request.getHeader("Accept-Language") == null ? Locale.ENGLISH : request.getLocale();
        try (CurrentUser user = CurrentUser.open(visitor.user().map(HostUser::key), request.getContextPath(), locale)) {
            chain.doFilter(request, response);
        }
    }

    private Visitor withCookie(HttpServletRequest request) {
        Optional<Session> session = SessionCookie.sessionId(request).flatMap(sessions::find);
        return new Visitor(session.flatMap(Session::userKey).flatMap(users::findByKey), session);
    }

    private Visitor withPassword(String header) {
        String known = verified.get(header);
        if (known != null) {
            return new Visitor(users.findByKey(known), Optional.empty());
        }
        Optional<HostUser> user = decode(header.substring(6).strip())
                .filter(credentials -> credentials.indexOf(':') > 0)
                .flatMap(credentials -> users.authenticate(
                        credentials.substring(0, credentials.indexOf(':')),
                        credentials.substring(credentials.indexOf(':') + 1)));
        if (verified.size() < MAX_REMEMBERED) {
            user.ifPresent(found -> verified.put(header, found.key()));
        }
        return new Visitor(user, Optional.empty());
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
