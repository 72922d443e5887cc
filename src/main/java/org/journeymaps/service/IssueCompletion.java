package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.journeymaps.model.Problem;
import org.journeymaps.service.IssueRecording.Made;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.Refusal.Reason;

/** The way from an issue that exists to one that is on the page, links back and is no longer an intent. */
@Named
public class IssueCompletion {
    private final IntentStore intents;
    private final IssueRecording recording;
    private final IssueLinking linking;
    private final IssueStates issues;
    private final Viewer viewer;

    @Inject
    public IssueCompletion(
            IntentStore intents, IssueRecording recording, IssueLinking linking, IssueStates issues, Viewer viewer) {
        this.intents = intents;
        this.recording = recording;
        this.linking = linking;
        this.issues = issues;
        this.viewer = viewer;
    }

    /**
     * Records one issue for all its intents. If that fails the intents stay, and the next attempt finishes it.
     *
     * @param created intents of one issue on one map, each in state CREATED
     * @param known the issue as its tracker named it, if it was just named
     */
    Outcome<IssueOnPage> complete(List<Intent> created, Optional<CreatedIssue> known) {
        Intent first = created.get(0);
        IssueRef issue = new IssueRef(first.serverId(), first.issueId().orElseThrow());
        List<String> painPointIds =
                created.stream().map(intent -> intent.key().painPointId()).toList();
        long pageId = first.key().pageId();
        String mapId = first.key().mapId();
        return recording
                .record(pageId, mapId, List.of(new Made(issue, painPointIds)), first.target())
                .fold(
                        recorded -> {
                            List<String> notes = linking.link(pageId, mapId, painPointIds, List.of(issue), false);
                            created.forEach(intents::remove);
                            return Outcome.done(new IssueOnPage(
                                    recorded.version(),
                                    Objects.requireNonNull(recorded.items().get(issue))
                                            .id(),
                                    known.or(() -> issues.find(issue)),
                                    notes));
                        },
                        refusal -> Outcome.refused(unrecorded(known, refusal)));
    }

    /** Says what exists, and as a problem why it is not on the page. */
    private static Refusal unrecorded(Optional<CreatedIssue> known, Refusal why) {
        Problem cause = Problem.at("", why.messageKey(), why.arguments().toArray(String[]::new));
        return known.map(issue -> Refusal.of(Reason.CONFLICT, "journeymaps.error.issue.unrecorded", issue.key()))
                .orElseGet(() -> Refusal.of(Reason.CONFLICT, "journeymaps.intent.CREATED"))
                .withProblems(List.of(cause));
    }

    /** Whether it was this viewer who set out to create. */
    boolean isOwn(Intent intent) {
        return viewer.userKey().equals(Optional.of(intent.userKey()));
    }
}
