package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.TrackerAnswer;

/**
 * Finds out what became of a create whose answer was lost (rule C4). Jira's index lags by seconds, so nothing found is
 * not yet nothing made; the caller waits and asks again.
 */
final class MarkerSearch {
    /** How far back an issue without label is looked for: a user may come back to it after a weekend. */
    private static final int DAYS = 7;

    private static final int MAX_CANDIDATES = 10;
    private final CreateScreens screens;
    private final IssueSearch search;
    private final ReplyReading reading;

    MarkerSearch(CreateScreens screens, IssueSearch search, ReplyReading reading) {
        this.screens = screens;
        this.search = search;
        this.reading = reading;
    }

    TrackerAnswer<List<CreatedIssue>> find(JiraSite site, Draft draft, String marker) {
        if (!JqlQuery.isId(draft.projectId())) {
            return new TrackerAnswer.NotVisible<>();
        }
        TrackerAnswer<List<Field>> screen = screens.fields(site, draft.projectId(), draft.issueTypeId());
        return screen.then(fields ->
                CreateRequest.takesLabels(fields) ? findByLabel(site, marker) : findByProperty(site, draft, marker));
    }

    private TrackerAnswer<List<CreatedIssue>> findByLabel(JiraSite site, String marker) {
        return search.find(site, JqlQuery.hasLabel(CreateRequest.label(marker)), List.of("summary"))
                .map(issues -> ReplyReading.readable(issues, new IssueReader(site)::findCreated));
    }

    private TrackerAnswer<List<CreatedIssue>> findByProperty(JiraSite site, Draft draft, String marker) {
        String summary = JiraText.summary(draft.summary());
        return search.find(site, JqlQuery.madeByMe(draft.projectId(), DAYS, summary), List.of("summary"))
                .then(issues -> marked(
                        site,
                        issues.stream()
                                .filter(issue -> issue.path("fields")
                                        .path("summary")
                                        .asText("")
                                        .equals(summary))
                                .limit(MAX_CANDIDATES)
                                .toList(),
                        marker));
    }

    /** Keeps the candidates that carry the marker. If one can't be looked at, nobody can say that there is none. */
    private TrackerAnswer<List<CreatedIssue>> marked(JiraSite site, List<JsonNode> candidates, String marker) {
        List<CreatedIssue> marked = new ArrayList<>();
        for (CreatedIssue candidate : ReplyReading.readable(candidates, new IssueReader(site)::findCreated)) {
            TrackerAnswer<JsonNode> property = reading.readVisible(site.send(JiraRequest.get(
                    "issue/" + JiraRequest.encoded(candidate.issueId()) + "/properties/" + CreateRequest.PROPERTY)));
            boolean isMarked = property.found()
                    .map(found -> found.path("value").path(CreateRequest.INTENT).asText(""))
                    .filter(marker::equals)
                    .isPresent();
            if (isMarked) {
                marked.add(candidate);
            } else if (property.found().isEmpty() && !(property instanceof TrackerAnswer.NotVisible<JsonNode>)) {
                return property.map(any -> List.of());
            }
        }
        return new TrackerAnswer.Found<>(List.copyOf(marked));
    }
}
