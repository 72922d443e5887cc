package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeymaps.host.jira.fault.Settings;
import org.journeymaps.host.jira.http.Caller;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.IssueType;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.JiraStore.Changed;
import org.journeymaps.host.jira.state.Permission;
import org.journeymaps.host.jira.state.Project;
import org.journeymaps.host.jira.state.Screen;
import org.journeymaps.host.jira.state.Transition;

/** Makes an issue from a create request. The same request twice makes two issues, as in Jira: there is no protection against that. */
final class IssueCreation {

    private static final String FIRST_STATUS = "10000";
    private static final String DEFAULT_PRIORITY = "3";

    private final JiraStore store;

    IssueCreation(JiraStore store) {
        this.store = store;
    }

    Issue create(JsonNode body, Caller caller, Settings settings) {
        return store.change(state -> {
            Issue issue = read(body, state, caller, settings);
            Project project = state.projectOf(issue);
            return new Changed<>(
                    state.with(project.afterNextKey()).afterNextIssueId().with(issue), issue);
        });
    }

    private Issue read(JsonNode body, JiraState state, Caller caller, Settings settings) {
        if (!body.path("fields").isObject()) {
            throw Refusal.of(400, "issue.noFields");
        }
        ObjectNode fields = body.path("fields").deepCopy();
        Project project = project(fields.path("project"), new Access(state, caller));
        IssueType type = type(fields.path("issuetype"), state, project);
        fields.remove(List.of("project", "issuetype"));
        Screen screen = project.findScreen(type.id()).orElseThrow();
        List<String> settable = new ArrayList<>(screen.fields());
        settable.removeAll(List.of("project", "issuetype", "attachment"));
        Map<String, JsonNode> values = new FieldChanges(
                        new FieldReader(state, project, settings.textLimit()), settable, Map.of())
                .set(fields)
                .update(body.path("update"))
                .require(screen.required())
                .orRefuse();
        values.putIfAbsent(
                "reporter",
                TextNode.valueOf(caller.user().map(user -> user.name()).orElse("")));
        if (screen.fields().contains("priority")) {
            values.putIfAbsent("priority", TextNode.valueOf(DEFAULT_PRIORITY));
        }
        refuseByValidator(fields.path("summary").asText(), settings);
        Instant now = store.now();
        return new Issue(
                state.nextIssueId(),
                project.nextKey(),
                List.of(),
                project.key(),
                type.id(),
                status(body.path("transition"), state),
                caller.headerName(),
                now,
                now,
                values,
                properties(body.path("properties")),
                List.of(),
                List.of(),
                List.of());
    }

    private static Project project(JsonNode given, Access access) {
        if (given.isMissingNode() || given.isNull()) {
            throw Refusal.ofField("project", "project.required");
        }
        Project project = access.state()
                .findProject(given.path("id").asText(given.path("key").asText()))
                .filter(each -> access.may(Permission.BROWSE_PROJECTS, each)
                        || access.caller().isAnonymous())
                .orElseThrow(() -> Refusal.ofField("project", "project.invalid"));
        if (!access.may(Permission.CREATE_ISSUES, project)) {
            throw Refusal.of(access.caller().isAnonymous() ? 401 : 400, "create.forbidden");
        }
        return project;
    }

    private static IssueType type(JsonNode given, JiraState state, Project project) {
        if (given.isMissingNode() || given.isNull()) {
            throw Refusal.ofField("issuetype", "type.required");
        }
        return state.findIssueType(given.path("id").asText(given.path("name").asText()))
                .filter(type -> project.findScreen(type.id()).isPresent())
                .orElseThrow(() -> Refusal.ofField("issuetype", "type.invalid"));
    }

    /** The first status, or the one a transition given with the create leads to. */
    private static String status(JsonNode transition, JiraState state) {
        if (transition.isMissingNode() || transition.isNull()) {
            return FIRST_STATUS;
        }
        String id = transition.path("id").asText();
        return state.workflow().stream()
                .filter(each -> each.id().equals(id) && each.leaves(FIRST_STATUS) && !each.fieldsRequired())
                .map(Transition::to)
                .findFirst()
                .orElseThrow(() -> Refusal.of(400, "transition.invalid", id));
    }

    private static void refuseByValidator(String summary, Settings settings) {
        if (!settings.refusedText().isEmpty() && summary.contains(settings.refusedText())) {
            throw Refusal.of(400, "create.validator", settings.refusedText());
        }
    }

    static Map<String, JsonNode> properties(JsonNode given) {
        Map<String, JsonNode> properties = new HashMap<>();
        given.forEach(each -> properties.put(
                IssueProperties.checkedKey(each.path("key").asText()),
                IssueProperties.checkedValue(each.path("value"))));
        return properties;
    }
}
