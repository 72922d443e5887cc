package org.journeymaps.host.jira.fault;

/** The ways in which an answer can fail to be what the client hoped for. */
public enum Failure {
    /** The answer is right; with a latency it only comes late. */
    NONE("Right answer, only late"),
    RATE_LIMIT("429 with Retry-After"),
    HTML_ERROR("Error status with an HTML page"),
    SERVER_ERROR("Error status with a JSON body"),
    CAPTCHA("403 until a CAPTCHA is solved"),
    LOGIN_PAGE("Status 200 with an HTML log-in page"),
    REDIRECT("302 to the log-in page"),
    NO_CONTENT("204 without body, announced as text/html"),
    BROKEN_JSON("200 with JSON that ends in the middle"),
    RESET("Connection dropped without any answer"),
    /** Only for impersonated calls: the link between the servers no longer vouches for the user. */
    REVOKED_TOKEN("401 token revoked (impersonated calls)"),
    /** What some Jira versions do with a bad token: they serve the call as anonymous. */
    SERVED_AS_ANONYMOUS("Served as anonymous");

    private final String title;

    Failure(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the server does not take the caller for the user he is. */
    public boolean losesIdentity() {
        return this == CAPTCHA
                || this == LOGIN_PAGE
                || this == REDIRECT
                || this == REVOKED_TOKEN
                || this == SERVED_AS_ANONYMOUS;
    }
}
