package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.Refusal.Reason;

/**
 * Sends wishes to their tracker one after the other, each at most once. What became of one is in its intents before the
 * next is sent. A tracker that does not answer any more is not asked again.
 */
@Named
public class IssueSending {
    private final IssueTracker tracker;
    private final IssueIntents intents;
    private final IntentRecovery recovery;
    private final IntentWords words;

    @Inject
    public IssueSending(IssueTracker tracker, IssueIntents intents, IntentRecovery recovery, IntentWords words) {
        this.tracker = tracker;
        this.intents = intents;
        this.recovery = recovery;
        this.words = words;
    }

    /**
     * What was sent.
     *
     * @param made the issues that exist, not yet on the page
     * @param ended what came of all others
     */
    record Sent(Map<IssueRequest, MadeIssue> made, Map<IssueRequest, IssueResult> ended) {}

    Sent send(Map<IssueRequest, List<Intent>> ready, TimeLimit limit) {
        Run run = new Run(limit);
        ready.forEach(run::send);
        return new Sent(run.made, run.ended);
    }

    private final class Run {
        private final TimeLimit limit;
        private final Map<IssueRequest, MadeIssue> made = new LinkedHashMap<>();
        private final Map<IssueRequest, IssueResult> ended = new LinkedHashMap<>();
        private Optional<Refusal> stopped = Optional.empty();

        Run(TimeLimit limit) {
            this.limit = limit;
        }

        void send(IssueRequest wish, List<Intent> written) {
            boolean first = made.isEmpty() && ended.isEmpty();
            if (stopped.isEmpty() && !first && limit.isOver()) {
                stopped = Optional.of(Refusal.of(Reason.TRACKER, "journeymaps.error.issue.time"));
            }
            if (stopped.isPresent()) {
                intents.drop(written);
                ended.put(wish, new IssueResult.NotSent(stopped.get()));
                return;
            }
            intents.renewed(written)
                    .ifPresentOrElse(
                            sending -> create(wish, sending),
                            () -> ended.put(wish, new IssueResult.Refused(words.refusal(written.get(0)))));
        }

        private void create(IssueRequest wish, List<Intent> sending) {
            Creation creation =
                    tracker.create(wish.serverId(), wish.draft(), sending.get(0).id());
            if (creation instanceof Creation.Created it) {
                created(wish, sending, it.issue());
            } else if (creation instanceof Creation.Rejected rejected) {
                intents.drop(sending);
                ended.put(wish, new IssueResult.Refused(TrackerRefusals.of(rejected)));
            } else if (creation instanceof Creation.NotSent notSent) {
                intents.drop(sending);
                Refusal why = TrackerRefusals.of(notSent.why());
                ended.put(wish, new IssueResult.NotSent(why));
                stopped = Optional.of(why);
            } else {
                unknown(wish, intents.unknown(sending));
            }
        }

        private void created(IssueRequest wish, List<Intent> sending, CreatedIssue issue) {
            made.put(wish, new MadeIssue(intents.created(sending, issue.issueId()), Optional.of(issue)));
        }

        /** Looks once: if the tracker has the issue already, nobody has to hear of the trouble. */
        private void unknown(IssueRequest wish, List<Intent> open) {
            TrackerAnswer<List<CreatedIssue>> answer = recovery.find(open.get(0));
            Optional<CreatedIssue> found =
                    answer.found().filter(issues -> issues.size() == 1).map(issues -> issues.get(0));
            if (found.isPresent()) {
                created(wish, open, found.get());
                return;
            }
            ended.put(
                    wish,
                    new IssueResult.Unknown(Refusal.of(Reason.UNKNOWN_RESULT, "journeymaps.error.issue.unknown")));
            if (answer.found().isEmpty()) {
                stopped = Optional.of(TrackerRefusals.of(answer));
            }
        }
    }
}
