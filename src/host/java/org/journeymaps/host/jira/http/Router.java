package org.journeymaps.host.jira.http;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the route of a request. */
public final class Router {

    /** A route that fits, with its variables. */
    public record Match(Route route, Map<String, String> variables) {}

    private final List<Route> routes;

    public Router(List<Route> routes) {
        this.routes = routes.stream()
                .sorted(Comparator.comparingLong(Route::literalParts).reversed())
                .toList();
    }

    /** The route of method and path; 405 where only the method is wrong, 404 where the path is unknown. */
    public Match find(String method, List<String> path) {
        boolean pathKnown = false;
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(path);
            pathKnown |= variables.isPresent();
            if (variables.isPresent() && route.method().equals(method)) {
                return new Match(route, variables.get());
            }
        }
        throw pathKnown
                ? Refusal.plain(405, "method.unknown", method)
                : Refusal.plain(404, "path.unknown", String.join("/", path));
    }
}
