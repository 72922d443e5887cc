package org.journeymaps.service;

import java.util.List;
import java.util.Locale;
import org.journeymaps.service.Refusal.Reason;

/** A tracker's answer in the app's words: as a code for scripts, as a message, as a refusal. */
public final class TrackerRefusals {
    private TrackerRefusals() {}

    /** The simple name of an answer in upper snake case: {@code NEEDS_AUTHORISATION}. */
    public static String code(TrackerAnswer<?> answer) {
        return answer.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    /** Key of the message that says what the answer means and what to do. */
    public static String messageKey(TrackerAnswer<?> answer) {
        return "journeymaps.tracker." + code(answer);
    }

    /** The same for an answer about projects, issue types and fields: there it is no issue that is not visible. */
    public static String choiceMessageKey(TrackerAnswer<?> answer) {
        return answer instanceof TrackerAnswer.NotVisible<?> ? "journeymaps.error.tracker.choice" : messageKey(answer);
    }

    /** What the message needs: the tracker's own words, untrusted, if it had any. */
    public static String argument(TrackerAnswer<?> answer) {
        return answer instanceof TrackerAnswer.Failed<?> failed ? words(failed.status(), failed.messages()) : "";
    }

    /** A refusal of a create for which the tracker gave no way. */
    static Refusal of(TrackerAnswer<?> answer) {
        Refusal refusal = Refusal.of(Reason.TRACKER, choiceMessageKey(answer), argument(answer));
        return answer instanceof TrackerAnswer.NeedsAuthorisation<?> needed
                ? refusal.withAuthoriseUri(needed.authorisationUri())
                : refusal;
    }

    /** A refusal because of what the tracker answers about an issue. */
    static Refusal ofIssue(TrackerAnswer<?> answer) {
        Refusal refusal = Refusal.of(Reason.TRACKER, messageKey(answer), argument(answer));
        return answer instanceof TrackerAnswer.NeedsAuthorisation<?> needed
                ? refusal.withAuthoriseUri(needed.authorisationUri())
                : refusal;
    }

    /** A refusal of a create, with the tracker's words for each field. */
    static Refusal of(IssueTracker.Creation.Rejected rejected) {
        String words = rejected.messages().isEmpty()
                ? String.join(" ", rejected.fieldMessages().values())
                : String.join(" ", rejected.messages());
        return Refusal.of(
                        Reason.TRACKER,
                        "journeymaps.error.tracker.rejected",
                        words.isBlank() ? "HTTP " + rejected.status() : words)
                .withFieldMessages(rejected.fieldMessages());
    }

    private static String words(int status, List<String> messages) {
        return messages.isEmpty() ? "HTTP " + status : String.join(" ", messages);
    }
}
