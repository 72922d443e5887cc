package org.journeymaps.host.site;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.html.Html;
import org.jspecify.annotations.Nullable;

/** One request of a page and its answer. */
final class Exchange {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Sessions sessions;
    private final Visitor visitor;
    private @Nullable Session begun;

    Exchange(HttpServletRequest request, HttpServletResponse response, Sessions sessions) {
        this.request = request;
        this.response = response;
        this.sessions = sessions;
        this.visitor = Visitor.of(request);
    }

    Optional<HostUser> user() {
        return visitor.user();
    }

    /** The user's key; pages that write are only reached with one. */
    String userKey() {
        return user().orElseThrow(() -> new SiteProblem(401, "Log in first.")).key();
    }

    String contextPath() {
        return request.getContextPath();
    }

    /** Scheme, host and port as the browser sees them, with the context path. */
    String baseUrl() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + contextPath();
    }

    /** The path below the context path, split at slashes and decoded, {@code +} read as a blank. */
    List<String> segments() {
        return Arrays.stream(path().substring(1).split("/"))
                .map(segment -> URLDecoder.decode(segment, StandardCharsets.UTF_8))
                .toList();
    }

    String path() {
        return request.getRequestURI().substring(contextPath().length());
    }

    /** Path and query, to come back to after a log-in; an address that only takes forms is no place to come back to. */
    String here() {
        if (!request.getMethod().equals("GET")) {
            return "/dashboard.action";
        }
        return path() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    List<String> parameters(String name) {
        return Stream.ofNullable(request.getParameterValues(name))
                .flatMap(Arrays::stream)
                .toList();
    }

    boolean has(String name) {
        return !parameter(name).isBlank();
    }

    /** A form's text with the line ends that storage format has. */
    String text(String name) {
        return parameter(name).replace("\r\n", "\n");
    }

    long number(String name) {
        try {
            return Long.parseLong(parameter(name));
        } catch (NumberFormatException e) {
            throw new SiteProblem(
                    400, "The address needs the number " + name + ", but has \"" + parameter(name) + "\".");
        }
    }

    Part file(String name) throws IOException {
        try {
            return Optional.ofNullable(request.getPart(name))
                    .filter(part -> part.getSize() > 0)
                    .orElseThrow(() -> new SiteProblem(400, "Choose a file first."));
        } catch (IllegalStateException e) {
            throw new SiteProblem(413, "The file is too large.");
        } catch (ServletException e) {
            throw new SiteProblem(400, "This form must be sent as multipart/form-data.");
        }
    }

    boolean isDark() {
        return SessionCookie.prefersDark(request);
    }

    void rememberTheme(boolean dark) {
        SessionCookie.rememberTheme(request, response, dark);
    }

    /** The hidden field that proves a form came from this site. */
    Html tokenField() {
        return Html.of("<input type=\"hidden\" name=\"atl_token\" value=\"{}\">", token());
    }

    String token() {
        return session().token();
    }

    void requireToken() {
        boolean right = visitor.session()
                .map(Session::token)
                .filter(parameter("atl_token")::equals)
                .isPresent();
        if (!right) {
            throw new SiteProblem(
                    403,
                    "This form is no longer valid, for example because the host was restarted. Go back, reload the"
                            + " page and send it again.");
        }
    }

    /** Begins a visit under a new id. */
    void logIn(HostUser user) {
        visitor.session().ifPresent(sessions::end);
        begun = sessions.begin(Optional.of(user.key()));
        SessionCookie.send(request, response, begun);
    }

    void logOut() {
        visitor.session().ifPresent(sessions::end);
        begun = sessions.begin(Optional.empty());
        SessionCookie.send(request, response, begun);
    }

    void redirect(String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", contextPath() + path);
    }

    void send(int status, Html page) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        send(status, "text/html;charset=UTF-8", page.toString().getBytes(StandardCharsets.UTF_8));
    }

    void send(int status, String mediaType, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    void header(String name, String value) {
        response.setHeader(name, value);
    }

    private Session session() {
        Session session = begun == null ? visitor.session().orElse(null) : begun;
        if (session == null) {
            session = sessions.begin(Optional.empty());
            begun = session;
            SessionCookie.send(request, response, session);
        }
        return session;
    }
}
