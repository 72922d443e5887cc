package org.journeymaps.host.jira.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Browser sessions, in memory only. The cookie has a name of its own because browsers share cookies between ports of one machine,
 * where the Confluence host runs too.
 */
public final class Sessions {

    public static final String COOKIE = "EMULATOR_SESSION";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A browser's session; {@code csrf} must come back in each of its forms. */
    public record Session(String id, Optional<String> userName, String csrf) {
        public boolean accepts(String token) {
            return same(csrf, token);
        }
    }

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();

    public Optional<Session> find(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            Session session = sessions.get(cookie.getValue());
            if (cookie.getName().equals(COOKIE) && session != null) {
                return Optional.of(session);
            }
        }
        return Optional.empty();
    }

    /** Opens a session under a new id, for a user or, before log-in, for nobody; the browser's old one ends. */
    public Session open(Optional<String> userName, HttpServletRequest request, HttpServletResponse response) {
        find(request).ifPresent(old -> sessions.remove(old.id()));
        Session session = open(userName);
        response.addHeader("Set-Cookie", setCookie(session, request.getContextPath()));
        return session;
    }

    /** Opens a session for a client that takes the cookie from the answer's body or headers by itself. */
    public Session open(Optional<String> userName) {
        Session session = new Session(randomText(), userName, randomText());
        sessions.put(session.id(), session);
        return session;
    }

    public void end(String sessionId) {
        sessions.remove(sessionId);
    }

    /** The header's value that hands the session to a browser. */
    public static String setCookie(Session session, String contextPath) {
        return COOKIE + "=" + session.id() + "; Path=" + (contextPath.isEmpty() ? "/" : contextPath)
                + "; HttpOnly; SameSite=Lax";
    }

    /** Text that nobody can guess. */
    public static String randomText() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Compares secrets in a time that does not depend on where they differ. */
    static boolean same(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
    }
}
