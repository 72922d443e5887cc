package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.service.IssueTracker.AllowedValue;
import org.journeymaps.service.TrackerAnswer;

/** People and labels to choose from while somebody types. */
final class Suggestions {
    /** A person's name is the answer, so an unknown project and one without the right look alike. */
    private static final Set<Integer> NO_SUCH_PROJECT = Set.of(400, 401, 403, 404);

    private static final int MAX_PEOPLE = 20;
    private static final int MAX_KEYS = 500;
    private final ReplyReading reading;
    private final Map<String, String> projectKeys = new LinkedHashMap<>();

    Suggestions(ReplyReading reading) {
        this.reading = reading;
    }

    /** Log-in names with display names: Jira's create takes the former. */
    TrackerAnswer<List<AllowedValue>> people(JiraSite site, String projectId, String query) {
        return projectKey(site, projectId).then(key -> {
            JiraRequest request = JiraRequest.get("user/assignable/search?project=" + JiraRequest.encoded(key)
                    + "&username=" + JiraRequest.encoded(query.strip()) + "&maxResults=" + MAX_PEOPLE);
            return reading.readArray(site.send(request), NO_SUCH_PROJECT)
                    .map(users -> ReplyReading.readable(users, Suggestions::findPerson));
        });
    }

    /**
     * The search for people takes a project's key only, and the app knows projects by id. Keys are kept for the next
     * letter typed; they are only sent back to the same server, which looks itself at what the viewer may see.
     */
    private TrackerAnswer<String> projectKey(JiraSite site, String projectId) {
        if (!JqlQuery.isId(projectId)) {
            return new TrackerAnswer.NotVisible<>();
        }
        String place = site.id() + ' ' + projectId;
        synchronized (projectKeys) {
            String known = projectKeys.get(place);
            if (known != null) {
                return new TrackerAnswer.Found<>(known);
            }
        }
        TrackerAnswer<String> key = reading.readVisible(site.send(JiraRequest.get("project/" + projectId)))
                .then(project -> Json.findText(project, "key")
                        .<TrackerAnswer<String>>map(TrackerAnswer.Found::new)
                        .orElseGet(() -> new TrackerAnswer.Failed<>(200, List.of())));
        key.found().ifPresent(found -> keep(place, found));
        return key;
    }

    private void keep(String place, String key) {
        synchronized (projectKeys) {
            if (projectKeys.size() >= MAX_KEYS) {
                projectKeys.clear();
            }
            projectKeys.put(place, key);
        }
    }

    /** Never {@code displayName} of these, which is markup. */
    TrackerAnswer<List<String>> labels(JiraSite site, String query) {
        JiraRequest request = JiraRequest.get(
                "jql/autocompletedata/suggestions?fieldName=labels&fieldValue=" + JiraRequest.encoded(query.strip()));
        return reading.read(site.send(request))
                .then(found -> found.path("results").isArray()
                        ? new TrackerAnswer.Found<>(
                                ReplyReading.readable(Json.items(found, "results"), Suggestions::findLabel))
                        : new TrackerAnswer.Failed<>(200, List.of()));
    }

    private static Optional<AllowedValue> findPerson(JsonNode user) {
        return Json.findText(user, "name")
                .filter(name -> user.path("active").asBoolean(true))
                .map(name -> new AllowedValue(
                        name, Json.findText(user, "displayName").orElse(name)));
    }

    /** Jira suggests what can stand in a query: in quotes, if it has to. */
    private static Optional<String> findLabel(JsonNode result) {
        return Json.findText(result, "value")
                .map(value -> value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")
                        ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
                        : value)
                .filter(label -> !label.isEmpty() && label.chars().noneMatch(Character::isWhitespace));
    }
}
