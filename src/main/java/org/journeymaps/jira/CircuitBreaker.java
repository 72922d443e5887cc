package org.journeymaps.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Spares everybody the wait for a server that does not answer: after {@link #LIMIT} failures in a row nothing is sent
 * for {@link #REST}, then one request tries again.
 */
final class CircuitBreaker {
    static final int LIMIT = 3;
    static final Duration REST = Duration.ofSeconds(30);

    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    CircuitBreaker(Clock clock) {
        this.clock = clock;
    }

    /** Until when nothing must be sent; empty if the caller may send, and then has to report. */
    synchronized Optional<Instant> findBan() {
        if (failures < LIMIT) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            return Optional.of(closedUntil);
        }
        // This caller is the one who tries; the others wait for what he finds.
        closedUntil = now.plus(REST);
        return Optional.empty();
    }

    /** Whether the last request got no answer. */
    synchronized boolean hasFailed() {
        return failures > 0;
    }

    synchronized void report(boolean answered) {
        failures = answered ? 0 : failures + 1;
        if (failures >= LIMIT) {
            closedUntil = clock.instant().plus(REST);
        }
    }

    /** The way to a site, guarded by this breaker. */
    JiraTransport guard(JiraTransport transport) {
        return request -> {
            Optional<Instant> ban = findBan();
            if (ban.isPresent()) {
                return new Reply.NotTried(ban.get());
            }
            Reply reply = transport.send(request);
            report(isAnswered(reply));
            return reply;
        };
    }

    private static boolean isAnswered(Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            // A proxy speaks for a server that is down.
            return answer.status() < 502 || answer.status() > 504;
        }
        return !(reply instanceof Reply.NoAnswer);
    }
}
