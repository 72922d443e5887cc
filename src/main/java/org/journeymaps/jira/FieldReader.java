package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.service.IssueTracker.AllowedValue;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.IssueTracker.FieldKind;

/** Reads a field of a create screen from Jira's create metadata. */
final class FieldReader {
    /** Jira calls the reporter required and has no default for it, and yet takes the viewer. */
    private static final Set<String> NEVER_ASKED = Set.of("project", "issuetype", "reporter");

    private static final Set<String> LONG_TEXTS = Set.of("description", "environment");
    private static final Set<String> LISTS_BY_ID = Set.of("option", "version", "component");

    private FieldReader() {}

    /** The field; empty if nobody has to be asked for it, or its id can't be read. */
    static Optional<Field> find(JsonNode field) {
        return Json.findText(field, "fieldId")
                .filter(id -> !NEVER_ASKED.contains(id))
                .map(id -> new Field(
                        id,
                        Json.findText(field, "name").orElse(id),
                        field.path("required").asBoolean(false),
                        field.path("hasDefaultValue").asBoolean(false),
                        kind(id, field),
                        allowedValues(field)));
    }

    private static FieldKind kind(String id, JsonNode field) {
        boolean settable = Json.items(field, "operations").stream()
                .anyMatch(operation -> operation.asText("").equals("set"));
        if (!settable) {
            return FieldKind.UNSUPPORTED;
        }
        JsonNode schema = field.path("schema");
        String custom = schema.path("custom").asText("");
        return switch (schema.path("type").asText("")) {
            case "string" -> isLongText(id, custom) ? FieldKind.TEXT_AREA : FieldKind.TEXT;
            case "number" -> FieldKind.NUMBER;
            case "date" -> FieldKind.DATE;
            case "option", "priority" -> FieldKind.SELECT;
            case "user" -> FieldKind.USER;
            case "array" -> listKind(id, schema.path("items").asText(""), custom);
            default -> FieldKind.UNSUPPORTED;
        };
    }

    private static boolean isLongText(String id, String custom) {
        return LONG_TEXTS.contains(id) || custom.endsWith(":textarea");
    }

    private static FieldKind listKind(String id, String items, String custom) {
        if (LISTS_BY_ID.contains(items)) {
            return FieldKind.MULTI_SELECT;
        }
        // Other lists of words, such as sprints, only look like labels.
        boolean labels = items.equals("string") && (id.equals("labels") || custom.endsWith(":labels"));
        return labels ? FieldKind.LABELS : FieldKind.UNSUPPORTED;
    }

    private static List<AllowedValue> allowedValues(JsonNode field) {
        return ReplyReading.readable(
                Json.items(field, "allowedValues"),
                value -> Json.findId(value, "id").map(id -> new AllowedValue(id, nameOf(value, id))));
    }

    /** Options carry their name as {@code value}, all others as {@code name}. */
    private static String nameOf(JsonNode value, String id) {
        return Json.findText(value, "name")
                .or(() -> Json.findText(value, "value"))
                .orElse(id);
    }
}
