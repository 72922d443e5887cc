package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.journeymaps.service.IssueTracker.Transition;
import org.journeymaps.service.TrackerAnswer;

/** The ways that an issue's workflow offers to the viewer, and going one of them. */
final class Workflow {
    private static final Set<Integer> NOT_VISIBLE = Set.of(401, 403, 404);
    private static final int NO_CONTENT = 204;

    private final ReplyReading reading;

    Workflow(ReplyReading reading) {
        this.reading = reading;
    }

    TrackerAnswer<List<Transition>> transitions(JiraSite site, String issueId) {
        return reading.readVisible(site.send(JiraRequest.get(path(issueId) + "?expand=transitions.fields")))
                .then(found -> found.path("transitions").isArray()
                        ? new TrackerAnswer.Found<>(
                                ReplyReading.readable(Json.items(found, "transitions"), Workflow::findTransition))
                        : new TrackerAnswer.Failed<>(200, List.of()));
    }

    /** Sent once: after a lost answer the issue's state tells what came of it. */
    TrackerAnswer<Boolean> move(JiraSite site, String issueId, String transitionId) {
        var body = Json.object();
        body.putObject("transition").put("id", transitionId);
        return reading.judge(site.send(JiraRequest.post(path(issueId), body.toString())), NOT_VISIBLE)
                // Jira says nothing more; a page with words comes from something before it (rule F2).
                .then(answer -> answer.status() == NO_CONTENT
                        ? new TrackerAnswer.Found<>(true)
                        : new TrackerAnswer.Failed<>(answer.status(), List.of()));
    }

    private static String path(String issueId) {
        return "issue/" + JiraRequest.encoded(issueId) + "/transitions";
    }

    private static Optional<Transition> findTransition(JsonNode transition) {
        JsonNode to = transition.path("to");
        return Json.findId(transition, "id")
                .filter(JqlQuery::isId)
                .flatMap(id -> Json.findText(transition, "name")
                        .map(name -> new Transition(
                                id,
                                name,
                                Json.findText(to, "name").orElse(name),
                                IssueReader.findWorkStatus(to),
                                needsFields(transition.path("fields")))));
    }

    private static boolean needsFields(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .anyMatch(field -> field.path("required").asBoolean(false)
                        && !field.path("hasDefaultValue").asBoolean(false));
    }
}
