package org.journeymaps.service;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.Problem;

/**
 * Why a use case did not do what was asked. Says what to do, in a message of the app's own.
 *
 * @param reason the kind, from which REST takes its status
 * @param messageKey key of the message for people
 * @param arguments what the message needs, untrusted
 * @param problems what is wrong with what came in, if that is why
 * @param fieldMessages what is wrong by field id: the tracker's words, untrusted
 * @param currentVersion the page's version now, if somebody else was faster
 * @param authoriseUri where the viewer allows access to the tracker, if that is missing
 */
public record Refusal(
        Reason reason,
        String messageKey,
        List<String> arguments,
        List<Problem> problems,
        Map<String, String> fieldMessages,
        Optional<Integer> currentVersion,
        Optional<URI> authoriseUri) {
    /** Copies. */
    public Refusal {
        arguments = List.copyOf(arguments);
        problems = List.copyOf(problems);
        fieldMessages = Map.copyOf(fieldMessages);
    }

    /** A refusal with a message alone. */
    public static Refusal of(Reason reason, String messageKey, String... arguments) {
        return new Refusal(
                reason, messageKey, List.of(arguments), List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** The same refusal with what is wrong with what came in. */
    public Refusal withProblems(List<Problem> found) {
        return new Refusal(reason, messageKey, arguments, found, fieldMessages, currentVersion, authoriseUri);
    }

    /** The same refusal with words for fields. */
    public Refusal withFieldMessages(Map<String, String> words) {
        return new Refusal(reason, messageKey, arguments, problems, words, currentVersion, authoriseUri);
    }

    /** The same refusal with the page's version now. */
    public Refusal withCurrentVersion(int version) {
        return new Refusal(reason, messageKey, arguments, problems, fieldMessages, Optional.of(version), authoriseUri);
    }

    /** The same refusal with the way to allow access. */
    public Refusal withAuthoriseUri(URI uri) {
        return new Refusal(reason, messageKey, arguments, problems, fieldMessages, currentVersion, Optional.of(uri));
    }

    /** The kinds of refusal. */
    public enum Reason {
        /** What came in is wrong. */
        INVALID,
        /** Somebody has to log in. */
        NOT_LOGGED_IN,
        /** The viewer may see it but not do this. */
        NOT_PERMITTED,
        /** There is none, or not for this viewer. */
        NOT_FOUND,
        /** Somebody else was faster, or it is being done already. */
        CONFLICT,
        /** Larger than the limits. */
        TOO_LARGE,
        /** The tracker refused or does not answer. */
        TRACKER,
        /** The result is not known. */
        UNKNOWN_RESULT
    }
}
