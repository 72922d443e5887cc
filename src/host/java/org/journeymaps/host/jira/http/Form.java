package org.journeymaps.host.jira.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The documented form of a request: its query parameters and the members of its body. Only strict mode looks at it; a client that sends
 * what no documentation names then hears of it at once instead of being ignored in silence.
 */
public record Form(Set<String> parameters, Map<String, String> members, Set<String> expansions) {

    private static final String ANYTHING = "any";
    private static final Pattern ANY_VALUE = Pattern.compile(".*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BOOLEAN = Pattern.compile("true|false");

    /** Parameters that mean the same wherever they occur; Jira reads other values as it likes. */
    private static final Map<String, Pattern> VALUES = Map.of(
            "startAt", NUMBER,
            "maxResults", NUMBER,
            "validateQuery", BOOLEAN,
            "notifyUsers", BOOLEAN,
            "deleteSubtasks", BOOLEAN,
            "updateHistory", BOOLEAN,
            "allowEmptyQuery", BOOLEAN,
            "includeArchived", BOOLEAN);

    public Form {
        parameters = Set.copyOf(parameters);
        members = Map.copyOf(members);
        expansions = Set.copyOf(expansions);
    }

    /** Neither parameters nor a body. */
    public static Form empty() {
        return new Form(Set.of(), Map.of(), Set.of());
    }

    public static Form query(String... parameters) {
        return new Form(Set.of(parameters), Map.of(), Set.of());
    }

    /**
     * Adds body members, each as {@code path:type}, the path with dots; an array's elements share the array's path. Types are string,
     * number, boolean, array, object and, for what this form does not look into, any.
     */
    public Form body(String... members) {
        Map<String, String> types = new HashMap<>();
        Arrays.stream(members).map(member -> member.split(":")).forEach(pair -> types.put(pair[0], pair[1]));
        return new Form(parameters, types, expansions);
    }

    /** What {@code expand} may name: only what is really there, so that nobody relies on an expansion that never comes. */
    public Form expanding(String... names) {
        return new Form(parameters, members, Set.of(names));
    }

    /** Everything in the request that the form does not know, in words for the developer of the client. */
    public List<Message> deviations(Map<String, String> query, JsonNode body) {
        List<Message> found = new ArrayList<>();
        Set<String> unknown = new HashSet<>(query.keySet());
        unknown.removeAll(parameters);
        unknown.stream()
                .sorted()
                .forEach(name -> found.add(Message.of("strict.parameter", name, parameters.toString())));
        query.forEach((name, value) -> {
            Pattern expected = VALUES.getOrDefault(name, ANY_VALUE);
            if (!expected.matcher(value).matches()) {
                found.add(Message.of("strict.value", name, expected.pattern(), value));
            }
        });
        expanded(query, body)
                .filter(name -> !expansions.contains(name))
                .forEach(name -> found.add(Message.of("strict.expand", name, expansions.toString())));
        if (isAny("") || body.isMissingNode()) {
            return found;
        }
        if (body.isObject()) {
            inspect("", body, found);
        } else {
            found.add(Message.of("strict.type", "", "object", typeOf(body)));
        }
        return found;
    }

    private Stream<String> expanded(Map<String, String> query, JsonNode body) {
        Stream<String> asked = Stream.of(query.getOrDefault("expand", "").split(","));
        boolean inBody = members.containsKey("expand");
        Stream<String> bodied = inBody
                ? StreamSupport.stream(body.path("expand").spliterator(), false).map(JsonNode::asText)
                : Stream.empty();
        return Stream.concat(asked, bodied).map(String::trim).filter(name -> !name.isEmpty());
    }

    private void inspect(String prefix, JsonNode object, List<Message> found) {
        object.properties().forEach(member -> {
            String path = prefix + member.getKey();
            String type = members.get(path);
            JsonNode value = member.getValue();
            if (type == null) {
                found.add(Message.of(
                        "strict.member",
                        path,
                        members.keySet().stream().sorted().toList().toString()));
            } else if (type.equals(ANYTHING)) {
                return;
            } else if (!value.isNull() && !typeOf(value).equals(type)) {
                found.add(Message.of("strict.type", path, type, typeOf(value)));
            } else if (value.isObject()) {
                inspect(path + ".", value, found);
            } else if (value.isArray() && members.keySet().stream().anyMatch(key -> key.startsWith(path + "."))) {
                value.forEach(element -> inspect(path + ".", element, found));
            }
        });
    }

    private boolean isAny(String path) {
        return ANYTHING.equals(members.get(path));
    }

    private static String typeOf(JsonNode value) {
        return value.getNodeType().name().toLowerCase(Locale.ROOT);
    }
}
