package org.journeymaps.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** One person's client of the app's REST resources; nobody's without a name. */
final class RestClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI host;
    private final Optional<String> user;

    RestClient(URI host, Optional<String> user) {
        this.host = host;
        this.user = user;
    }

    /** An answer over HTTP. */
    record Reply(int status, String text) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (JsonProcessingException e) {
                throw new AssertionError("No JSON with status " + status + ": " + text, e);
            }
        }
    }

    Reply get(String path) {
        return send("GET", path, Optional.empty(), "");
    }

    Reply post(String path, String json) {
        return send("POST", path, Optional.of("application/json"), json);
    }

    Reply put(String path, String json) {
        return send("PUT", path, Optional.of("application/json"), json);
    }

    Reply send(String method, String path, Optional<String> contentType, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host + "/rest/journey-maps/1.0" + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Accept", "application/json");
        contentType.ifPresent(type -> request.header("Content-Type", type));
        user.ifPresent(name -> request.header("Authorization", "Basic " + encoded(name + ":" + name)));
        try {
            var response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.body());
        } catch (IOException e) {
            throw new AssertionError(method + " " + path + " got no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
