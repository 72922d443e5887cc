package org.journeymaps.host.jira.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.Injection;

/** The answers of a Jira, or of what stands before it, that has a fault. */
final class FaultReplies {

    private FaultReplies() {}

    /** The faulty answer; nothing where the failure does not replace the answer. */
    static Optional<Reply> of(Injection injection, String baseUrl, boolean wantsJson) {
        int status = injection.status() == 0 ? 500 : injection.status();
        return switch (injection.failure()) {
            case NONE, RESET, SERVED_AS_ANONYMOUS -> Optional.empty();
            case RATE_LIMIT -> Optional.of(rateLimited(injection.retryAfter(), wantsJson));
            case HTML_ERROR -> Optional.of(Reply.html(status, page("HTTP Status " + status)));
            case SERVER_ERROR ->
                Optional.of(Reply.of(status, message("Internal server error").put("status-code", status)));
            case CAPTCHA ->
                Optional.of(new Reply(
                        403,
                        Reply.JSON,
                        message("The account has to be unlocked by a CAPTCHA on the log-in page."),
                        "",
                        Map.of("X-Seraph-LoginReason", "AUTHENTICATION_DENIED")));
            case LOGIN_PAGE -> Optional.of(Reply.html(200, page("Log in")));
            case REDIRECT ->
                Optional.of(new Reply(
                        302, Reply.HTML, MissingNode.getInstance(), "", Map.of("Location", baseUrl + "/login")));
            case NO_CONTENT -> Optional.of(Reply.noContent());
            case BROKEN_JSON ->
                Optional.of(new Reply(
                        200, Reply.JSON, MissingNode.getInstance(), "{\"id\":\"10000\",\"key\":\"BA", Map.of()));
            case REVOKED_TOKEN ->
                Optional.of(new Reply(
                        401,
                        Reply.JSON,
                        message("Client must be authenticated to access this resource."),
                        "",
                        Map.of(
                                "WWW-Authenticate",
                                "OAuth realm=\"" + baseUrl + "\", oauth_problem=\"token_revoked\"")));
        };
    }

    /** Some paths are never rate limited by a real Jira, and only a linked server's token can be revoked. */
    static boolean concerns(Failure failure, String path, Caller caller) {
        boolean exempt = path.endsWith("/remotelink")
                || path.endsWith("/serverInfo")
                || path.matches("/rest/auth/(1|latest)/session");
        return switch (failure) {
            case RATE_LIMIT -> !exempt;
            case REVOKED_TOKEN -> caller.proof() == Caller.Proof.IMPERSONATION;
            default -> true;
        };
    }

    /** Whoever does not ask for JSON gets the page of the server below. */
    private static Reply rateLimited(long retryAfter, boolean wantsJson) {
        return new Reply(
                429,
                wantsJson ? Reply.JSON : Reply.HTML,
                wantsJson ? message("Rate limit exceeded.") : MissingNode.getInstance(),
                wantsJson ? "" : page("HTTP Status 429"),
                Map.of(
                        "Retry-After",
                        Long.toString(retryAfter),
                        "X-RateLimit-Limit",
                        retryAfter == Long.MAX_VALUE ? "0" : "10",
                        "X-RateLimit-Remaining",
                        "0",
                        "X-RateLimit-Interval-Seconds",
                        "10",
                        "X-RateLimit-FillRate",
                        retryAfter == Long.MAX_VALUE ? "0" : "1"));
    }

    private static ObjectNode message(String text) {
        return JsonNodeFactory.instance.objectNode().put("message", text);
    }

    private static String page(String title) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + title + "</title></head><body><h1>" + title
                + "</h1></body></html>";
    }
}
