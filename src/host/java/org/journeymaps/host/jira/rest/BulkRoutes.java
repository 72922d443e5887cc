package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraStore;

/** Bulk create: each element for itself. The issues come without gaps; only the errors say which elements they belong to. */
final class BulkRoutes {

    private final JiraStore store;
    private final IssueCreation creation;

    BulkRoutes(JiraStore store) {
        this.store = store;
        this.creation = new IssueCreation(store);
    }

    List<Route> routes() {
        return List.of(Route.post(
                "api/2/issue/bulk",
                Form.empty()
                        .body(
                                "issueUpdates:array",
                                "issueUpdates.fields:any",
                                "issueUpdates.update:any",
                                "issueUpdates.properties:any"),
                this::create));
    }

    private Reply create(Call call) {
        JsonNode updates = call.body().path("issueUpdates");
        if (!updates.isArray() || updates.isEmpty()) {
            throw Refusal.of(400, "bulk.empty");
        }
        ObjectNode json = CatalogueJson.object();
        ArrayNode issues = json.putArray("issues");
        ArrayNode errors = json.putArray("errors");
        for (int i = 0; i < updates.size(); i++) {
            try {
                Issue issue = creation.create(updates.get(i), call.caller(), call.settings());
                issues.add(new IssueJson(store.state(), call.baseUrl()).reference(issue));
            } catch (Refusal refusal) {
                Locale locale = call.settings().localised() ? Locale.GERMAN : Locale.ENGLISH;
                ObjectNode error = errors.addObject().put("status", refusal.status());
                error.set("elementErrors", Reply.of(refusal, locale).json());
                error.put("failedElementNumber", i);
            }
        }
        return Reply.of(issues.isEmpty() ? 400 : 201, json);
    }
}
