package org.journeymaps.host.jira.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Takes apart what a servlet request brings. */
final class Requests {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final int MOST_BYTES = 10_000_000;

    private Requests() {}

    /** The path under the context, still encoded, without path parameters and a slash at the end. */
    static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        int semicolon = path.indexOf(';');
        String plain = semicolon < 0 ? path : path.substring(0, semicolon);
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }

    /** The parts after {@code /rest/}; {@code latest} is read as the version it stands for. */
    static List<String> parts(String path) {
        return Arrays.stream(path.replaceFirst("^/rest/api/latest(?=/|$)", "/rest/api/2")
                        .replaceFirst("^/rest/auth/latest(?=/|$)", "/rest/auth/1")
                        .substring("/rest".length())
                        .split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> URLDecoder.decode(part.replace("+", "%2B"), UTF_8))
                .toList();
    }

    static Map<String, String> query(HttpServletRequest request) {
        Map<String, String> query = new TreeMap<>();
        String text = request.getQueryString();
        if (text != null) {
            for (String pair : text.split("&")) {
                String[] sides = pair.split("=", 2);
                // Repeated parameters are joined by commas, which is how lists may be written too.
                query.merge(decode(sides[0]), sides.length > 1 ? decode(sides[1]) : "", (a, b) -> a + "," + b);
            }
            query.remove("");
        }
        return query;
    }

    static JsonNode body(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (bytes.length == 0) {
            return MissingNode.getInstance();
        }
        if (bytes.length > MOST_BYTES) {
            throw Refusal.plain(413, "body.tooLarge", MOST_BYTES);
        }
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw Refusal.plain(415, "body.type", type == null ? "none" : type);
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw Refusal.of(400, "body.json", e.getOriginalMessage());
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.plain(400, "path.encoding", text);
        }
    }
}
