package org.journeymaps.jira;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.TrackerAnswer;

/**
 * Creates issues, each sent once; the way to Jira repeats only what a rate limit kept out. Jira's create is not idempotent, so whatever is not surely "made" or surely "refused"
 * is unknown (rules C2, C3).
 */
final class IssueCreation {
    private static final int TOO_MANY = 429;
    private static final int REQUEST_TIMEOUT = 408;

    private final CreateScreens screens;
    private final ReplyReading reading;

    IssueCreation(CreateScreens screens, ReplyReading reading) {
        this.screens = screens;
        this.reading = reading;
    }

    Creation create(JiraSite site, Draft draft, String marker) {
        TrackerAnswer<List<Field>> screen = screens.fields(site, draft.projectId(), draft.issueTypeId());
        if (screen.found().isEmpty()) {
            return new Creation.NotSent(screen.then(any -> new TrackerAnswer.NotVisible<CreatedIssue>()));
        }
        JiraRequest request = JiraRequest.post(
                "issue", new CreateRequest(draft, marker, screen.found().get()).json());
        return judge(site, site.send(request));
    }

    private Creation judge(JiraSite site, Reply reply) {
        if (reply instanceof Reply.Answer answer) {
            return judge(site, answer);
        }
        if (reply instanceof Reply.Anonymous anonymous) {
            // A Jira that lets everybody create made an issue of it; then it must not be made again.
            Creation creation = judge(site, anonymous.answer());
            return creation instanceof Creation.Rejected ? new Creation.NotSent(reading.missing(reply)) : creation;
        }
        return reply instanceof Reply.NoAnswer ? new Creation.Unknown() : new Creation.NotSent(reading.missing(reply));
    }

    private Creation judge(JiraSite site, Reply.Answer answer) {
        Optional<JsonNode> body = Json.findObject(answer);
        if (answer.isSuccess()) {
            return body.flatMap(new IssueReader(site)::findCreated)
                    .<Creation>map(Creation.Created::new)
                    .orElseGet(Creation.Unknown::new);
        }
        if (answer.status() == TOO_MANY) {
            return new Creation.NotSent(new TrackerAnswer.RateLimited<>(reading.until(answer)));
        }
        boolean refused = answer.status() >= 400 && answer.status() < 500 && answer.status() != REQUEST_TIMEOUT;
        if (refused && body.isPresent()) {
            ErrorMessages messages = ErrorMessages.of(body);
            return new Creation.Rejected(answer.status(), messages.general(), messages.byField());
        }
        return new Creation.Unknown();
    }
}
