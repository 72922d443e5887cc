package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The documented forms of requests: whatever the client sends must be one of them, parameter by parameter. */
final class RequestForms {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ROOT = "/rest/api/2/";
    private static final List<String> GETS = List.of(
            "serverInfo",
            "projects/picker\\?query=[^&#+ ]*&maxResults=50&allowEmptyQuery=true",
            "issue/createmeta/\\d+/issuetypes(/\\d+)?\\?startAt=\\d+&maxResults=50",
            "issue/([^/?&#+ ]+-)?\\d+\\?fields=[a-z,]+",
            "issue/\\d+/transitions\\?expand=transitions\\.fields",
            "issue/\\d+/remotelink\\?globalId=[^&#+= ]+",
            "project/\\d+(\\?expand=issueTypes)?",
            "mypermissions\\?projectId=\\d+",
            "user/assignable/search\\?project=[^&#+ ]+&username=[^&#+ ]*&maxResults=20",
            "jql/autocompletedata/suggestions\\?fieldName=labels&fieldValue=[^&#+ ]*",
            "issue/\\d+/properties/[a-z-]+");
    private static final Map<String, List<String>> POSTS = Map.of(
            "issue", List.of("fields", "properties"),
            "search", List.of("jql", "startAt", "maxResults", "validateQuery", "fields"),
            "issue/\\d+/transitions", List.of("transition"),
            "issue/\\d+/remotelink", List.of("globalId", "relationship", "application", "object"));

    private RequestForms() {}

    /** Fails on a form that Jira does not document, or that it answers in unexpected ways. */
    static void check(JiraRequest request) {
        assertThat(request.path()).startsWith(ROOT);
        String path = request.path().substring(ROOT.length());
        if (request.method() == JiraRequest.Method.GET) {
            assertThat(request.body()).isEmpty();
            assertThat(GETS).as("forms of GET, for %s", path).anyMatch(path::matches);
            return;
        }
        String form = POSTS.keySet().stream()
                .filter(path::matches)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No documented form of POST: " + path));
        JsonNode body = json(request);
        List<String> members = new ArrayList<>();
        body.fieldNames().forEachRemaining(members::add);
        assertThat(members).containsExactlyInAnyOrderElementsOf(POSTS.get(form));
        if (form.equals("search")) {
            assertThat(body.path("validateQuery").isBoolean()).isTrue();
            assertThat(body.path("validateQuery").asBoolean()).isFalse();
            assertThat(body.path("fields").isArray()).isTrue();
            assertThat(body.path("maxResults").asInt()).isBetween(1, 50);
            assertThat(body.path("jql").asText().split(",")).hasSizeLessThanOrEqualTo(50);
        }
    }

    static JsonNode json(JiraRequest request) {
        try {
            return MAPPER.readTree(request.body().orElseThrow());
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + request.body(), e);
        }
    }
}
