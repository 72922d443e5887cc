package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;

/**
 * Questions to one server for one page view. After an answer that would be the same for every issue (no consent, no
 * connection, rate limit), and after its time is up, nothing more is asked: the rest get that answer.
 */
final class SiteVisit {
    /** Rule F1: if Jira refuses a search as a whole, this many issues are asked for one by one. */
    private static final int MAX_SINGLE = 50;

    private static final int BAD_REQUEST = 400;
    private final JiraSite site;
    private final IssueReader reader;
    private final IssueSearch search;
    private final ReplyReading reading;
    private final TimeShare time;
    private int singles;
    private Optional<TrackerAnswer<Issue>> end = Optional.empty();

    SiteVisit(JiraSite site, IssueSearch search, ReplyReading reading, TimeShare time) {
        this.site = time.limit(site);
        this.reader = new IssueReader(site);
        this.search = search;
        this.reading = reading;
        this.time = time;
    }

    /** An answer for each of at most {@link IssueSearch#MAX_RESULTS} issues. */
    Map<IssueRef, TrackerAnswer<Issue>> search(List<IssueRef> refs) {
        if (findEnd().isPresent()) {
            return all(refs, findEnd().get());
        }
        String jql = JqlQuery.idsIn(refs.stream().map(IssueRef::issueId).toList());
        TrackerAnswer<List<JsonNode>> result = search.find(site, jql, IssueReader.FIELDS);
        if (result instanceof TrackerAnswer.Failed<?> failed && failed.status() == BAD_REQUEST) {
            Map<IssueRef, TrackerAnswer<Issue>> answers = new LinkedHashMap<>();
            refs.forEach(ref -> answers.put(ref, get(ref)));
            return answers;
        }
        if (result.found().isPresent()) {
            return read(refs, result.found().get());
        }
        TrackerAnswer<Issue> failure = result.then(any -> new TrackerAnswer.NotVisible<>());
        end = Optional.of(failure);
        return all(refs, failure);
    }

    /** The answer for one issue, past the search. */
    TrackerAnswer<Issue> get(IssueRef ref) {
        if (findEnd().isPresent()) {
            return findEnd().get();
        }
        if (++singles > MAX_SINGLE) {
            return new TrackerAnswer.Failed<>(BAD_REQUEST, List.of());
        }
        JiraRequest request = JiraRequest.get("issue/" + ref.issueId() + "?fields=" + IssueReader.fieldList());
        TrackerAnswer<Issue> answer = reading.readVisible(site.send(request)).then(this::readOne);
        boolean ofThisIssue = answer instanceof TrackerAnswer.Found<Issue>
                || answer instanceof TrackerAnswer.NotVisible<Issue>
                || answer instanceof TrackerAnswer.Failed<Issue>;
        if (!ofThisIssue) {
            end = Optional.of(answer);
        }
        return answer;
    }

    private Map<IssueRef, TrackerAnswer<Issue>> read(List<IssueRef> refs, List<JsonNode> rows) {
        Map<String, JsonNode> byId = new HashMap<>();
        rows.forEach(row -> Json.findId(row, "id").ifPresent(id -> byId.put(id, row)));
        Map<IssueRef, TrackerAnswer<Issue>> answers = new LinkedHashMap<>();
        refs.forEach(ref -> answers.put(
                ref,
                Optional.ofNullable(byId.get(ref.issueId()))
                        .map(this::readOne)
                        // What the search leaves out is not there for this viewer (rule V4).
                        .orElseGet(TrackerAnswer.NotVisible::new)));
        return answers;
    }

    private TrackerAnswer<Issue> readOne(JsonNode row) {
        return reader.find(row)
                .<TrackerAnswer<Issue>>map(TrackerAnswer.Found::new)
                .orElseGet(() -> new TrackerAnswer.Failed<>(200, List.of()));
    }

    private Optional<TrackerAnswer<Issue>> findEnd() {
        if (end.isEmpty() && time.isUp()) {
            end = Optional.of(new TrackerAnswer.Unreachable<>());
        }
        return end;
    }

    private static Map<IssueRef, TrackerAnswer<Issue>> all(List<IssueRef> refs, TrackerAnswer<Issue> answer) {
        Map<IssueRef, TrackerAnswer<Issue>> answers = new LinkedHashMap<>();
        refs.forEach(ref -> answers.put(ref, answer));
        return answers;
    }
}
