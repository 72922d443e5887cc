package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.Refusal.Reason;

/**
 * Finds out what became of a create whose result is not on the page: by the marker that went with it, never by sending
 * it again.
 */
@Named
public class IntentRecovery {
    /** By then a node that still lives has its answer, and the tracker's index knows the issue. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final IntentStore intents;
    private final IssueTracker tracker;
    private final IssueCompletion completion;
    private final Clock clock;

    @Inject
    public IntentRecovery(IntentStore intents, IssueTracker tracker, IssueCompletion completion, Clock clock) {
        this.intents = intents;
        this.tracker = tracker;
        this.completion = completion;
        this.clock = clock;
    }

    /**
     * What an intent came to.
     *
     * @param recovered the issue, now on the page
     * @param retry the intent, if surely nothing came of it and it may be tried again
     */
    record Settlement(Optional<IssueOnPage> recovered, Optional<Intent> retry) {
        boolean isRecovered() {
            return recovered.isPresent();
        }
    }

    /** Whether it is time to look what became of an intent. */
    boolean isDue(Intent intent) {
        return intent.state() == Intent.State.UNKNOWN || isOld(intent);
    }

    /** Looks what became of an intent and finishes what was begun. A refusal says why it has to stay open. */
    Outcome<Settlement> settle(Intent intent) {
        if (intent.state() == Intent.State.CREATED) {
            return finish(intent, Optional.empty());
        }
        return isDue(intent) ? look(intent) : refused("journeymaps.intent.SENDING");
    }

    private Outcome<Settlement> look(Intent intent) {
        TrackerAnswer<List<CreatedIssue>> answer = find(intent);
        if (answer.found().isEmpty()) {
            Refusal why = TrackerRefusals.of(answer);
            return Outcome.refused(why.authoriseUri()
                    .map(Refusal.of(Reason.CONFLICT, "journeymaps.intent.UNKNOWN")::withAuthoriseUri)
                    .orElseGet(() -> Refusal.of(Reason.CONFLICT, "journeymaps.intent.UNKNOWN")));
        }
        List<CreatedIssue> issues = answer.found().get();
        if (issues.size() > 1) {
            return refused("journeymaps.intent.several", String.valueOf(issues.size()));
        }
        if (issues.size() == 1) {
            Intent created = intent.created(issues.get(0).issueId());
            return intents.replace(intent, created)
                    ? finish(created, Optional.of(issues.get(0)))
                    : refused("journeymaps.intent.SENDING");
        }
        // Only for who sent it: another editor may not be allowed to see the issue that it made.
        return isOld(intent) && completion.isOwn(intent)
                ? Outcome.done(new Settlement(Optional.empty(), Optional.of(intent)))
                : refused("journeymaps.intent.UNKNOWN");
    }

    /** Asks the tracker for the issue that carries an intent's marker. */
    TrackerAnswer<List<CreatedIssue>> find(Intent intent) {
        Draft draft = new Draft(intent.projectId(), intent.issueTypeId(), intent.summary(), "", Map.of());
        return tracker.findByMarker(intent.serverId(), draft, intent.id());
    }

    private Outcome<Settlement> finish(Intent created, Optional<CreatedIssue> issue) {
        return completion
                .complete(List.of(created), issue)
                .then(onPage -> Outcome.done(new Settlement(Optional.of(onPage), Optional.empty())));
    }

    private boolean isOld(Intent intent) {
        return intent.createdAt().plus(PATIENCE).isBefore(clock.instant());
    }

    private static Outcome<Settlement> refused(String messageKey, String... arguments) {
        return Outcome.refused(Reason.CONFLICT, messageKey, arguments);
    }
}
