package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.Permission;
import org.journeymaps.host.jira.state.Transition;

/** The workflow: which transitions an issue offers this caller, and doing one. */
final class TransitionRoutes {

    private final JiraStore store;

    TransitionRoutes(JiraStore store) {
        this.store = store;
    }

    List<Route> routes() {
        return List.of(
                Route.get(
                        "api/2/issue/{issue}/transitions",
                        Form.query("expand", "transitionId").expanding("transitions.fields"),
                        this::list),
                Route.post(
                        "api/2/issue/{issue}/transitions",
                        Form.query("expand")
                                .body(
                                        "transition:object",
                                        "transition.id:string",
                                        "fields:any",
                                        "update:any",
                                        "historyMetadata:any"),
                        this::perform));
    }

    private Reply list(Call call) {
        Access access = new Access(store.state(), call.caller());
        Issue issue = access.issue(call.variable("issue"));
        boolean withFields = call.list("expand").contains("transitions.fields");
        ObjectNode json = CatalogueJson.object().put("expand", "transitions");
        json.set(
                "transitions",
                CatalogueJson.array(
                        offered(access, issue)
                                .filter(each -> call.text("transitionId").isEmpty()
                                        || each.id().equals(call.text("transitionId"))),
                        each -> transition(each, access.state(), issue, call.baseUrl(), withFields)));
        return Reply.ok(json);
    }

    private Reply perform(Call call) {
        Access access = new Access(store.state(), call.caller());
        Issue seen = access.issue(call.variable("issue"));
        String id = call.body().path("transition").path("id").asText();
        if (id.isEmpty()) {
            throw Refusal.of(400, "transition.required");
        }
        if (access.state().workflow().stream().noneMatch(each -> each.id().equals(id))) {
            throw Refusal.of(500, "transition.unknown", id);
        }
        Transition transition = offered(access, seen)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(400, "transition.invalid", id));
        store.edit(seen.id(), issue -> {
            if (!transition.leaves(issue.status())) {
                throw Refusal.of(400, "transition.invalid", id);
            }
            return issue.withFields(fields(transition, issue, call), store.now())
                    .withStatus(transition.to(), store.now());
        });
        return Reply.noContent();
    }

    private Map<String, JsonNode> fields(Transition transition, Issue issue, Call call) {
        JiraState state = store.state();
        FieldReader reader =
                new FieldReader(state, state.projectOf(issue), call.settings().textLimit());
        return new FieldChanges(reader, transition.fields(), issue.fields())
                .set(call.body().path("fields"))
                .update(call.body().path("update"))
                .require(transition.fieldsRequired() ? transition.fields() : List.of())
                .orRefuse();
    }

    static Stream<Transition> offered(Access access, Issue issue) {
        return access.may(Permission.TRANSITION_ISSUES, issue)
                ? access.state().workflow().stream().filter(each -> each.leaves(issue.status()))
                : Stream.empty();
    }

    private static ObjectNode transition(
            Transition transition, JiraState state, Issue issue, String baseUrl, boolean withFields) {
        ObjectNode json = CatalogueJson.object().put("id", transition.id()).put("name", transition.name());
        json.set(
                "to",
                new CatalogueJson(baseUrl)
                        .status(state.findStatus(transition.to()).orElseThrow()));
        if (withFields) {
            ObjectNode fields = json.putObject("fields");
            FieldMetaJson meta = new FieldMetaJson(state, state.projectOf(issue), new CatalogueJson(baseUrl));
            transition.fields().stream()
                    .flatMap(id -> state.findField(id).stream())
                    .forEach(field -> fields.set(field.id(), meta.of(field, transition.fieldsRequired())));
        }
        return json;
    }
}
