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
    private final IntentWords words;
    private final Clock clock;

    @Inject
    public IntentRecovery(IntentStore intents, IssueTracker tracker, IntentWords words, Clock clock) {
        this.intents = intents;
        this.tracker = tracker;
        this.words = words;
        this.clock = clock;
    }

    /** What an intent came to. */
    sealed interface Finding {
        /**
         * It made an issue.
         *
         * @param intent as it is stored now
         * @param issue as its tracker named it, if it just did
         */
        record Made(Intent intent, Optional<CreatedIssue> issue) implements Finding {}

        /** Surely nothing came of it, and who sent it may try again. */
        record Nothing(Intent intent) implements Finding {}
    }

    /** Whether it is time to look what became of an intent. */
    boolean isDue(Intent intent) {
        return intent.state() == Intent.State.UNKNOWN || isOld(intent);
    }

    /** Looks what became of an intent. A refusal says why it has to stay open. */
    Outcome<Finding> findOut(Intent intent) {
        if (intent.state() == Intent.State.CREATED) {
            return Outcome.done(new Finding.Made(intent, Optional.empty()));
        }
        return isDue(intent) ? look(intent) : Outcome.refused(words.refusal(intent));
    }

    private Outcome<Finding> look(Intent intent) {
        TrackerAnswer<List<CreatedIssue>> answer = find(intent);
        Intent unknown = intent.in(Intent.State.UNKNOWN);
        if (answer.found().isEmpty()) {
            Refusal why = words.refusal(unknown);
            return Outcome.refused(TrackerRefusals.of(answer)
                    .authoriseUri()
                    .map(why::withAuthoriseUri)
                    .orElse(why));
        }
        List<CreatedIssue> issues = answer.found().get();
        if (issues.size() > 1) {
            return Outcome.refused(Reason.CONFLICT, "journeymaps.intent.several", String.valueOf(issues.size()));
        }
        if (issues.size() == 1) {
            Intent created = intent.created(issues.get(0).issueId());
            return intents.replace(List.of(intent), List.of(created))
                    ? Outcome.done(new Finding.Made(created, Optional.of(issues.get(0))))
                    : Outcome.refused(words.refusal(intent.in(Intent.State.SENDING)));
        }
        // Only for who sent it: another editor may not be allowed to see the issue that it made.
        return isOld(intent) && words.isOwn(intent)
                ? Outcome.done(new Finding.Nothing(intent))
                : Outcome.refused(words.refusal(unknown));
    }

    /** Asks the tracker for the issue that carries an intent's marker. */
    TrackerAnswer<List<CreatedIssue>> find(Intent intent) {
        Draft draft = new Draft(intent.projectId(), intent.issueTypeId(), intent.summary(), "", Map.of());
        return tracker.findByMarker(intent.serverId(), draft, intent.id());
    }

    private boolean isOld(Intent intent) {
        return intent.createdAt().plus(PATIENCE).isBefore(clock.instant());
    }
}
