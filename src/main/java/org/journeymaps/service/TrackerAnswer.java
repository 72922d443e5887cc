package org.journeymaps.service;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** Behind the link is a product that the app doesn't speak to: Jira Cloud, whose interface is another one. */
    record Unsupported<T>() implements TrackerAnswer<T> {}

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

    /** The value, if it was found. */
    default Optional<T> found() {
        return this instanceof Found<T> it ? Optional.of(it.value()) : Optional.empty();
    }

    /** Asks on with what was found; any other answer stays the answer. */
    default <U> TrackerAnswer<U> then(Function<? super T, TrackerAnswer<U>> next) {
        if (this instanceof Found<T> it) {
            return next.apply(it.value());
        }
        @SuppressWarnings("unchecked") // only Found holds a T
        TrackerAnswer<U> same = (TrackerAnswer<U>) this;
        return same;
    }

    /** The same answer about something made from what was found. */
    default <U> TrackerAnswer<U> map(Function<? super T, ? extends U> change) {
        return then(value -> new Found<>(change.apply(value)));
    }
}
