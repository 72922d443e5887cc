package org.journeymaps.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * One server's part of the time that a page view has. What is asked of the server within it also ends with it, so that a
 * server that hangs takes nothing from the others (rule F1).
 */
record TimeShare(Clock clock, Instant end) {
    /** Enough for a request to a server that is well. */
    static final Duration LEAST = Duration.ofSeconds(2);

    /** An equal part of the time until the deadline for this server and those that come after it. */
    static TimeShare of(Clock clock, Instant deadline, int serversLeft) {
        Instant now = clock.instant();
        Duration part = Duration.between(now, deadline).dividedBy(serversLeft);
        return new TimeShare(clock, now.plus(part.compareTo(LEAST) > 0 ? part : LEAST));
    }

    boolean isUp() {
        return !clock.instant().isBefore(end);
    }

    /** A site that is left to answer no longer than this. */
    JiraSite limit(JiraSite site) {
        return site.through(request -> site.send(request.within(Duration.between(clock.instant(), end))));
    }
}
