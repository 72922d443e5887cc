package org.journeymaps.testing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.IssueTracker.Project;
import org.journeymaps.service.IssueTracker.Server;

/** The issues of the {@link FakeIssueTracker}, oldest first. */
final class FakeIssues {
    private final Map<IssueRef, FakeIssue> issues = new LinkedHashMap<>();
    private int lastNumber;

    CreatedIssue add(Server server, Project project, Draft draft, String marker) {
        lastNumber++;
        String id = String.valueOf(10_000 + lastNumber);
        String key = project.key() + "-" + lastNumber;
        CreatedIssue created = new CreatedIssue(id, key, URI.create(server.displayUrl() + "/browse/" + key));
        issues.put(new IssueRef(server.id(), id), new FakeIssue(created, draft, marker));
        return created;
    }

    List<IssueRef> all() {
        return List.copyOf(issues.keySet());
    }

    /** For tests, which know what there is. */
    FakeIssue at(IssueRef ref) {
        FakeIssue issue = issues.get(ref);
        if (issue == null) {
            throw new IllegalArgumentException("No issue " + ref + "; there are " + issues.keySet());
        }
        return issue;
    }

    Optional<FakeIssue> findVisible(IssueRef ref) {
        return Optional.ofNullable(issues.get(ref)).filter(issue -> issue.visible);
    }

    List<CreatedIssue> marked(String serverId, String marker) {
        return visibleOn(serverId)
                .map(Map.Entry::getValue)
                .filter(issue -> issue.marker.equals(marker))
                .map(issue -> issue.created)
                .toList();
    }

    Optional<Issue> findByKey(String serverId, String key) {
        return visibleOn(serverId)
                .filter(entry -> entry.getValue().hasKey(key))
                .map(entry -> entry.getValue().seenAs(entry.getKey()))
                .findFirst();
    }

    List<Issue> findByWords(String serverId, String typed) {
        List<String> words = FakeIssue.words(typed);
        List<Issue> found = new ArrayList<>(visibleOn(serverId)
                .filter(entry ->
                        typed.isBlank() || !words.isEmpty() && entry.getValue().contains(words))
                .map(entry -> entry.getValue().seenAs(entry.getKey()))
                .toList());
        Collections.reverse(found);
        return List.copyOf(found.subList(0, Math.min(found.size(), IssueTracker.MOST_FOUND)));
    }

    List<String> labels(String serverId, String typed) {
        String start = typed.toLowerCase(Locale.ROOT);
        return visibleOn(serverId)
                .flatMap(entry -> entry.getValue().draft.fields().getOrDefault("labels", List.of()).stream())
                .filter(label -> label.toLowerCase(Locale.ROOT).startsWith(start))
                .distinct()
                .sorted()
                .toList();
    }

    private Stream<Map.Entry<IssueRef, FakeIssue>> visibleOn(String serverId) {
        return issues.entrySet().stream()
                .filter(entry -> entry.getKey().serverId().equals(serverId) && entry.getValue().visible);
    }
}
