package org.journeymaps.jira;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.service.Viewer;

/**
 * What this viewer was last shown of issues, and nobody else's answers (rule V1). Fresh for minutes; kept for an hour, to
 * be shown as stale while the server is down. On this node only, and as classes of the JDK: the cache outlives the app.
 */
@Named
final class StateCache {
    static final Duration FRESH = Duration.ofMinutes(5);
    /** Shorter, because a new issue is missing until Jira has indexed it. */
    static final Duration FRESH_IF_MISSING = Duration.ofMinutes(1);

    static final Duration KEPT = Duration.ofHours(1);
    static final int MAX_ENTRIES = 10_000;
    private static final String NAME = "org.journeymaps.confluence:issue-states";

    private final Cache<String, HashMap<String, String>> cache;
    private final Viewer viewer;
    private final Clock clock;

    @SuppressWarnings("NullAway") // the platform allows a cache without a loader
    StateCache(@ComponentImport CacheManager caches, Viewer viewer, Clock clock) {
        this.cache = caches.getCache(
                NAME,
                null,
                new CacheSettingsBuilder()
                        .local()
                        .maxEntries(MAX_ENTRIES)
                        .expireAfterWrite(KEPT.toMinutes(), TimeUnit.MINUTES)
                        .build());
        this.viewer = viewer;
        this.clock = clock;
    }

    /** What need not be asked again. */
    Optional<TrackerAnswer<Issue>> findFresh(JiraSite site, IssueRef ref) {
        return findRemembered(ref)
                .filter(it -> it.readAt()
                        .plus(it.isVisible() ? FRESH : FRESH_IF_MISSING)
                        .isAfter(clock.instant()))
                .map(it -> it.answer(site, ref));
    }

    /** What was last seen, to show while there is no better. */
    Optional<Issue> findStale(JiraSite site, IssueRef ref) {
        return findRemembered(ref)
                .filter(it -> it.readAt().plus(KEPT).isAfter(clock.instant()))
                .flatMap(it -> it.findStale(site, ref));
    }

    /** Remembers an issue, or that there is none for this viewer; other answers say nothing about the issue. */
    void remember(IssueRef ref, TrackerAnswer<Issue> answer) {
        Instant now = clock.instant();
        RememberedIssue.of(answer, now).ifPresent(it -> cache.put(key(ref), it.values()));
    }

    void forget(IssueRef ref) {
        cache.remove(key(ref));
    }

    /** Forgets all that this viewer was shown of a server: the consent under which it was read has ended. */
    void forgetAll(String serverId) {
        String prefix = key(new IssueRef(serverId, ""));
        cache.getKeys().stream().filter(key -> key.startsWith(prefix)).toList().forEach(cache::remove);
    }

    private Optional<RememberedIssue> findRemembered(IssueRef ref) {
        return Optional.ofNullable(cache.get(key(ref))).map(RememberedIssue::new);
    }

    private String key(IssueRef ref) {
        return viewer.userKey().orElseThrow() + '\n' + ref.serverId() + '\n' + ref.issueId();
    }
}
