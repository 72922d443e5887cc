package org.journeymaps.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.journeymaps.host.LocalHost;

/** Makes pages by the host's REST API, as an integration would. */
final class HostPages {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Long> MADE = new ConcurrentHashMap<>();

    private HostPages() {}

    /** A page with one journey map of this body. */
    static long create(LocalHost host, String title, String body) {
        String cdata = body.replace("]]>", "]]]]><![CDATA[>");
        String content = body.isEmpty() ? "" : "<ac:plain-text-body><![CDATA[" + cdata + "]]></ac:plain-text-body>";
        return createPlain(
                host,
                title,
                "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\">" + content
                        + "</ac:structured-macro>");
    }

    /** A page with one journey map of this body, made once for all tests that look at it. */
    static long findOrCreate(LocalHost host, String title, String body) {
        return MADE.computeIfAbsent(host.baseUri() + title, any -> create(host, title, body));
    }

    /** A page of this storage format. */
    static long createPlain(LocalHost host, String title, String storage) {
        ObjectNode page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("space").put("key", "CX");
        page.putObject("body").putObject("storage").put("value", storage).put("representation", "storage");
        JsonNode made = send(host, "ada", "POST", "/rest/api/content", page.toString());
        return made.path("id").asLong();
    }

    /** The page's storage format and its version. */
    static Stored stored(LocalHost host, long id) {
        JsonNode page = send(host, "ada", "GET", "/rest/api/content/" + id + "?expand=body.storage,version", "");
        return new Stored(
                page.path("version").path("number").asInt(),
                page.path("body").path("storage").path("value").asText());
    }

    /**
     * A page as it is stored.
     *
     * @param version number of its current version
     * @param storage its text
     */
    record Stored(int version, String storage) {}

    /** What somebody else does to a map: takes it, replaces one text by another in its JSON, and saves it. */
    static void replaceInMap(LocalHost host, String user, long page, String map, String text, String by) {
        String path = "/rest/journey-maps/1.0/pages/" + page + "/maps/" + map;
        JsonNode read = send(host, user, "GET", path, "");
        String changed = read.path("map").toString().replace(text, by);
        send(
                host,
                user,
                "PUT",
                path,
                "{\"baseVersion\":" + read.path("page").path("version").asInt() + ",\"map\":" + changed + "}");
    }

    private static JsonNode send(LocalHost host, String user, String method, String path, String body) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUri() + path))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new AssertionError(method + " " + path + " was refused: " + response.body());
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
