package org.journeymaps.host.jira.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The faults that are wanted most, each by a name: {@code POST /rest/emulator/1/faults/slow}, or a button on the page. */
public enum Preset {
    SLOW("Answers take 3 seconds", Injection.latency(3_000)),
    LOST_CREATE("The next create is stored, its answer lost", Injection.resetAfterCommit()),
    RESET("Connections are dropped", Injection.of(Failure.RESET)),
    RATE_LIMIT("429, try again in 5 seconds", Injection.of(Failure.RATE_LIMIT)),
    RATE_LIMIT_FOREVER(
            "429 for a limit of zero", Injection.of(Failure.RATE_LIMIT).withRetryAfter(Long.MAX_VALUE)),
    LOGIN_PAGE("200 with a log-in page", Injection.of(Failure.LOGIN_PAGE)),
    REDIRECT("302 to the log-in page", Injection.of(Failure.REDIRECT)),
    UNAVAILABLE("503 with an HTML page", Injection.of(Failure.HTML_ERROR).withStatus(503)),
    SERVER_ERROR("500 with JSON", Injection.of(Failure.SERVER_ERROR)),
    NO_CONTENT("204, empty, as text/html", Injection.of(Failure.NO_CONTENT)),
    BROKEN_JSON("200 with half a JSON", Injection.of(Failure.BROKEN_JSON)),
    REVOKED_TOKEN("Consent of a linked server revoked", Injection.of(Failure.REVOKED_TOKEN)),
    ANONYMOUS("Served as anonymous", Injection.of(Failure.SERVED_AS_ANONYMOUS)),
    CAPTCHA("403 until a CAPTCHA is solved", Injection.of(Failure.CAPTCHA));

    private final String title;
    private final Injection injection;

    Preset(String title, Injection injection) {
        this.title = title;
        this.injection = injection;
    }

    public String title() {
        return title;
    }

    public Injection injection() {
        return injection;
    }

    /** As in an address: {@code rate-limit-forever}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Preset> find(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }
}
