package org.journeymaps.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.Person;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.PageGaps.ServerAnswer;
import org.journeymaps.service.PageGaps.WorkDetail;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.service.TrackerRefusals;
import org.journeymaps.view.Texts;

/** Work and trackers as JSON. Of an issue that the viewer cannot read nothing is said but that. */
@Named
public class WorkJson {
    private final Texts texts;

    @Inject
    public WorkJson(Texts texts) {
        this.texts = texts;
    }

    ObjectNode item(WorkDetail detail) {
        ObjectNode json = Json.object()
                .put("actionItemId", detail.item().id())
                .put("title", detail.item().title());
        if (detail.item().work() instanceof ManualStatus manual) {
            json.put("answer", "MANUAL")
                    .put("text", "")
                    .put("statusName", word(manual.status()))
                    .put("status", manual.status().name())
                    .put("manual", true);
        } else {
            TrackerAnswer<Issue> answer = detail.answer().orElseGet(TrackerAnswer.NotVisible::new);
            answer(json, answer);
            answer.found().ifPresent(issue -> issue(json, issue));
        }
        // Owner and due day of the action item stand on the page; the issue's are for those who may read it.
        Json.putOptional(json, "owner", detail.item().owner().map(Person::name));
        Json.putOptional(json, "due", detail.due());
        return json;
    }

    private static void issue(ObjectNode json, Issue issue) {
        json.put("key", issue.key())
                .put("url", issue.browseUrl().toString())
                .put("summary", issue.summary())
                .put("statusName", issue.statusName());
        Json.putOptional(json, "status", issue.status().map(Enum::name));
        Json.putOptional(json, "typeName", issue.typeName());
        Json.putOptional(json, "assignee", issue.assignee());
        Json.putOptional(json, "priorityName", issue.priorityName());
        Json.putOptional(json, "resolution", issue.resolution());
        Json.putOptional(json, "lastKnown", issue.lastKnown());
    }

    ObjectNode server(ServerAnswer server) {
        ObjectNode json = Json.object().put("id", server.id());
        json.put("name", server.name().isEmpty() ? texts.text("journeymaps.gaps.server.gone") : server.name());
        return answer(json, server.answer());
    }

    /** How a tracker answered when it was asked what a form can offer. */
    ObjectNode choice(TrackerAnswer<?> answer) {
        return answer(Json.object(), answer, TrackerRefusals.choiceMessageKey(answer));
    }

    /** How a tracker answered when it was asked about one issue. */
    ObjectNode aboutIssue(TrackerAnswer<?> answer) {
        return answer(Json.object(), answer);
    }

    private ObjectNode answer(ObjectNode json, TrackerAnswer<?> answer) {
        return answer(json, answer, TrackerRefusals.messageKey(answer));
    }

    /** Adds the answer's code, its words (none if it was found) and the way to allow access. */
    private ObjectNode answer(ObjectNode json, TrackerAnswer<?> answer, String messageKey) {
        json.put("answer", TrackerRefusals.code(answer));
        json.put("text", answer.found().isPresent() ? "" : texts.text(messageKey, TrackerRefusals.argument(answer)));
        Optional<String> authorise = answer instanceof TrackerAnswer.NeedsAuthorisation<?> needed
                ? Optional.of(needed.authorisationUri().toString())
                : Optional.empty();
        Json.putOptional(json, "authoriseUrl", authorise);
        return json;
    }

    private String word(WorkStatus status) {
        return texts.text("journeymaps.word.WorkStatus." + status.name());
    }
}
