package org.journeymaps.jira;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reading of untrusted JSON: any bytes give a tree or nothing, and a wrong type reads as a missing member. */
final class Json {
    private static final int MAX_DEPTH = 50;
    private static final int MAX_SHOWN = 300;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Json() {}

    /** The object that an answer's body holds; empty for arrays, HTML, half a body and all else. */
    static Optional<JsonNode> findObject(Reply.Answer answer) {
        return find(answer).filter(JsonNode::isObject);
    }

    /** The array that an answer's body holds. */
    static Optional<JsonNode> findArray(Reply.Answer answer) {
        return find(answer).filter(JsonNode::isArray);
    }

    private static Optional<JsonNode> find(Reply.Answer answer) {
        if (!answer.complete()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readTree(answer.body()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** The items of an array member; none if it is something else. */
    static List<JsonNode> items(JsonNode object, String name) {
        return items(object.path(name));
    }

    /** The items of an array; none if it is something else. */
    static List<JsonNode> items(JsonNode array) {
        return array.isArray()
                ? StreamSupport.stream(array.spliterator(), false).toList()
                : List.of();
    }

    /** An id: Jira writes most as text and some as numbers. */
    static Optional<String> findId(JsonNode object, String name) {
        JsonNode member = object.path(name);
        return Optional.of(member)
                .filter(id -> id.isTextual() || id.isIntegralNumber())
                .map(JsonNode::asText)
                .filter(id -> !id.isBlank() && id.length() <= MAX_SHOWN);
    }

    /** Text to show: without control characters and of a sane length; empty if there is none. */
    static Optional<String> findText(JsonNode object, String name) {
        return Optional.of(object.path(name))
                .filter(JsonNode::isTextual)
                .map(text -> JiraText.oneLine(text.asText(), MAX_SHOWN))
                .filter(text -> !text.isEmpty());
    }
}
