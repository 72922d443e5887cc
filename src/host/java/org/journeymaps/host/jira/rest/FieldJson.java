package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.journeymaps.host.jira.state.FieldDefinition;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.Named;
import org.journeymaps.host.jira.state.Project;

/** Turns a stored field value (ids and plain text) into what an issue's answer shows. */
final class FieldJson {

    private final JiraState state;
    private final CatalogueJson catalogue;

    FieldJson(JiraState state, CatalogueJson catalogue) {
        this.state = state;
        this.catalogue = catalogue;
    }

    /** The value, or JSON null (an empty array for system arrays) when the issue has none. */
    JsonNode of(FieldDefinition field, Optional<JsonNode> stored, Project project) {
        if (stored.isEmpty()) {
            return field.type().isArray() && !field.hasCustomType() ? array() : NullNode.getInstance();
        }
        JsonNode value = stored.get();
        return switch (field.type()) {
            case PRIORITY -> one(state.priorities(), value, catalogue::priority);
            case RESOLUTION -> one(state.resolutions(), value, each -> catalogue.named("resolution", each));
            case OPTION, CASCADING -> one(field.options(), value, catalogue::option);
            case OPTIONS -> many(field.options(), value, catalogue::option);
            case COMPONENTS -> many(project.components(), value, each -> catalogue.named("component", each));
            case VERSIONS ->
                many(
                        project.versions(),
                        value,
                        each -> catalogue.named("version", each).put("released", false));
            case USER ->
                state.findUser(value.asText()).<JsonNode>map(catalogue::user).orElseGet(NullNode::getInstance);
            case STRING, TEXT, NUMBER, DATE, LABELS, PROJECT, ISSUE_TYPE, ATTACHMENT -> value;
        };
    }

    private static JsonNode one(List<Named> all, JsonNode id, Function<Named, ? extends JsonNode> json) {
        return find(all, id).<JsonNode>map(json).orElseGet(NullNode::getInstance);
    }

    private static JsonNode many(List<Named> all, JsonNode ids, Function<Named, ? extends JsonNode> json) {
        ArrayNode values = array();
        ids.forEach(id -> find(all, id).map(json).ifPresent(values::add));
        return values;
    }

    private static Optional<Named> find(List<Named> all, JsonNode id) {
        return all.stream().filter(each -> each.id().equals(id.asText())).findFirst();
    }

    private static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
