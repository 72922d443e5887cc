package org.journeymaps.jira;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * A request to Jira's REST interface, version 2.
 *
 * @param method the HTTP method
 * @param path from {@code /rest/} on, with the query, encoded
 * @param body JSON text, if the request has a body
 * @param timeout how long the caller waits for the answer
 */
record JiraRequest(Method method, String path, Optional<String> body, Duration timeout) {
    /** The only methods that the app needs: it removes nothing in Jira. */
    enum Method {
        GET,
        POST
    }

    /** Five seconds to connect and ten to answer, as Atlassian's own clients have it. */
    static final Duration TIMEOUT = Duration.ofSeconds(15);

    private static final String ROOT = "/rest/api/2/";

    /** A read. */
    static JiraRequest get(String path) {
        return new JiraRequest(Method.GET, ROOT + path, Optional.empty(), TIMEOUT);
    }

    /** A search or a write. */
    static JiraRequest post(String path, String json) {
        return new JiraRequest(Method.POST, ROOT + path, Optional.of(json), TIMEOUT);
    }

    /** Whether it changes nothing in Jira, so that asking twice does no harm. */
    boolean isRead() {
        return method == Method.GET || path.equals(ROOT + "search");
    }

    /** The same for somebody who can wait at most this long. */
    JiraRequest within(Duration left) {
        return left.compareTo(timeout) < 0 ? new JiraRequest(method, path, body, left) : this;
    }

    /** Text as part of a path or of a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
