package org.journeymaps.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeymaps.service.IssueRef;

/** Issues made, or moved, here a moment ago, which Jira's search may not know so yet; then they are asked for one by one. */
final class RecentIssues {
    static final Duration INDEX_LAG = Duration.ofMinutes(1);
    private static final int MAX = 1_000;

    private final Clock clock;
    private final Map<IssueRef, Instant> changedAt = new LinkedHashMap<>();

    RecentIssues(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(IssueRef ref) {
        dropOld();
        if (changedAt.size() < MAX || changedAt.containsKey(ref)) {
            changedAt.put(ref, clock.instant());
        }
    }

    synchronized boolean contains(IssueRef ref) {
        dropOld();
        return changedAt.containsKey(ref);
    }

    private void dropOld() {
        Instant oldest = clock.instant().minus(INDEX_LAG);
        changedAt.values().removeIf(oldest::isAfter);
    }
}
