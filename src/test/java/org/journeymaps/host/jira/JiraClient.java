package org.journeymaps.host.jira;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Optional;

/** A bare HTTP client of the emulator for tests, acting as one user by Basic auth, or as nobody. */
record JiraClient(JiraEmulator jira, Optional<String> user) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer with its body as text and, where it is JSON, as a tree. */
    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return MAPPER.readTree(response.body());
            } catch (JsonProcessingException e) {
                throw new AssertionError("Expected JSON with status " + status() + " but got: " + response.body(), e);
            }
        }
    }

    static JiraClient as(JiraEmulator jira, String user) {
        return new JiraClient(jira, Optional.of(user));
    }

    static JiraClient anonymous(JiraEmulator jira) {
        return new JiraClient(jira, Optional.empty());
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String path, String json) {
        return send(request(path).POST(BodyPublishers.ofString(json)).header("Content-Type", "application/json"));
    }

    Answer put(String path, String json) {
        return send(request(path).PUT(BodyPublishers.ofString(json)).header("Content-Type", "application/json"));
    }

    /** A request for a path under the context; a path without a slash is one of REST version 2. */
    HttpRequest.Builder request(String path) {
        String full = path.startsWith("/") ? path : "/rest/api/2/" + path;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(jira.baseUrl() + full)).header("Accept", "application/json");
        user.ifPresent(name -> request.header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString((name + ":" + name).getBytes(UTF_8))));
        return request;
    }

    Answer send(HttpRequest.Builder request) {
        try {
            return trySend(request);
        } catch (IOException e) {
            throw new AssertionError("The emulator did not answer: " + e, e);
        }
    }

    Answer trySend(HttpRequest.Builder request) throws IOException {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Creates a task in a project and gives its key. */
    String createTask(String project, String summary) {
        Answer answer = post("issue", task(project, summary));
        if (answer.status() != 201) {
            throw new AssertionError("Expected 201 but got " + answer.status() + ": " + answer.text());
        }
        return answer.json().path("key").asText();
    }

    static String task(String project, String summary) {
        return "{\"fields\":{\"project\":{\"key\":\"" + project + "\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":"
                + quoted(summary) + "}}";
    }

    static String quoted(String text) {
        try {
            return MAPPER.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
