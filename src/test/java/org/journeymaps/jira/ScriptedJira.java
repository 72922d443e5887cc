package org.journeymaps.jira;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.service.IssueTracker.Server;

/**
 * A Jira that answers as told, and holds every request to the documented forms. Rules are tried latest first: a test
 * overrides what it is about.
 */
final class ScriptedJira implements JiraTransport {
    static final String ID = "7f0c3f4e-0d2f-4f3a-9d43-0d6f5a1c2b3d";
    private static final String FIELDS = """
            {"startAt":0,"maxResults":50,"total":4,"isLast":true,"values":[
             {"fieldId":"project","name":"Project","required":true,"hasDefaultValue":false,"operations":["set"],"schema":{"type":"project"}},
             {"fieldId":"summary","name":"Summary","required":true,"hasDefaultValue":false,"operations":["set"],"schema":{"type":"string","system":"summary"}},
             {"fieldId":"description","name":"Description","required":false,"hasDefaultValue":false,"operations":["set"],"schema":{"type":"string","system":"description"}},
             {"fieldId":"labels","name":"Labels","required":false,"hasDefaultValue":false,"operations":["add","set","remove"],"schema":{"type":"array","items":"string","system":"labels"}}]}
            """;

    final List<JiraRequest> requests = new ArrayList<>();
    private final Map<String, Function<JiraRequest, Reply>> rules = new LinkedHashMap<>();

    ScriptedJira() {
        on("GET .*/project/\\d+.*", answer(404, "{}"));
        on("GET .*/issuetypes/\\d+\\?.*", FIELDS);
    }

    /** Method and path, as a regular expression, with their reply. */
    ScriptedJira on(String pattern, Function<JiraRequest, Reply> reply) {
        rules.remove(pattern);
        rules.put(pattern, reply);
        return this;
    }

    ScriptedJira on(String pattern, Reply reply) {
        return on(pattern, request -> reply);
    }

    /** Status 200 with this JSON. */
    ScriptedJira on(String pattern, String json) {
        return on(pattern, answer(200, json));
    }

    @Override
    public Reply send(JiraRequest request) {
        RequestForms.check(request);
        requests.add(request);
        String line = request.method() + " " + request.path();
        return rules.entrySet().stream()
                .filter(rule -> line.matches(rule.getKey()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No reply to " + line))
                .getValue()
                .apply(request);
    }

    JiraSite site() {
        return site(ID, "https://jira.example.org/jira");
    }

    JiraSite site(String id, String url) {
        return new JiraSite(new Server(id, "Our Jira", URI.create(url), true), URI.create(url), this);
    }

    List<String> lines() {
        return requests.stream()
                .map(request -> request.method() + " " + request.path().replaceFirst("\\?.*", ""))
                .toList();
    }

    JiraRequest last() {
        return requests.get(requests.size() - 1);
    }

    static Reply.Answer answer(int status, String body) {
        return new Reply.Answer(status, Optional.empty(), body.getBytes(UTF_8), true);
    }

    static Reply.Answer limited(String retryAfter) {
        return new Reply.Answer(429, Optional.of(retryAfter), "{}".getBytes(UTF_8), true);
    }
}
