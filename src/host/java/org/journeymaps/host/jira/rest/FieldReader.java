package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.state.FieldDefinition;
import org.journeymaps.host.jira.state.JiraState;
import org.journeymaps.host.jira.state.Named;
import org.journeymaps.host.jira.state.Permission;
import org.journeymaps.host.jira.state.Project;

/** Checks one field value that a client sends and turns it into the stored form; refuses it under the field's id. */
record FieldReader(JiraState state, Project project, int textLimit) {

    private static final int LONGEST_LINE = 255;
    private static final Pattern WHITESPACE = Pattern.compile("\\s");

    /** The value to store, or nothing when the client clears the field. */
    Optional<JsonNode> read(FieldDefinition field, JsonNode given) {
        if (given.isNull() && !field.id().equals("summary")) {
            return Optional.empty();
        }
        return switch (field.type()) {
            case STRING -> Optional.of(line(field, given));
            case TEXT ->
                Optional.of(area(field, given)).filter(text -> !text.textValue().isEmpty());
            case NUMBER -> Optional.of(number(field, given));
            case DATE -> Optional.of(date(field, given));
            case LABELS -> Optional.of(labels(field, given));
            case PRIORITY -> Optional.of(choice(field, given, state.priorities(), "name"));
            case RESOLUTION -> Optional.of(choice(field, given, state.resolutions(), "name"));
            case OPTION, CASCADING -> Optional.of(choice(field, given, field.options(), "value"));
            case OPTIONS -> Optional.of(choices(field, given, field.options(), "value"));
            case COMPONENTS -> Optional.of(choices(field, given, project.components(), "name"));
            case VERSIONS -> Optional.of(choices(field, given, project.versions(), "name"));
            case USER -> Optional.of(user(field, given));
            case PROJECT, ISSUE_TYPE, ATTACHMENT -> throw Refusal.ofField(field.id(), "field.notOnScreen", field.id());
        };
    }

    private static TextNode line(FieldDefinition field, JsonNode given) {
        boolean summary = field.id().equals("summary");
        if (!given.isTextual() && !(summary && given.isNull())) {
            throw Refusal.ofField(field.id(), "field.notText");
        }
        String text = given.isNull() ? "" : given.textValue().trim();
        if (summary && text.isBlank()) {
            throw Refusal.ofField(field.id(), "summary.blank");
        }
        if (summary && (text.contains("\n") || text.contains("\r"))) {
            throw Refusal.ofField(field.id(), "summary.newline");
        }
        if (text.length() > LONGEST_LINE) {
            throw Refusal.ofField(field.id(), summary ? "summary.tooLong" : "line.tooLong", LONGEST_LINE);
        }
        return TextNode.valueOf(text);
    }

    private JsonNode area(FieldDefinition field, JsonNode given) {
        if (!given.isTextual()) {
            throw Refusal.ofField(field.id(), "field.notText");
        }
        if (textLimit > 0 && given.textValue().length() > textLimit) {
            throw Refusal.ofField(field.id(), "text.tooLong", textLimit);
        }
        return TextNode.valueOf(given.textValue());
    }

    private static JsonNode number(FieldDefinition field, JsonNode given) {
        if (!given.isNumber()) {
            throw Refusal.ofField(field.id(), "field.notNumber");
        }
        return given;
    }

    private static JsonNode date(FieldDefinition field, JsonNode given) {
        try {
            return TextNode.valueOf(LocalDate.parse(given.asText()).toString());
        } catch (DateTimeParseException e) {
            throw Refusal.ofField(field.id(), "field.notDate", given.asText());
        }
    }

    private static JsonNode labels(FieldDefinition field, JsonNode given) {
        ArrayNode labels = JsonNodeFactory.instance.arrayNode();
        for (JsonNode each : elements(field, given)) {
            if (!each.isTextual()) {
                throw Refusal.ofField(field.id(), "field.notText");
            }
            String label = each.textValue();
            if (WHITESPACE.matcher(label).find()) {
                throw Refusal.ofField(field.id(), "label.whitespace", label);
            }
            if (label.length() > LONGEST_LINE) {
                throw Refusal.ofField(field.id(), "label.tooLong", label, LONGEST_LINE);
            }
            labels.add(label);
        }
        return labels;
    }

    private static JsonNode choices(FieldDefinition field, JsonNode given, List<Named> all, String nameMember) {
        ArrayNode ids = JsonNodeFactory.instance.arrayNode();
        elements(field, given).forEach(each -> ids.add(choice(field, each, all, nameMember)));
        return ids;
    }

    private static JsonNode choice(FieldDefinition field, JsonNode given, List<Named> all, String nameMember) {
        String id = given.path("id").asText();
        String name = given.path(nameMember).asText();
        return all.stream()
                .filter(each ->
                        given.has("id") ? each.id().equals(id) : each.name().equals(name))
                .findFirst()
                .map(each -> TextNode.valueOf(each.id()))
                .orElseThrow(
                        () -> Refusal.ofField(field.id(), "choice.unknown", field.name(), id.isEmpty() ? name : id));
    }

    private JsonNode user(FieldDefinition field, JsonNode given) {
        String name = given.path("name").asText();
        boolean assignable = state.findUser(name)
                .filter(user ->
                        !field.id().equals("assignee") || project.allows(Permission.BROWSE_PROJECTS, Optional.of(user)))
                .isPresent();
        if (!assignable) {
            throw Refusal.ofField(field.id(), "user.unknown", name);
        }
        return TextNode.valueOf(name);
    }

    private static JsonNode elements(FieldDefinition field, JsonNode given) {
        if (!given.isArray()) {
            throw Refusal.ofField(field.id(), "field.notArray");
        }
        return given;
    }
}
