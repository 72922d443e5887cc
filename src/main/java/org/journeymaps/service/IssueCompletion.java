package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Problem;
import org.journeymaps.service.IssueRecording.Made;
import org.journeymaps.service.IssueRecording.Recorded;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.Refusal.Reason;

/** The way from issues that exist to ones that are on the page, link back and are no longer intents. */
@Named
public class IssueCompletion {
    private final IntentStore intents;
    private final IssueRecording recording;
    private final IssueLinking linking;
    private final IssueStates issues;

    @Inject
    public IssueCompletion(IntentStore intents, IssueRecording recording, IssueLinking linking, IssueStates issues) {
        this.intents = intents;
        this.recording = recording;
        this.linking = linking;
        this.issues = issues;
    }

    /**
     * Records issues in one page version. Where that fails the intents stay, and the next attempt finishes it.
     *
     * @param made issues of one map, at least one
     * @param limit after it links back are left out, which is told
     * @return what came of each, in their order
     */
    List<IssueResult> complete(List<MadeIssue> made, TimeLimit limit) {
        Intent last = made.get(made.size() - 1).first();
        Outcome<Recorded> recorded = recording.record(
                last.key().pageId(),
                last.key().mapId(),
                made.stream()
                        .map(each -> new Made(each.ref(), each.painPointIds()))
                        .toList(),
                last.target());
        return made.stream()
                .map(each -> recorded.<IssueResult>fold(
                        done -> result(each, done, limit), why -> unrecorded(each.known(), why)))
                .toList();
    }

    private IssueResult result(MadeIssue made, Recorded recorded, TimeLimit limit) {
        ActionItem item = recorded.items().get(made.ref());
        if (item == null) {
            return unrecorded(made.known(), Refusal.of(Reason.NOT_FOUND, "journeymaps.error.pain.points.gone"));
        }
        Intent first = made.first();
        List<String> notes = limit.isOver()
                ? List.of(IssueLinking.NOT_LINKED)
                : linking.link(first.key().pageId(), first.key().mapId(), made.painPointIds(), List.of(made.ref()));
        intents.remove(made.intents());
        return new IssueResult.Created(
                new IssueOnPage(recorded.version(), item.id(), made.known().or(() -> issues.find(made.ref())), notes));
    }

    /** Says what exists, and as a problem why it is not on the page. */
    private static IssueResult unrecorded(Optional<CreatedIssue> known, Refusal why) {
        Problem cause = Problem.at("", why.messageKey(), why.arguments().toArray(String[]::new));
        Refusal refusal = known.map(
                        issue -> Refusal.of(Reason.CONFLICT, "journeymaps.error.issue.unrecorded", issue.key()))
                .orElseGet(() -> Refusal.of(Reason.CONFLICT, "journeymaps.error.issue.unrecorded.hidden"));
        return new IssueResult.Unrecorded(known, refusal.withProblems(List.of(cause)));
    }
}
