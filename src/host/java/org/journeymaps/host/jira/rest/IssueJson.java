package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.journeymaps.host.jira.http.Message;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.state.FieldDefinition;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.Project;

/** How an issue looks in answers, with the fields the caller asks for. */
final class IssueJson {

    private static final Set<String> COMPUTED =
            Set.of("*all", "*navigable", "status", "creator", "comment", "created", "updated");

    private final JiraState state;
    private final CatalogueJson catalogue;
    private final FieldJson values;

    IssueJson(JiraState state, String baseUrl) {
        this.state = state;
        this.catalogue = new CatalogueJson(baseUrl);
        this.values = new FieldJson(state, catalogue);
    }

    /** Only id, key and self: the answer to a create. */
    ObjectNode reference(Issue issue) {
        return CatalogueJson.object()
                .put("id", Long.toString(issue.id()))
                .put("key", issue.key())
                .put("self", catalogue.self("issue/" + issue.id()));
    }

    /**
     * @param wanted field ids, {@code *all}, {@code *navigable} or exclusions that begin with a minus; empty takes the default
     * @param byDefault what is meant when nothing is asked for
     */
    ObjectNode full(Issue issue, List<String> wanted, String byDefault, List<String> properties) {
        ObjectNode json = CatalogueJson.object()
                .put("expand", "renderedFields,names,schema,operations,editmeta,changelog")
                .put("id", Long.toString(issue.id()))
                .put("self", catalogue.self("issue/" + issue.id()))
                .put("key", issue.key());
        json.set("fields", fields(issue, selection(wanted, byDefault)));
        if (!properties.isEmpty()) {
            ObjectNode values = json.putObject("properties");
            issue.properties().forEach((key, value) -> {
                if (properties.contains("*all") || properties.contains(key)) {
                    values.set(key, value);
                }
            });
        }
        return json;
    }

    /** For strict mode: a field that no issue has here would be left out in silence, as Jira does with a misspelt one. */
    void refuseUnknown(List<String> wanted) {
        List<Message> unknown = wanted.stream()
                .map(id -> id.startsWith("-") ? id.substring(1) : id)
                .filter(id -> !COMPUTED.contains(id) && state.findField(id).isEmpty())
                .map(id -> Message.of("strict.field", id))
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.of(400, unknown);
        }
    }

    private ObjectNode fields(Issue issue, Predicate<String> shown) {
        ObjectNode fields = CatalogueJson.object();
        Project project = state.projectOf(issue);
        for (FieldDefinition field : state.fields()) {
            switch (field.type()) {
                case PROJECT -> fields.set(field.id(), catalogue.project(project));
                case ISSUE_TYPE -> fields.set(field.id(), catalogue.type(state.typeOf(issue)));
                default -> fields.set(field.id(), values.of(field, issue.findField(field.id()), project));
            }
        }
        fields.set("status", catalogue.status(state.statusOf(issue)));
        fields.set(
                "creator", state.findUser(issue.creator()).map(catalogue::user).orElseGet(CatalogueJson::object));
        fields.set("comment", CommentRoutes.field(issue, catalogue, state));
        fields.put("created", Timestamps.of(issue.created()));
        fields.put("updated", Timestamps.of(issue.updated()));
        List<String> hidden = fields.properties().stream()
                .map(field -> field.getKey())
                .filter(shown.negate())
                .toList();
        return fields.remove(hidden);
    }

    private static Predicate<String> selection(List<String> wanted, String byDefault) {
        List<String> asked = wanted.stream().filter(id -> !id.startsWith("-")).toList();
        List<String> named = asked.isEmpty() ? List.of(byDefault) : asked;
        return id -> !wanted.contains("-" + id)
                && (named.contains(id)
                        || named.contains("*all")
                        || (named.contains("*navigable")
                                && !List.of("attachment", "comment").contains(id)));
    }
}
