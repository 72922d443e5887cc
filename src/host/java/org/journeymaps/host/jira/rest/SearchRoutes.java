package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.jql.JqlException;
import org.journeymaps.host.jira.jql.JqlSearch;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraStore;

/** Search by JQL, by POST with a body or by GET with parameters. */
final class SearchRoutes {

    private static final int DEFAULT_SIZE = 50;
    private static final int RESULT_WINDOW = 10_000;

    /** A search request, whichever way it came. */
    private record Request(String jql, int startAt, int maxResults, boolean validate, List<String> fields) {}

    private final JiraStore store;

    SearchRoutes(JiraStore store) {
        this.store = store;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "api/2/search",
                        Form.query("jql", "startAt", "maxResults", "fields", "expand", "validateQuery"),
                        call -> answer(call, fromQuery(call))),
                Route.post(
                        "api/2/search",
                        Form.empty()
                                .body(
                                        "jql:string",
                                        "startAt:number",
                                        "maxResults:number",
                                        "fields:array",
                                        "expand:array",
                                        "validateQuery:boolean"),
                        call -> answer(call, fromBody(call.body()))));
    }

    private Reply answer(Call call, Request request) {
        Access access = new Access(store.state(), call.caller());
        Instant now = store.now();
        if (request.startAt() + (long) request.maxResults() > RESULT_WINDOW) {
            throw Refusal.of(400, "search.window", RESULT_WINDOW);
        }
        JqlSearch search =
                new JqlSearch(access.state(), access::sees, call.caller().user().map(user -> user.name()), now);
        JqlSearch.Found found;
        try {
            found = search.run(
                    request.jql(),
                    request.validate(),
                    store.index().asOf(now.minusSeconds(call.settings().indexLagSeconds())));
        } catch (JqlException e) {
            throw Refusal.of(400, e.problems());
        }
        IssueJson issueJson = new IssueJson(access.state(), call.baseUrl());
        if (call.settings().strict()) {
            issueJson.refuseUnknown(request.fields());
        }
        return Reply.ok(json(call, request, found, issueJson));
    }

    private static ObjectNode json(Call call, Request request, JqlSearch.Found found, IssueJson issueJson) {
        // The cap is silent: only the returned number tells the client that it gets less than it asked for.
        int size = Math.min(request.maxResults(), call.settings().searchCap());
        List<Issue> page =
                found.issues().stream().skip(request.startAt()).limit(size).toList();
        ObjectNode json = CatalogueJson.object()
                .put("expand", "schema,names")
                .put("startAt", request.startAt())
                .put("maxResults", size)
                .put("total", found.issues().size());
        json.set(
                "issues",
                CatalogueJson.array(
                        page.stream(), issue -> issueJson.full(issue, request.fields(), "*navigable", List.of())));
        if (found.warnings().isEmpty()) {
            json.putNull("warningMessages");
        } else {
            Locale locale = call.settings().localised() ? Locale.GERMAN : Locale.ENGLISH;
            var warnings = json.putArray("warningMessages");
            found.warnings().forEach(warning -> warnings.add(warning.in(locale)));
        }
        return json.putNull("names").putNull("schema");
    }

    private static Request fromQuery(Call call) {
        return new Request(
                call.text("jql"),
                call.number("startAt", 0),
                call.number("maxResults", DEFAULT_SIZE),
                !call.text("validateQuery").equalsIgnoreCase("false"),
                call.list("fields"));
    }

    /** Wrong types cannot be read into Jira's request object; {@code "validateQuery":"strict"} is the famous case. */
    private static Request fromBody(JsonNode body) {
        if (!body.isObject()) {
            throw Refusal.of(400, "search.body");
        }
        JsonNode validate =
                typed(body, "validateQuery", body.path("validateQuery").isBoolean());
        typed(body, "startAt", body.path("startAt").isInt());
        typed(body, "maxResults", body.path("maxResults").isInt());
        typed(body, "jql", body.path("jql").isTextual());
        typed(body, "expand", body.path("expand").isArray());
        List<String> fields = new ArrayList<>();
        typed(body, "fields", body.path("fields").isArray()).forEach(field -> fields.add(field.asText()));
        return new Request(
                body.path("jql").asText(""),
                Math.max(0, body.path("startAt").asInt(0)),
                body.hasNonNull("maxResults")
                        ? Math.max(0, body.path("maxResults").asInt())
                        : DEFAULT_SIZE,
                validate.asBoolean(true),
                fields);
    }

    private static JsonNode typed(JsonNode body, String name, boolean right) {
        JsonNode value = body.path(name);
        if (!right && !value.isMissingNode() && !value.isNull()) {
            throw Refusal.of(
                    400, "search.type", name, value.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        return value;
    }
}
