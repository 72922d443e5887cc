package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.JiraStore.Changed;
import org.journeymaps.host.jira.state.Permission;
import org.journeymaps.host.jira.state.Project;
import org.journeymaps.host.jira.state.Screen;

/** Create, read, edit and delete one issue. */
final class IssueRoutes {

    private static final String[] CREATE_MEMBERS = {
        "fields:any",
        "update:any",
        "properties:array",
        "properties.key:string",
        "properties.value:any",
        "transition:object",
        "transition.id:string",
        "historyMetadata:any"
    };

    private final JiraStore store;
    private final IssueCreation creation;

    IssueRoutes(JiraStore store) {
        this.store = store;
        this.creation = new IssueCreation(store);
    }

    List<Route> routes() {
        return List.of(
                Route.post("api/2/issue", Form.query("updateHistory").body(CREATE_MEMBERS), this::create),
                Route.get(
                        "api/2/issue/{issue}",
                        Form.query("fields", "expand", "properties", "updateHistory"),
                        this::read),
                Route.put(
                        "api/2/issue/{issue}",
                        Form.query("notifyUsers")
                                .body(
                                        "fields:any",
                                        "update:any",
                                        "properties:array",
                                        "properties.key:string",
                                        "properties.value:any",
                                        "historyMetadata:any"),
                        this::edit),
                Route.put("api/2/issue/{issue}/assignee", Form.empty().body("name:string"), this::assign),
                Route.delete("api/2/issue/{issue}", Form.query("deleteSubtasks"), this::delete));
    }

    private Reply create(Call call) {
        Issue issue = creation.create(call.body(), call.caller(), call.settings());
        return Reply.of(201, new IssueJson(store.state(), call.baseUrl()).reference(issue));
    }

    private Reply read(Call call) {
        JiraState state = store.state();
        Issue issue = new Access(state, call.caller()).issue(call.variable("issue"));
        IssueJson json = new IssueJson(state, call.baseUrl());
        if (call.settings().strict()) {
            json.refuseUnknown(call.list("fields"));
        }
        return Reply.ok(json.full(issue, call.list("fields"), "*all", call.list("properties")));
    }

    private Reply edit(Call call) {
        Access access = new Access(store.state(), call.caller());
        Issue seen = access.issue(call.variable("issue"), Permission.EDIT_ISSUES);
        if (call.text("notifyUsers").equals("false") && !call.caller().isAdmin()) {
            throw Refusal.of(403, "edit.notifyUsers");
        }
        Map<String, JsonNode> added = IssueCreation.properties(call.body().path("properties"));
        if (!call.body().path("fields").isObject()
                && !call.body().path("update").isObject()
                && added.isEmpty()) {
            throw Refusal.of(400, "issue.noFields");
        }
        store.edit(seen.id(), issue -> {
            Map<String, JsonNode> properties = new HashMap<>(issue.properties());
            properties.putAll(added);
            return issue.withFields(changed(issue, call), store.now()).withProperties(properties);
        });
        return Reply.noContent();
    }

    private Map<String, JsonNode> changed(Issue issue, Call call) {
        JiraState state = store.state();
        Project project = state.projectOf(issue);
        Screen screen = project.findScreen(issue.issueType()).orElseThrow();
        List<String> settable = new ArrayList<>(screen.fields());
        // The resolution is on the edit screen only: it can be set or cleared whatever the status is.
        settable.add("resolution");
        settable.removeAll(List.of("project", "issuetype", "attachment"));
        return new FieldChanges(new FieldReader(state, project, call.settings().textLimit()), settable, issue.fields())
                .set(call.body().path("fields"))
                .update(call.body().path("update"))
                .require(screen.required())
                .orRefuse();
    }

    /** {@code {"name":"ada"}}; null takes the issue from whoever has it. */
    private Reply assign(Call call) {
        Issue seen = new Access(store.state(), call.caller()).issue(call.variable("issue"), Permission.ASSIGN_ISSUES);
        if (!call.body().has("name")) {
            throw Refusal.ofField("assignee", "user.unknown", "");
        }
        FieldReader reader = new FieldReader(
                store.state(), store.state().projectOf(seen), call.settings().textLimit());
        JsonNode value = call.body().path("name").isNull() ? call.body().path("name") : call.body();
        store.edit(seen.id(), issue -> {
            Map<String, JsonNode> fields = new HashMap<>(issue.fields());
            reader.read(reader.state().findField("assignee").orElseThrow(), value)
                    .ifPresentOrElse(name -> fields.put("assignee", name), () -> fields.remove("assignee"));
            return issue.withFields(fields, store.now());
        });
        return Reply.noContent();
    }

    private Reply delete(Call call) {
        Issue issue = new Access(store.state(), call.caller()).issue(call.variable("issue"), Permission.DELETE_ISSUES);
        store.change(state -> new Changed<>(state.without(issue), issue));
        return Reply.noContent();
    }
}
