package org.journeymaps.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Until when a request may begin something new, so that somebody still waits for its answer. */
record TimeLimit(Clock clock, Instant until) {
    static TimeLimit of(Clock clock, Duration span) {
        return new TimeLimit(clock, clock.instant().plus(span));
    }

    boolean isOver() {
        return clock.instant().isAfter(until);
    }

    TimeLimit extended(Duration more) {
        return new TimeLimit(clock, until.plus(more));
    }
}
