package org.journeymaps.host.jira.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A method and a path template such as {@code issue/{issue}/transitions}, with the handler and the documented form behind it. */
public record Route(String method, List<String> template, Form form, Handler handler) {

    public static Route of(String method, String template, Form form, Handler handler) {
        return new Route(method, List.of(template.split("/")), form, handler);
    }

    public static Route get(String template, Form form, Handler handler) {
        return of("GET", template, form, handler);
    }

    public static Route post(String template, Form form, Handler handler) {
        return of("POST", template, form, handler);
    }

    public static Route put(String template, Form form, Handler handler) {
        return of("PUT", template, form, handler);
    }

    public static Route delete(String template, Form form, Handler handler) {
        return of("DELETE", template, form, handler);
    }

    /** The template's variables filled from the path, or nothing when the path is another one. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != template.size()) {
            return Optional.empty();
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String part = template.get(i);
            if (part.startsWith("{")) {
                variables.put(part.substring(1, part.length() - 1), path.get(i));
            } else if (!part.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    /** Literal parts win over variables, so {@code issue/bulk} is no issue named "bulk". */
    long literalParts() {
        return template.stream().filter(part -> !part.startsWith("{")).count();
    }
}
