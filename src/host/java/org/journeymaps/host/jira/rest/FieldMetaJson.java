package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.journeymaps.host.jira.state.FieldDefinition;
import org.journeymaps.host.jira.state.FieldType;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.Project;

/** How create metadata describes a field, with its traps: which fields seem required, which have a default, which allow nothing. */
record FieldMetaJson(JiraState state, Project project, CatalogueJson catalogue) {

    ObjectNode of(FieldDefinition field, boolean required) {
        boolean priority = field.type() == FieldType.PRIORITY;
        ObjectNode json = CatalogueJson.object().put("required", required);
        json.set("schema", schema(field));
        json.put("name", field.name()).put("fieldId", field.id()).put("hasDefaultValue", priority);
        field.type().operations().forEach(json.putArray("operations")::add);
        allowed(field).ifPresent(values -> json.set("allowedValues", values));
        if (priority) {
            state.priorities().stream()
                    .filter(each -> each.id().equals("3"))
                    .findFirst()
                    .ifPresent(each -> json.set("defaultValue", catalogue.priority(each)));
        }
        if (field.type() == FieldType.LABELS) {
            json.put("autoCompleteUrl", catalogue.baseUrl() + "/rest/api/1.0/labels/suggest?query=");
        } else if (field.id().equals("assignee")) {
            // A create has no issue yet, and the address says so in its own way.
            json.put(
                    "autoCompleteUrl",
                    catalogue.self("user/assignable/search?issueKey=null&project=" + project.key() + "&username="));
        } else if (field.id().equals("reporter")) {
            json.put("autoCompleteUrl", catalogue.self("user/search?username="));
        }
        return json;
    }

    static ObjectNode schema(FieldDefinition field) {
        ObjectNode schema = CatalogueJson.object().put("type", field.type().schemaType());
        if (field.type().isArray()) {
            schema.put("items", field.type().items());
        }
        if (field.hasCustomType()) {
            return schema.put("custom", field.custom()).put("customId", field.customId());
        }
        return schema.put("system", field.id());
    }

    private Optional<ArrayNode> allowed(FieldDefinition field) {
        return switch (field.type()) {
            case PRIORITY -> Optional.of(CatalogueJson.array(state.priorities().stream(), catalogue::priority));
            case RESOLUTION ->
                Optional.of(
                        CatalogueJson.array(state.resolutions().stream(), each -> catalogue.named("resolution", each)));
            case OPTION, OPTIONS, CASCADING ->
                Optional.of(CatalogueJson.array(field.options().stream(), catalogue::option));
            case COMPONENTS ->
                Optional.of(
                        CatalogueJson.array(project.components().stream(), each -> catalogue.named("component", each)));
            case VERSIONS ->
                Optional.of(CatalogueJson.array(
                        project.versions().stream(),
                        each -> catalogue.named("version", each).put("released", false)));
            default -> Optional.empty();
        };
    }
}
