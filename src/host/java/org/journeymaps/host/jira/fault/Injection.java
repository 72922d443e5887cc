package org.journeymaps.host.jira.fault;

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
 * @param remaining how many more matching requests are hit; negative means until it is taken back
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
        int remaining) {

    private static final int UNTIL_TAKEN_BACK = -1;

    public Injection {
        if (status != 0 && (status < 400 || status > 599)) {
            throw new IllegalArgumentException("The status of an error must be 400 to 599, not " + status + ".");
        }
        if (latencyMs < 0 || latencyMs > 120_000) {
            throw new IllegalArgumentException("The latency must be 0 to 120000 ms, not " + latencyMs + ".");
        }
        method = method.toUpperCase(Locale.ROOT);
    }

    /** The failure for all requests until it is taken back. */
    public static Injection of(Failure failure) {
        return new Injection(failure, 0, 5, 0, false, "", "", "", UNTIL_TAKEN_BACK);
    }

    public static Injection latency(long milliseconds) {
        return new Injection(Failure.NONE, 0, 0, milliseconds, false, "", "", "", UNTIL_TAKEN_BACK);
    }

    /** Stores what the next create asks for and drops the connection without an answer. */
    public static Injection resetAfterCommit() {
        return of(Failure.RESET)
                .afterCommitting()
                .on("POST", "/rest/api/2/issue")
                .times(1);
    }

    public Injection withStatus(int newStatus) {
        return new Injection(
                failure, newStatus, retryAfter, latencyMs, afterCommit, method, pathPrefix, user, remaining);
    }

    public Injection withRetryAfter(long seconds) {
        return new Injection(failure, status, seconds, latencyMs, afterCommit, method, pathPrefix, user, remaining);
    }

    public Injection afterCommitting() {
        return new Injection(failure, status, retryAfter, latencyMs, true, method, pathPrefix, user, remaining);
    }

    public Injection on(String newMethod, String newPathPrefix) {
        return new Injection(
                failure, status, retryAfter, latencyMs, afterCommit, newMethod, newPathPrefix, user, remaining);
    }

    public Injection by(String newUser) {
        return new Injection(
                failure, status, retryAfter, latencyMs, afterCommit, method, pathPrefix, newUser, remaining);
    }

    public Injection times(int requests) {
        return new Injection(failure, status, retryAfter, latencyMs, afterCommit, method, pathPrefix, user, requests);
    }

    boolean hits(String requestMethod, String path, String userName) {
        return remaining != 0
                && (method.isEmpty() || method.equals(requestMethod))
                && path.startsWith(pathPrefix)
                && (user.isEmpty() || user.equals(userName));
    }

    Injection afterHit() {
        return remaining < 0 ? this : times(remaining - 1);
    }
}
