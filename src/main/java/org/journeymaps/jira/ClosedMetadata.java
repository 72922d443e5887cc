package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.IssueTracker.FieldKind;
import org.journeymaps.service.IssueTracker.IssueType;
import org.journeymaps.service.TrackerAnswer;

/**
 * What can be created where Jira refuses its create metadata, as some administrators have it: the types of the project,
 * and issues with a summary alone, because what else the screen holds is not known (rule L4).
 */
final class ClosedMetadata {
    private static final Field SUMMARY = new Field("summary", "Summary", true, false, FieldKind.TEXT, List.of());

    private final ReplyReading reading;

    ClosedMetadata(ReplyReading reading) {
        this.reading = reading;
    }

    /** Types of a project that the viewer sees and may create in. */
    TrackerAnswer<List<IssueType>> issueTypes(JiraSite site, String projectId) {
        return reading.readVisible(site.send(JiraRequest.get("project/" + projectId + "?expand=issueTypes")))
                .then(project -> mayCreate(site, projectId)
                        .then(may -> may
                                ? new TrackerAnswer.Found<>(ReplyReading.readable(
                                        Json.items(project, "issueTypes"), CreateScreens::findType))
                                : new TrackerAnswer.NotVisible<>()));
    }

    /** The fields of one of these types. */
    TrackerAnswer<List<Field>> fields(JiraSite site, String projectId, String issueTypeId) {
        return issueTypes(site, projectId)
                .then(types -> types.stream().anyMatch(type -> type.id().equals(issueTypeId))
                        ? new TrackerAnswer.Found<>(List.of(SUMMARY))
                        : new TrackerAnswer.NotVisible<>());
    }

    /** Jira also refuses the metadata to somebody who may not create; asked, it tells the two cases apart. */
    private TrackerAnswer<Boolean> mayCreate(JiraSite site, String projectId) {
        TrackerAnswer<JsonNode> permissions =
                reading.readVisible(site.send(JiraRequest.get("mypermissions?projectId=" + projectId)));
        boolean refused = permissions instanceof TrackerAnswer.NotVisible<JsonNode>
                || permissions instanceof TrackerAnswer.Failed<JsonNode>;
        return refused
                ? new TrackerAnswer.Found<>(true)
                : permissions.map(found -> found.path("permissions")
                        .path("CREATE_ISSUES")
                        .path("havePermission")
                        .asBoolean(true));
    }
}
