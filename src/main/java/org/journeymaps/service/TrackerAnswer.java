package org.journeymaps.service;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * What an issue tracker answers to a question asked as the viewer. Every reply, whatever its bytes, ends in one of
 * these.
 *
 * @param <T> what was asked for
 */
public sealed interface TrackerAnswer<T> {
    /** The answer. */
    record Found<T>(T value) implements TrackerAnswer<T> {}

    /** The viewer has to allow access first. */
    record NeedsAuthorisation<T>(URI authorisationUri) implements TrackerAnswer<T> {}

    /** It does not exist, or not for this viewer; the two are never told apart. */
    record NotVisible<T>() implements TrackerAnswer<T> {}

    /** The application link is gone. */
    record LinkRemoved<T>() implements TrackerAnswer<T> {}

    /** The application link only knows shared or anonymous access, which is never used. */
    record NotConfigured<T>() implements TrackerAnswer<T> {}

    /** No reply in time, or no connection. */
    record Unreachable<T>() implements TrackerAnswer<T> {}

    /** Too many questions. */
    record RateLimited<T>(Instant until) implements TrackerAnswer<T> {}

    /**
     * Refused or not understood.
     *
     * @param status the HTTP status
     * @param messages the tracker's own words, untrusted, perhaps none
     */
    record Failed<T>(int status, List<String> messages) implements TrackerAnswer<T> {
        /** Copies. */
        public Failed {
            messages = List.copyOf(messages);
        }
    }
}
