package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Issue;

/** Reads issues from get and search; every field of an issue may be null, missing or of another type. */
final class IssueReader {
    /** What the app shows, and so all that it asks for. */
    static final List<String> FIELDS = List.of(
            "summary", "status", "resolution", "issuetype", "priority", "assignee", "duedate", "updated", "project");

    private final JiraSite site;

    /** The same as a parameter. */
    static String fieldList() {
        return String.join(",", FIELDS);
    }

    IssueReader(JiraSite site) {
        this.site = site;
    }

    /** An issue; empty if not even its id and key can be read. */
    Optional<Issue> find(JsonNode issue) {
        return Json.findId(issue, "id")
                .flatMap(id -> Json.findText(issue, "key").map(key -> read(id, key, issue)));
    }

    /** Id and key alone. */
    Optional<CreatedIssue> findCreated(JsonNode issue) {
        return Json.findId(issue, "id")
                .flatMap(id -> Json.findText(issue, "key").map(key -> site.created(id, key)));
    }

    private Issue read(String id, String key, JsonNode issue) {
        JsonNode fields = issue.path("fields");
        JsonNode status = fields.path("status");
        return new Issue(
                new IssueRef(site.id(), id),
                key,
                site.browseUrl(key),
                Json.findText(fields, "summary").orElse(""),
                Json.findText(status, "name").orElse(""),
                findWorkStatus(status),
                Json.findText(fields.path("issuetype"), "name"),
                Json.findText(fields.path("assignee"), "displayName"),
                Json.findText(fields.path("priority"), "name"),
                Json.findText(fields.path("resolution"), "name"),
                Json.findText(fields, "duedate").flatMap(IssueReader::findDay),
                Optional.empty());
    }

    private static Optional<LocalDate> findDay(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** By the category's key alone: names are localised, and numbers and colours changed over the releases. */
    static Optional<WorkStatus> findWorkStatus(JsonNode status) {
        return switch (status.path("statusCategory").path("key").asText("")) {
            case "new" -> Optional.of(WorkStatus.TODO);
            case "indeterminate" -> Optional.of(WorkStatus.IN_PROGRESS);
            case "done" -> Optional.of(WorkStatus.DONE);
            default -> Optional.empty();
        };
    }
}
