package org.journeymaps.host.site.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.site.SiteProblem;
import org.journeymaps.host.site.Visitor;

/** One call of the REST API. */
final class ApiRequest {

    private static final int MAX_BYTES = 10_000_000;
    private static final int MAX_LIMIT = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServletRequest request;

    ApiRequest(HttpServletRequest request) {
        this.request = request;
    }

    Optional<HostUser> user() {
        return Visitor.of(request).user();
    }

    String userKey() {
        return user().orElseThrow(
                        () -> new SiteProblem(401, "Log in, or send basic authentication, to change content."))
                .key();
    }

    String method() {
        return request.getMethod();
    }

    /** Segments after {@code /rest/api/}. */
    List<String> path() {
        String info = Optional.ofNullable(request.getPathInfo()).orElse("/");
        return Arrays.stream(info.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    long id(int segment) {
        return Long.parseLong(path().get(segment));
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    Set<String> expand(String otherwise) {
        return Arrays.stream(parameter("expand").orElse(otherwise).split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    int start() {
        return number("start", 0, Integer.MAX_VALUE, 0);
    }

    int limit() {
        return Math.min(MAX_LIMIT, number("limit", 0, Integer.MAX_VALUE, 25));
    }

    Optional<Integer> version() {
        return parameter("version").map(given -> number("version", 0, Integer.MAX_VALUE, 0));
    }

    /** The same call from another start. */
    String pathFrom(int start) {
        String query = Optional.ofNullable(request.getQueryString()).orElse("");
        String others = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.startsWith("start="))
                .collect(Collectors.joining("&"));
        return request.getRequestURI().substring(request.getContextPath().length()) + "?" + others
                + (others.isEmpty() ? "" : "&") + "start=" + start;
    }

    String contextPath() {
        return request.getContextPath();
    }

    String baseUrl() {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + contextPath();
    }

    /** The JSON body. Another content type is refused: a form of another site could send it with the user's cookie. */
    JsonNode body() throws IOException {
        String type = Optional.ofNullable(request.getContentType()).orElse("none");
        if (!type.toLowerCase(java.util.Locale.ROOT).startsWith("application/json")) {
            throw new SiteProblem(415, "Expected the content type application/json, but found " + type + ".");
        }
        byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new SiteProblem(413, "The request is larger than " + MAX_BYTES + " bytes.");
        }
        try {
            JsonNode node = JSON.readTree(bytes);
            if (node == null || !node.isObject()) {
                throw new SiteProblem(400, "Expected a JSON object as the request's body.");
            }
            return node;
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new SiteProblem(
                    400, "The request's body is no JSON: line " + line + ", " + e.getOriginalMessage() + ".");
        }
    }

    private int number(String name, int min, int max, int otherwise) {
        Optional<String> given = parameter(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(given.get());
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers out of range.
        }
        throw new SiteProblem(
                400, "Expected a number of at least " + min + " for " + name + ", but found \"" + given.get() + "\".");
    }
}
