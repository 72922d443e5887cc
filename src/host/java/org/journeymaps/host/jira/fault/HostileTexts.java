package org.journeymaps.host.jira.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Set;

/**
 * Puts markup and a bidirectional override before every text that a client may show. Log-in names stay as they are, since they identify.
 */
public final class HostileTexts {

    static final String PREFIX = "\"><img src=x onerror=alert(1)>\u202e<b>$!x</b> ";
    private static final Set<String> SHOWN = Set.of(
            "name", "displayName", "summary", "title", "value", "description", "errorMessages", "errors", "message");

    private HostileTexts() {}

    public static JsonNode spoil(JsonNode json) {
        if (json instanceof ObjectNode object) {
            boolean user = object.has("displayName") && object.has("key");
            ObjectNode spoilt = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> {
                boolean shown = SHOWN.contains(member.getKey())
                        && !(user && member.getKey().equals("name"));
                spoilt.set(member.getKey(), shown ? spoilTexts(member.getValue()) : spoil(member.getValue()));
            });
            return spoilt;
        }
        if (json instanceof ArrayNode array) {
            ArrayNode spoilt = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> spoilt.add(spoil(element)));
            return spoilt;
        }
        return json;
    }

    private static JsonNode spoilTexts(JsonNode value) {
        if (value.isTextual()) {
            return TextNode.valueOf(PREFIX + value.textValue());
        }
        if (value instanceof ArrayNode array) {
            ArrayNode spoilt = JsonNodeFactory.instance.arrayNode();
            array.forEach(element -> spoilt.add(spoilTexts(element)));
            return spoilt;
        }
        if (value instanceof ObjectNode object
                && object.properties().stream().allMatch(m -> m.getValue().isTextual())) {
            ObjectNode spoilt = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> spoilt.set(member.getKey(), spoilTexts(member.getValue())));
            return spoilt;
        }
        return spoil(value);
    }
}
