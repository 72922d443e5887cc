package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.host.jira.http.Call;
import org.journeymaps.host.jira.http.Form;
import org.journeymaps.host.jira.http.Reply;
import org.journeymaps.host.jira.http.Route;
import org.journeymaps.host.jira.state.FieldDefinition;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.host.jira.state.Named;
import org.journeymaps.host.jira.state.StatusCategory;

/** The lists that are the same for everybody: priorities, statuses, types, fields, and the labels in use. */
final class CatalogueRoutes {

    private static final int MOST_SUGGESTIONS = 15;

    private final JiraStore store;

    CatalogueRoutes(JiraStore store) {
        this.store = store;
    }

    List<Route> routes() {
        return List.of(
                list("priority", json -> store.state().priorities().stream().map(json::priority)),
                list(
                        "resolution",
                        json -> store.state().resolutions().stream().map(each -> json.named("resolution", each))),
                list("status", json -> store.state().statuses().stream().map(json::status)),
                list(
                        "statuscategory",
                        json -> Arrays.stream(StatusCategory.values()).map(json::category)),
                list("issuetype", json -> store.state().issueTypes().stream().map(json::type)),
                list(
                        "field",
                        json -> Stream.concat(
                                store.state().fields().stream().map(CatalogueRoutes::field),
                                CatalogueRoutes.computedFields())),
                Route.get(
                        "api/2/priority/page",
                        Form.query("startAt", "maxResults", "projectIds", "query"),
                        this::priorityPage),
                Route.get("api/1.0/labels/suggest", Form.query("query"), this::suggestLabels),
                Route.get(
                        "api/2/jql/autocompletedata/suggestions",
                        Form.query("fieldName", "fieldValue"),
                        this::suggestValues));
    }

    private static Route list(String name, Function<CatalogueJson, Stream<ObjectNode>> all) {
        return Route.get(
                "api/2/" + name,
                Form.empty(),
                call -> Reply.ok(CatalogueJson.array(all.apply(new CatalogueJson(call.baseUrl())), each -> each)));
    }

    private Reply priorityPage(Call call) {
        String query = call.text("query").toLowerCase(Locale.ROOT);
        List<Named> found = store.state().priorities().stream()
                .filter(each -> each.name().toLowerCase(Locale.ROOT).contains(query))
                .toList();
        return Reply.ok(Page.of(found, call).json(new CatalogueJson(call.baseUrl())::priority));
    }

    private Reply suggestLabels(Call call) {
        ObjectNode json = CatalogueJson.object().put("token", call.text("query"));
        json.set(
                "suggestions",
                suggestions(
                        call,
                        call.text("query"),
                        label -> CatalogueJson.object().put("label", label).put("html", "<b>" + label + "</b>")));
        return Reply.ok(json);
    }

    private Reply suggestValues(Call call) {
        ObjectNode json = CatalogueJson.object();
        String prefix = call.text("fieldValue");
        json.set(
                "results",
                suggestions(
                        call,
                        call.text("fieldName").equals("labels") ? prefix : "\0",
                        label -> CatalogueJson.object()
                                .put("value", label)
                                .put(
                                        "displayName",
                                        "<b>" + label.substring(0, prefix.length()) + "</b>"
                                                + label.substring(prefix.length()))));
        return Reply.ok(json);
    }

    private ArrayNode suggestions(Call call, String prefix, Function<String, ObjectNode> json) {
        Access access = new Access(store.state(), call.caller());
        Stream<String> labels = access.state().issues().stream()
                .filter(access::sees)
                .flatMap(issue -> issue.findField("labels").stream())
                .flatMap(each -> Stream.iterate(0, i -> i < each.size(), i -> i + 1)
                        .map(i -> each.get(i).asText()))
                .filter(label -> label.regionMatches(true, 0, prefix, 0, prefix.length()))
                .distinct()
                .sorted()
                .limit(MOST_SUGGESTIONS);
        return CatalogueJson.array(labels, json);
    }

    /** Fields that every issue has and nobody sets directly. */
    private static Stream<ObjectNode> computedFields() {
        return Stream.of("status", "creator", "created", "updated").map(id -> {
            ObjectNode json = CatalogueJson.object()
                    .put("id", id)
                    .put("name", id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1))
                    .put("custom", false)
                    .put("orderable", false)
                    .put("navigable", true)
                    .put("searchable", true);
            json.putArray("clauseNames").add(id);
            String type = id.equals("creator") ? "user" : id.equals("status") ? "status" : "datetime";
            json.putObject("schema").put("type", type).put("system", id);
            return json;
        });
    }

    private static ObjectNode field(FieldDefinition field) {
        ObjectNode json = CatalogueJson.object()
                .put("id", field.id())
                .put("name", field.name())
                .put("custom", field.hasCustomType())
                .put("orderable", true)
                .put("navigable", true)
                .put("searchable", true);
        json.putArray("clauseNames").add(field.hasCustomType() ? "cf[" + field.customId() + "]" : field.id());
        json.set("schema", FieldMetaJson.schema(field));
        return json;
    }
}
