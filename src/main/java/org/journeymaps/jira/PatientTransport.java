package org.journeymaps.jira;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Tries once more what Jira has surely not executed: anything after a rate limit (429), and pure reads where something
 * before Jira answered for it (502, 503, 504). For one thing that a user asks for, which may take several requests, there
 * is one second try in all.
 */
final class PatientTransport implements JiraTransport {
    /** While somebody looks at a page. */
    static final Duration LOOKING = Duration.ofSeconds(1);
    /** While somebody waits for an issue to be created, who would else have to press the button again. */
    static final Duration CREATING = Duration.ofSeconds(5);

    static final Duration BACKOFF = Duration.ofMillis(200);
    private static final int TOO_MANY = 429;

    private final JiraTransport way;
    private final Pause pause;
    private final Duration longest;
    private boolean spent;

    /**
     * For one thing that a user asks for.
     *
     * @param longest what would take a longer pause is reported instead
     */
    PatientTransport(JiraTransport way, Pause pause, Duration longest) {
        this.way = way;
        this.pause = pause;
        this.longest = longest;
    }

    @Override
    public Reply send(JiraRequest request) {
        Reply first = way.send(request);
        Optional<Duration> delay = spent ? Optional.empty() : findDelay(request, first);
        if (delay.isEmpty() || delay.get().compareTo(longest) > 0) {
            return first;
        }
        spent = true;
        try {
            pause.lasting(delay.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return first;
        }
        return way.send(request);
    }

    private static Optional<Duration> findDelay(JiraRequest request, Reply reply) {
        if (!(reply instanceof Reply.Answer answer)) {
            return Optional.empty();
        }
        // With some chance in it, so that all who were refused at once do not come back at once.
        Duration backoff = BACKOFF.plusMillis(ThreadLocalRandom.current().nextLong(BACKOFF.toMillis()));
        if (answer.status() == TOO_MANY) {
            return Optional.of(longer(ReplyReading.wait(answer.retryAfter()), backoff));
        }
        boolean repeatable = request.isRead() && answer.status() >= 502 && answer.status() <= 504;
        return repeatable
                ? Optional.of(
                        answer.retryAfter().isPresent()
                                ? longer(ReplyReading.wait(answer.retryAfter()), backoff)
                                : backoff)
                : Optional.empty();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
