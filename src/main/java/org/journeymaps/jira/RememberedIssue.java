package org.journeymaps.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;

/**
 * What a viewer was shown of one issue, as words by name. Without a key it was nothing.
 *
 * @param values never changed once they are in the cache
 */
record RememberedIssue(HashMap<String, String> values) {
    private static final String READ_AT = "readAt";
    private static final String KEY = "key";
    private static final String SUMMARY = "summary";
    private static final String STATUS_NAME = "statusName";
    private static final String STATUS = "status";
    private static final String TYPE = "type";
    private static final String ASSIGNEE = "assignee";
    private static final String PRIORITY = "priority";
    private static final String RESOLUTION = "resolution";
    private static final String DUE = "due";

    /** Empty if the answer says nothing about the issue. */
    static Optional<RememberedIssue> of(TrackerAnswer<Issue> answer, Instant now) {
        HashMap<String, String> values = new HashMap<>();
        values.put(READ_AT, now.toString());
        answer.found().ifPresent(issue -> {
            values.put(KEY, issue.key());
            values.put(SUMMARY, issue.summary());
            values.put(STATUS_NAME, issue.statusName());
            issue.status().ifPresent(status -> values.put(STATUS, status.name()));
            issue.typeName().ifPresent(name -> values.put(TYPE, name));
            issue.assignee().ifPresent(name -> values.put(ASSIGNEE, name));
            issue.priorityName().ifPresent(name -> values.put(PRIORITY, name));
            issue.resolution().ifPresent(name -> values.put(RESOLUTION, name));
            issue.due().ifPresent(day -> values.put(DUE, day.toString()));
        });
        boolean telling = answer.found().isPresent() || answer instanceof TrackerAnswer.NotVisible<Issue>;
        return telling ? Optional.of(new RememberedIssue(values)) : Optional.empty();
    }

    Instant readAt() {
        return find(READ_AT).map(Instant::parse).orElse(Instant.MIN);
    }

    boolean isVisible() {
        return values.containsKey(KEY);
    }

    TrackerAnswer<Issue> answer(JiraSite site, IssueRef ref) {
        return isVisible()
                ? new TrackerAnswer.Found<>(issue(site, ref, Optional.empty()))
                : new TrackerAnswer.NotVisible<>();
    }

    Optional<Issue> findStale(JiraSite site, IssueRef ref) {
        return isVisible() ? Optional.of(issue(site, ref, Optional.of(readAt()))) : Optional.empty();
    }

    private Issue issue(JiraSite site, IssueRef ref, Optional<Instant> lastKnown) {
        String key = find(KEY).orElseThrow();
        return new Issue(
                ref,
                key,
                site.browseUrl(key),
                find(SUMMARY).orElse(""),
                find(STATUS_NAME).orElse(""),
                find(STATUS).map(WorkStatus::valueOf),
                find(TYPE),
                find(ASSIGNEE),
                find(PRIORITY),
                find(RESOLUTION),
                find(DUE).map(LocalDate::parse),
                lastKnown);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
