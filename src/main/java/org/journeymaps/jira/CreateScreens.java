package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.IssueTracker.IssueType;
import org.journeymaps.service.IssueTracker.Project;
import org.journeymaps.service.TrackerAnswer;

/** What the viewer can create, and what for: projects, issue types and the fields of a create screen. */
final class CreateScreens {
    private static final int PAGE = 50;
    private static final int MAX_PAGES = 20;
    /** An unknown project, or one the viewer may not create in, makes Jira answer 400; the ids are our only input. */
    private static final Set<Integer> NO_SUCH_PROJECT = Set.of(400, 401, 403, 404);

    private final ReplyReading reading;
    private final ClosedMetadata closed;

    CreateScreens(ReplyReading reading) {
        this.reading = reading;
        this.closed = new ClosedMetadata(reading);
    }

    /** The picker, because the plain list of projects has no limit. */
    TrackerAnswer<List<Project>> projects(JiraSite site, String query) {
        JiraRequest request = JiraRequest.get("projects/picker?query=" + JiraRequest.encoded(query.strip())
                + "&maxResults=" + PAGE + "&allowEmptyQuery=true");
        return reading.read(site.send(request))
                .then(found -> found.path("projects").isArray()
                        ? new TrackerAnswer.Found<>(
                                ReplyReading.readable(Json.items(found, "projects"), CreateScreens::findProject))
                        : new TrackerAnswer.Failed<>(200, List.of()));
    }

    TrackerAnswer<List<IssueType>> issueTypes(JiraSite site, String projectId) {
        if (!JqlQuery.isId(projectId)) {
            return new TrackerAnswer.NotVisible<>();
        }
        TrackerAnswer<List<IssueType>> types =
                pages(site, "issue/createmeta/" + projectId + "/issuetypes", CreateScreens::findType);
        return isRefused(types) ? closed.issueTypes(site, projectId) : types;
    }

    TrackerAnswer<List<Field>> fields(JiraSite site, String projectId, String issueTypeId) {
        if (!JqlQuery.isId(projectId) || !JqlQuery.isId(issueTypeId)) {
            return new TrackerAnswer.NotVisible<>();
        }
        TrackerAnswer<List<Field>> fields =
                pages(site, "issue/createmeta/" + projectId + "/issuetypes/" + issueTypeId, FieldReader::find);
        return isRefused(fields) ? closed.fields(site, projectId, issueTypeId) : fields;
    }

    /** Jira answered, and did not want to tell. */
    private static boolean isRefused(TrackerAnswer<?> answer) {
        return answer instanceof TrackerAnswer.NotVisible<?>
                || answer instanceof TrackerAnswer.Failed<?> failed && failed.status() >= 400 && failed.status() < 500;
    }

    private <T> TrackerAnswer<List<T>> pages(JiraSite site, String path, Function<JsonNode, Optional<T>> reader) {
        List<T> values = new ArrayList<>();
        int startAt = 0;
        for (int page = 0; page < MAX_PAGES; page++) {
            JiraRequest request = JiraRequest.get(path + "?startAt=" + startAt + "&maxResults=" + PAGE);
            TrackerAnswer<JsonNode> answer = reading.read(site.send(request), NO_SUCH_PROJECT);
            if (answer.found().isEmpty()) {
                return answer.map(any -> List.of());
            }
            JsonNode reply = answer.found().get();
            if (!reply.path("values").isArray()) {
                // Jira Cloud names these members otherwise.
                boolean cloud = reply.has("issueTypes") || reply.has("fields");
                return cloud ? new TrackerAnswer.Unsupported<>() : new TrackerAnswer.Failed<>(200, List.of());
            }
            List<JsonNode> items = Json.items(reply, "values");
            values.addAll(ReplyReading.readable(items, reader));
            startAt += items.size();
            if (items.isEmpty()
                    || reply.path("isLast").asBoolean(false)
                    || startAt >= reply.path("total").asInt(0)) {
                break;
            }
        }
        return new TrackerAnswer.Found<>(List.copyOf(values));
    }

    /** Without the member {@code html}, in which a project's name would be markup. */
    private static Optional<Project> findProject(JsonNode project) {
        return Json.findId(project, "id")
                .flatMap(id -> Json.findText(project, "key")
                        .map(key -> new Project(
                                id, key, Json.findText(project, "name").orElse(key))));
    }

    static Optional<IssueType> findType(JsonNode type) {
        return type.path("subtask").asBoolean(false)
                ? Optional.empty()
                : Json.findId(type, "id")
                        .flatMap(id -> Json.findText(type, "name").map(name -> new IssueType(id, name)));
    }
}
