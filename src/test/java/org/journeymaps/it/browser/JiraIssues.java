package org.journeymaps.it.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.journeymaps.host.LocalHost;

/** What somebody does in Jira itself while a map is looked at. */
record JiraIssues(LocalHost host) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * An issue.
     *
     * @param id what a map stores
     * @param key what people say
     */
    record Made(String id, String key) {}

    /** The id under which a map names this Jira. */
    String serverId() {
        return host.jiras().linked().get(0).id();
    }

    /** A new issue, to do. */
    Made create(String summary) {
        JsonNode made = send(
                "POST",
                "/issue",
                "{\"fields\": {\"project\": {\"key\": \"BANK\"}, \"issuetype\": {\"name\": \"Task\"}, \"summary\": \""
                        + summary + "\"}}");
        return new Made(made.path("id").asText(), made.path("key").asText());
    }

    /** Takes the step that leads to a status. */
    void move(String key, String status) {
        String path = "/issue/" + key + "/transitions";
        String step = StreamSupport.stream(
                        send("GET", path, "").path("transitions").spliterator(), false)
                .filter(each -> each.at("/to/name").asText().equals(status))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " has no step to " + status));
        send("POST", path, "{\"transition\": {\"id\": \"" + step + "\"}}");
    }

    private JsonNode send(String method, String path, String body) {
        String jira = host.emulator().orElseThrow().baseUrl();
        String login = Base64.getEncoder().encodeToString("ada:ada".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira + "/rest/api/2" + path))
                .header("Authorization", "Basic " + login)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
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
