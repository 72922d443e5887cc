package org.journeymaps.host.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** Cookies of a visit. Their names hold the port: browsers share cookies between ports, and two hosts may run. */
final class SessionCookie {

    private SessionCookie() {}

    /** The session id a browser sent. */
    static Optional<String> sessionId(HttpServletRequest request) {
        return value(request, name(request));
    }

    static void send(HttpServletRequest request, HttpServletResponse response, Session session) {
        response.addHeader(
                "Set-Cookie",
                name(request) + "=" + session.id() + "; Path=" + path(request) + "; HttpOnly; SameSite=Lax");
    }

    static boolean prefersDark(HttpServletRequest request) {
        return value(request, "host-theme").filter("dark"::equals).isPresent();
    }

    static void rememberTheme(HttpServletRequest request, HttpServletResponse response, boolean dark) {
        response.addHeader(
                "Set-Cookie",
                "host-theme=" + (dark ? "dark" : "light") + "; Path=" + path(request)
                        + "; Max-Age=31536000; HttpOnly; SameSite=Lax");
    }

    private static String name(HttpServletRequest request) {
        return "host-session-" + request.getLocalPort();
    }

    private static String path(HttpServletRequest request) {
        return request.getContextPath().isEmpty() ? "/" : request.getContextPath();
    }

    private static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
