package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.journeymaps.service.TrackerAnswer;

/**
 * Searches by JQL. With {@code validateQuery} false, because otherwise one id that the viewer may not see makes Jira
 * refuse the whole query.
 */
final class IssueSearch {
    /** Rule L3. */
    static final int MAX_RESULTS = 50;

    private static final int MAX_PAGES = 10;
    private final ReplyReading reading;

    IssueSearch(ReplyReading reading) {
        this.reading = reading;
    }

    /**
     * The issues found, at most {@link #MAX_RESULTS}. Jira may give fewer at a time than it was asked for, and only
     * its reply tells; then the rest is fetched page by page.
     */
    TrackerAnswer<List<JsonNode>> find(JiraSite site, String jql, List<String> fields) {
        return find(site, jql, fields, MAX_RESULTS);
    }

    /** The same, of at most this many. */
    TrackerAnswer<List<JsonNode>> find(JiraSite site, String jql, List<String> fields, int most) {
        List<JsonNode> issues = new ArrayList<>();
        for (int page = 0; page < MAX_PAGES; page++) {
            TrackerAnswer<JsonNode> answer = reading.read(site.send(request(jql, fields, issues.size(), most)));
            if (answer.found().isEmpty()) {
                return answer.map(any -> List.of());
            }
            JsonNode result = answer.found().get();
            if (!result.path("issues").isArray()) {
                return new TrackerAnswer.Failed<>(200, List.of());
            }
            List<JsonNode> more = Json.items(result, "issues");
            issues.addAll(more);
            if (more.isEmpty() || issues.size() >= result.path("total").asInt(0) || issues.size() >= most) {
                break;
            }
        }
        return new TrackerAnswer.Found<>(List.copyOf(issues));
    }

    private static JiraRequest request(String jql, List<String> fields, int startAt, int most) {
        ObjectNode body = Json.object();
        body.put("jql", jql).put("startAt", startAt).put("maxResults", most).put("validateQuery", false);
        fields.forEach(body.putArray("fields")::add);
        return JiraRequest.post("search", body.toString());
    }
}
