package org.journeymaps.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the JSON of a map says, without knowing what a map is: values by the id they stand under, and where each id stands. */
final class JsonFacts {
    private final Map<String, String> values = new HashMap<>();

    JsonFacts(JsonNode map) {
        forEach(map, "", (element, place) -> {
            String id = element.path("id").asText();
            values.put(id + " stands", place);
            element.properties().forEach(member -> {
                if (!isListOfElements(member.getValue()) && !isEmptyList(member.getValue())) {
                    values.put(id + " " + member.getKey(), member.getValue().toString());
                }
            });
        });
    }

    /** The changes that led from these facts to the edited ones and are not in the result, each beginning with the id. */
    List<String> changesMissing(JsonFacts edited, JsonFacts result) {
        Set<String> names = new HashSet<>(values.keySet());
        names.addAll(edited.values.keySet());
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            String now = edited.values.get(name);
            if (!Objects.equals(values.get(name), now) && !Objects.equals(result.values.get(name), now)) {
                missing.add(name + ": " + now);
            }
        }
        return missing;
    }

    /** The element of an id; the map itself has the empty one. */
    static Optional<ObjectNode> find(ObjectNode map, String id) {
        if (id.isEmpty()) {
            return Optional.of(map);
        }
        List<ObjectNode> found = new ArrayList<>();
        forEach(map, "", (element, place) -> {
            if (element.path("id").asText().equals(id)) {
                found.add(element);
            }
        });
        return found.stream().findFirst();
    }

    /** Takes an element out of the list it stands in. */
    static void remove(JsonNode holder, String id) {
        for (JsonNode value : holder) {
            if (isListOfElements(value)) {
                for (int i = value.size() - 1; i >= 0; i--) {
                    remove(value.get(i), id);
                    if (value.get(i).path("id").asText().equals(id)) {
                        ((ArrayNode) value).remove(i);
                    }
                }
            }
        }
    }

    private static void forEach(JsonNode element, String place, BiConsumer<ObjectNode, String> visitor) {
        visitor.accept((ObjectNode) element, place);
        String id = element.path("id").asText();
        element.properties().forEach(member -> {
            if (isListOfElements(member.getValue())) {
                member.getValue().forEach(child -> forEach(child, id + "/" + member.getKey(), visitor));
            }
        });
    }

    /** Such a list is not written. */
    private static boolean isEmptyList(JsonNode value) {
        return value.isArray() && value.isEmpty();
    }

    private static boolean isListOfElements(JsonNode value) {
        return value.isArray() && value.path(0).has("id");
    }
}
