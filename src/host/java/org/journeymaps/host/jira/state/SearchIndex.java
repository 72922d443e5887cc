package org.journeymaps.host.jira.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What search sees. Each version of an issue is kept with the time of its change, so that a search can be answered as the index stood
 * some seconds ago: right after a create the issue is there for GET but not for JQL.
 */
public final class SearchIndex {

    private static final int VERSIONS_KEPT = 20;

    private record Version(Instant at, Optional<Issue> issue) {}

    private final Map<Long, List<Version>> versions = new TreeMap<>();

    /** Takes all issues of a snapshot in as if they had been indexed long ago. */
    SearchIndex(List<Issue> issues) {
        issues.forEach(issue -> add(issue.id(), new Version(Instant.MIN, Optional.of(issue))));
    }

    synchronized void changed(JiraState before, JiraState after, Instant now) {
        Set<Issue> untouched = Collections.newSetFromMap(new IdentityHashMap<>());
        untouched.addAll(before.issues());
        Set<Long> gone = new HashSet<>();
        before.issues().forEach(issue -> gone.add(issue.id()));
        for (Issue issue : after.issues()) {
            gone.remove(issue.id());
            if (!untouched.contains(issue)) {
                add(issue.id(), new Version(now, Optional.of(issue)));
            }
        }
        gone.forEach(id -> add(id, new Version(now, Optional.empty())));
    }

    /** The issues, by ascending id, as they stood at the given time. */
    public synchronized List<Issue> asOf(Instant time) {
        List<Issue> found = new ArrayList<>();
        for (List<Version> history : versions.values()) {
            history.stream()
                    .filter(version -> !version.at().isAfter(time))
                    .reduce((older, newer) -> newer)
                    .flatMap(Version::issue)
                    .ifPresent(found::add);
        }
        return found;
    }

    private void add(long id, Version version) {
        List<Version> history = versions.computeIfAbsent(id, key -> new ArrayList<>());
        history.add(version);
        if (history.size() > VERSIONS_KEPT) {
            history.remove(0);
        }
    }
}
