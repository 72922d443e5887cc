package org.journeymaps.host.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.journeymaps.host.jira.http.Message;
import org.journeymaps.host.jira.http.Refusal;
import org.journeymaps.host.jira.state.FieldDefinition;

/**
 * Applies the {@code fields} and {@code update} of a request to stored values. All problems are collected, so that the client hears of
 * every field at once, and nothing is changed unless all are right.
 */
final class FieldChanges {

    private final FieldReader reader;
    private final List<String> settable;
    private final Map<String, JsonNode> values;
    private final Map<String, Message> errors = new TreeMap<>();

    FieldChanges(FieldReader reader, List<String> settable, Map<String, JsonNode> stored) {
        this.reader = reader;
        this.settable = settable;
        this.values = new LinkedHashMap<>(stored);
    }

    FieldChanges set(JsonNode fields) {
        fields.properties().forEach(member -> collect(member.getKey(), member.getValue()));
        return this;
    }

    /** Applies operations such as {@code {"labels":[{"add":"x"}]}}. */
    FieldChanges update(JsonNode update) {
        update.properties()
                .forEach(member -> member.getValue()
                        .forEach(operation -> operation
                                .properties()
                                .forEach(verb -> collect(
                                        member.getKey(), operated(member.getKey(), verb.getKey(), verb.getValue())))));
        return this;
    }

    FieldChanges refuse(String fieldId, Message message) {
        errors.putIfAbsent(fieldId, message);
        return this;
    }

    /** Adds an error for each field of the screen that must have a value and has none. */
    FieldChanges require(List<String> required) {
        for (String id : required) {
            if (!values.containsKey(id) && !errors.containsKey(id)) {
                reader.state()
                        .findField(id)
                        .ifPresent(field -> errors.put(
                                id,
                                id.equals("summary")
                                        ? Message.of("summary.blank")
                                        : Message.of("field.required", field.name())));
            }
        }
        return this;
    }

    Map<String, JsonNode> orRefuse() {
        if (!errors.isEmpty()) {
            throw Refusal.ofFields(errors);
        }
        return values;
    }

    private void collect(String id, JsonNode given) {
        FieldDefinition field = reader.state()
                .findField(id)
                .filter(each -> settable.contains(id))
                .orElse(null);
        if (field == null) {
            errors.put(id, Message.of("field.notOnScreen", id));
            return;
        }
        try {
            reader.read(field, given).ifPresentOrElse(value -> values.put(id, value), () -> values.remove(id));
        } catch (Refusal refusal) {
            errors.putAll(refusal.errors());
        }
    }

    private JsonNode operated(String id, String verb, JsonNode operand) {
        ArrayNode result = JsonNodeFactory.instance.arrayNode();
        boolean plain = id.equals("labels");
        values.getOrDefault(id, result).forEach(value -> {
            JsonNode present =
                    plain ? value : JsonNodeFactory.instance.objectNode().set("id", value);
            if (!verb.equals("remove") || !present.equals(operand)) {
                result.add(present);
            }
        });
        return switch (verb) {
            case "set" -> operand;
            case "add" -> result.add(operand);
            case "remove" -> result;
            default -> throw Refusal.ofField(id, "operation.unknown", id, verb);
        };
    }
}
