package org.journeymaps.jira;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;

/** Finds issues for somebody who looks for one: by its key, or by words. */
final class IssueLookup {
    /**
     * Administrators may change what a project key looks like, so it is Jira that decides; this only keeps out what could
     * not be part of an address, and plain ids.
     */
    private static final Pattern KEY = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,200}-\\d{1,18}");

    private final IssueSearch search;
    private final ReplyReading reading;

    IssueLookup(IssueSearch search, ReplyReading reading) {
        this.search = search;
        this.reading = reading;
    }

    /** Jira also finds a moved issue by its old key; the answer holds the current one. */
    TrackerAnswer<Issue> byKey(JiraSite site, String key) {
        String asked = key.strip();
        if (!KEY.matcher(asked).matches()) {
            return new TrackerAnswer.NotVisible<>();
        }
        return reading.readVisible(site.send(
                        JiraRequest.get("issue/" + JiraRequest.encoded(asked) + "?fields=" + IssueReader.fieldList())))
                .then(issue -> new IssueReader(site)
                        .find(issue)
                        .<TrackerAnswer<Issue>>map(TrackerAnswer.Found::new)
                        .orElseGet(() -> new TrackerAnswer.Failed<>(200, List.of())));
    }

    /** Without words the viewer's own, the ones changed last first. */
    TrackerAnswer<List<Issue>> byWords(JiraSite site, String words) {
        Optional<String> jql = words.isBlank() ? Optional.of(JqlQuery.mine()) : JqlQuery.findText(words);
        if (jql.isEmpty()) {
            return new TrackerAnswer.Found<>(List.of());
        }
        return search.find(site, jql.get(), IssueReader.FIELDS, IssueTracker.MOST_FOUND)
                .map(rows -> ReplyReading.readable(rows, new IssueReader(site)::find).stream()
                        .limit(IssueTracker.MOST_FOUND)
                        .toList());
    }
}
