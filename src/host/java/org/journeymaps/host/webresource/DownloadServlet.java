package org.journeymaps.host.webresource;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.host.plugin.ServletRegistration;
import org.jspecify.annotations.Nullable;

/**
 * {@code /download/batch/<module>/<module>.<js|css>} and {@code /download/resources/<plugin key>[:module]/<path>}. An
 * address with the right fingerprint may be kept for ever, any other is asked again by ETag.
 */
public final class DownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebResources resources;

    private DownloadServlet(WebResources resources) {
        this.resources = resources;
    }

    public static ServletRegistration mount(WebResources resources) {
        return new ServletRegistration(
                "plugin downloads",
                List.of("/download/batch/*", "/download/resources/*"),
                new DownloadServlet(resources));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Served> found = find(request);
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, "The app has no such resource");
            return;
        }
        Served file = found.get();
        String tag = '"' + file.fingerprint() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept-Encoding, Accept-Language");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Cache-Control",
                file.fingerprint().equals(request.getParameter("v"))
                        ? "public, max-age=31536000, immutable"
                        : "no-cache");
        if (matches(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        send(file, request, response);
    }

    private Optional<Served> find(HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        int slash = path.indexOf('/');
        if (slash < 0 || Arrays.asList(path.split("/")).contains("..")) {
            return Optional.empty();
        }
        String key = path.substring(0, slash);
        String file = path.substring(slash + 1);
        if (request.getServletPath().equals("/download/resources")) {
            return resources.file(key, file, locale(request));
        }
        String extension = MediaTypes.extension(file);
        return file.equals(key + "." + extension) ? resources.batch(key, extension, locale(request)) : Optional.empty();
    }

    private static Locale locale(HttpServletRequest request) {
        String tag = request.getParameter("locale");
        return tag == null ? CurrentUser.locale() : Locale.forLanguageTag(tag);
    }

    private static boolean matches(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(entry -> entry.strip().replaceFirst("^W/", ""))
                        .anyMatch(entry -> entry.equals(tag) || entry.equals("*"));
    }

    private static void send(Served file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String accepted = request.getHeader("Accept-Encoding");
        boolean compressed = file.gzip().length > 0 && accepted != null && accepted.contains("gzip");
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = compressed ? file.gzip() : file.bytes();
        response.setContentType(file.mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
