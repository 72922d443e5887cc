package org.journeymaps.host.jira.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.host.jira.fault.Settings;

/** One request as the handlers see it: who asks, the path's variables, the query and the parsed body (missing when there is none). */
public record Call(
        Caller caller,
        Map<String, String> variables,
        Map<String, String> query,
        JsonNode body,
        String baseUrl,
        Settings settings) {

    /** A variable that the route's path template names. */
    public String variable(String name) {
        return Optional.ofNullable(variables.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The route has no variable {" + name + "}."));
    }

    public Optional<String> find(String parameter) {
        return Optional.ofNullable(query.get(parameter));
    }

    public String text(String parameter) {
        return find(parameter).orElse("");
    }

    /** A list of values separated by commas; empty when the parameter is absent. */
    public List<String> list(String parameter) {
        return Arrays.stream(text(parameter).split(","))
                .map(String::trim)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A number that is not negative; anything else is not found, as where a JAX-RS parameter cannot be converted. */
    public int number(String parameter, int otherwise) {
        Optional<String> given = find(parameter).filter(text -> !text.isBlank());
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            return Math.max(0, Integer.parseInt(given.get()));
        } catch (NumberFormatException e) {
            throw Refusal.plain(404, "path.unknown", parameter + "=" + given.get());
        }
    }

    public String rest(String path) {
        return baseUrl + "/rest/api/2/" + path;
    }

    public Call withBody(JsonNode otherBody) {
        return new Call(caller, variables, query, otherBody, baseUrl, settings);
    }
}
