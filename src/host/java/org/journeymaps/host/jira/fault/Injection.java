package org.journeymaps.host.jira.fault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * One fault and the requests it hits.
 *
 * @param status the status of an error failure; 0 takes 500
 * @param retryAfter seconds for the 429; {@code Long.MAX_VALUE} is what a user with a limit of zero gets
 * @param latencyMs milliseconds to wait before the answer
 * @param afterCommit whether the request is carried out before it fails: stored, but the answer lost
 * @param method the HTTP method hit; empty hits all
 * @param pathPrefix start of the path under the context, such as {@code /rest/api/2/issue}; empty hits all
 * @param user log-in name of the caller hit; empty hits all
 * @param percent how many of a hundred matching requests are hit, evenly spread
 * @param seen how many requests have matched so far, hit or not
 * @param remaining how many more requests are hit; negative means until it is taken back
 */
public record Injection(
        Failure failure,
        int status,
        long retryAfter,
        long latencyMs,
        boolean afterCommit,
        String method,
        String pathPrefix,
        String user,
        int percent,
        long seen,
        int remaining) {

    private static final int UNTIL_TAKEN_BACK = -1;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public Injection {
        require(status == 0 || (status >= 400 && status <= 599), "status must be an error, 400 to 599", status);
        require(latencyMs >= 0 && latencyMs <= 120_000, "latencyMs must be 0 to 120000", latencyMs);
        require(percent >= 1 && percent <= 100, "percent must be 1 to 100", percent);
        method = method.toUpperCase(Locale.ROOT);
    }

    /** The failure for all requests until it is taken back. */
    public static Injection of(Failure failure) {
        return new Injection(failure, 0, 5, 0, false, "", "", "", 100, 0, UNTIL_TAKEN_BACK);
    }

    public static Injection latency(long milliseconds) {
        return of(Failure.NONE).with("latencyMs", milliseconds);
    }

    /** Stores what the next create asks for and drops the connection without an answer. */
    public static Injection resetAfterCommit() {
        return of(Failure.RESET)
                .afterCommitting()
                .on("POST", "/rest/api/2/issue")
                .times(1);
    }

    public Injection withStatus(int newStatus) {
        return with("status", newStatus);
    }

    public Injection withRetryAfter(long seconds) {
        return with("retryAfter", seconds);
    }

    public Injection afterCommitting() {
        return with("afterCommit", true);
    }

    public Injection on(String newMethod, String newPathPrefix) {
        return with("method", newMethod).with("pathPrefix", newPathPrefix);
    }

    public Injection by(String newUser) {
        return with("user", newUser);
    }

    public Injection forPercent(int ofHundred) {
        return with("percent", ofHundred);
    }

    public Injection times(int requests) {
        return with("remaining", requests);
    }

    /** This injection with all members of the JSON object taken over; an unknown member or a wrong type is refused. */
    public Injection with(JsonNode changes) {
        ObjectNode merged = MAPPER.valueToTree(this);
        changes.properties().forEach(change -> merged.set(change.getKey(), change.getValue()));
        return MAPPER.convertValue(merged, Injection.class);
    }

    boolean matches(String requestMethod, String path, String userName) {
        return remaining != 0
                && (method.isEmpty() || method.equals(requestMethod))
                && path.startsWith(pathPrefix)
                && (user.isEmpty() || user.equals(userName));
    }

    /** Whether the next matching request is hit: of every hundred in a row, {@code percent} are. */
    boolean hitsNext() {
        return (seen + 1) * percent / 100 > seen * percent / 100;
    }

    Injection afterNext() {
        int left = hitsNext() && remaining > 0 ? remaining - 1 : remaining;
        return with("seen", seen + 1).times(left);
    }

    private Injection with(String member, Object value) {
        return with(MAPPER.createObjectNode().set(member, MAPPER.valueToTree(value)));
    }

    private static void require(boolean right, String expected, long actual) {
        if (!right) {
            throw new IllegalArgumentException(expected + ", not " + actual + ".");
        }
    }
}
