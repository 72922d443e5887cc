package org.journeymaps.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A page that a benchmark makes on a host. */
final class MadePage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private MadePage() {}

    /** Id of a new page with one map. */
    static long with(URI host, String title, String map) throws IOException, InterruptedException {
        ObjectNode page = JSON.createObjectNode().put("type", "page").put("title", title);
        page.putObject("space").put("key", "CX");
        page.putObject("body")
                .putObject("storage")
                .put(
                        "value",
                        "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\"><ac:plain-text-body><![CDATA["
                                + map + "]]></ac:plain-text-body></ac:structured-macro>")
                .put("representation", "storage");
        String login = Base64.getEncoder().encodeToString("ada:ada".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(host + "/rest/api/content"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(page.toString()))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException("The host did not make the page: " + response.body());
        }
        return JSON.readTree(response.body()).path("id").asLong();
    }
}
