package org.journeymaps.jira;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Freshness;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;

/**
 * States of the issues of a page: from the viewer's cache, or by one search per server and 50 issues.
 *
 * <p>One server after the other, on the caller's thread: a link acts as the user of the thread, and nothing says that a
 * request made on another thread would still be the viewer's. Each has its share of the time, those that last gave no
 * answer come last, and after some failures their circuit breaker spares everybody the wait: a failure stays the
 * server's own (rule F1).
 */
final class IssueStates {
    /** For all servers of a page view. */
    static final Duration BUDGET = Duration.ofSeconds(15);

    private final SiteAccess access;
    private final StateCache cache;
    private final IssueSearch search;
    private final ReplyReading reading;
    private final RecentIssues made;
    private final RecentIssues moved;
    private final Clock clock;

    IssueStates(SiteAccess access, StateCache cache, IssueSearch search, ReplyReading reading, Clock clock) {
        this.access = access;
        this.cache = cache;
        this.search = search;
        this.reading = reading;
        this.made = new RecentIssues(clock);
        this.moved = new RecentIssues(clock);
        this.clock = clock;
    }

    Map<IssueRef, TrackerAnswer<Issue>> states(Set<IssueRef> asked, Freshness freshness) {
        Instant deadline = clock.instant().plus(BUDGET);
        Map<IssueRef, TrackerAnswer<Issue>> answers = new LinkedHashMap<>();
        Map<String, List<IssueRef>> byServer = asked.stream()
                .collect(Collectors.groupingBy(IssueRef::serverId, LinkedHashMap::new, Collectors.toList()));
        Map<Boolean, List<String>> byDoubt =
                byServer.keySet().stream().collect(Collectors.partitioningBy(access::isDoubtful));
        List<String> servers = byDoubt.values().stream().flatMap(List::stream).toList();
        for (int place = 0; place < servers.size(); place++) {
            List<IssueRef> refs = byServer.getOrDefault(servers.get(place), List.of());
            TrackerAnswer<JiraSite> site = access.find(servers.get(place));
            if (site.found().isPresent()) {
                TimeShare time = TimeShare.of(clock, deadline, servers.size() - place);
                answers.putAll(visit(site.found().get(), refs, freshness, time));
            } else {
                refs.forEach(ref -> answers.put(ref, site.then(any -> new TrackerAnswer.NotVisible<>())));
            }
        }
        return answers;
    }

    private Map<IssueRef, TrackerAnswer<Issue>> visit(
            JiraSite site, List<IssueRef> refs, Freshness freshness, TimeShare time) {
        Map<IssueRef, TrackerAnswer<Issue>> answers = new LinkedHashMap<>();
        SiteVisit visit = new SiteVisit(site, search, reading, time);
        List<IssueRef> unknown = new ArrayList<>();
        for (IssueRef ref : refs) {
            if (!JqlQuery.isId(ref.issueId())) {
                // Written by somebody into the page's source; no question to put to a server.
                answers.put(ref, new TrackerAnswer.NotVisible<>());
                continue;
            }
            Optional<TrackerAnswer<Issue>> fresh =
                    freshness == Freshness.NOW ? Optional.empty() : cache.findFresh(site, ref);
            if (fresh.isPresent()) {
                answers.put(ref, fresh.get());
            } else if (moved.contains(ref)) {
                // The search would find it, as it was.
                answers.put(ref, settled(site, ref, visit.get(ref)));
            } else {
                unknown.add(ref);
            }
        }
        for (int from = 0; from < unknown.size(); from += IssueSearch.MAX_RESULTS) {
            List<IssueRef> some = unknown.subList(from, Math.min(from + IssueSearch.MAX_RESULTS, unknown.size()));
            visit.search(some).forEach((ref, answer) -> {
                boolean perhapsNotIndexed = answer instanceof TrackerAnswer.NotVisible<Issue> && made.contains(ref);
                answers.put(ref, settled(site, ref, perhapsNotIndexed ? visit.get(ref) : answer));
            });
        }
        Optional<TrackerAnswer<Issue>> consent = answers.values().stream()
                .filter(TrackerAnswer.NeedsAuthorisation.class::isInstance)
                .findFirst();
        if (consent.isPresent()) {
            // What was read under a consent is not shown after its end, from the cache as little as otherwise.
            cache.forgetAll(site.id());
            refs.forEach(ref -> answers.put(ref, consent.get()));
        }
        return answers;
    }

    /** Remembers what the answer tells; where it tells of a server that is down, the last known state stands in. */
    private TrackerAnswer<Issue> settled(JiraSite site, IssueRef ref, TrackerAnswer<Issue> answer) {
        cache.remember(ref, answer);
        return isDown(answer)
                ? cache.findStale(site, ref)
                        .<TrackerAnswer<Issue>>map(TrackerAnswer.Found::new)
                        .orElse(answer)
                : answer;
    }

    private static boolean isDown(TrackerAnswer<Issue> answer) {
        return answer instanceof TrackerAnswer.Unreachable<Issue>
                || answer instanceof TrackerAnswer.RateLimited<Issue>
                || answer instanceof TrackerAnswer.Failed<Issue> failed && failed.status() >= 500;
    }

    /** The viewer has just made this issue: the search may not know it. */
    void made(IssueRef ref) {
        made.add(ref);
        cache.forget(ref);
    }

    /** The viewer has just moved this issue: what the search knows, and what was remembered, is old. */
    void moved(IssueRef ref) {
        moved.add(ref);
        cache.forget(ref);
    }
}
