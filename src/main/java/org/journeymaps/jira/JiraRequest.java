package org.journeymaps.jira;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A request to Jira's REST interface, version 2.
 *
 * @param method the HTTP method
 * @param path from {@code /rest/} on, with the query, encoded
 * @param body JSON text, if the request has a body
 */
record JiraRequest(Method method, String path, Optional<String> body) {
    /** The only methods that the app needs: it removes nothing in Jira. */
    enum Method {
        GET,
        POST
    }

    private static final String ROOT = "/rest/api/2/";

    /** A read. */
    static JiraRequest get(String path) {
        return new JiraRequest(Method.GET, ROOT + path, Optional.empty());
    }

    /** A search or a write. */
    static JiraRequest post(String path, String json) {
        return new JiraRequest(Method.POST, ROOT + path, Optional.of(json));
    }

    /** Text as part of a path or of a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
