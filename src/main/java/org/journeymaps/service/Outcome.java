package org.journeymaps.service;

import java.util.function.Function;

/**
 * What came of a use case: a result or a refusal, never an exception.
 *
 * @param <T> the result
 */
public sealed interface Outcome<T> {
    /** It was done. */
    record Done<T>(T value) implements Outcome<T> {}

    /** It was not done, and nothing was changed. */
    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    /** A result. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    /** A refusal with a message alone. */
    static <T> Outcome<T> refused(Refusal.Reason reason, String messageKey, String... arguments) {
        return new Refused<>(Refusal.of(reason, messageKey, arguments));
    }

    /** A refusal. */
    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    /** Goes on with the result, if there is one. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> next) {
        return fold(next, Refused::new);
    }

    /** One value for either case. */
    default <R> R fold(Function<? super T, ? extends R> done, Function<Refusal, ? extends R> refused) {
        if (this instanceof Done<T> it) {
            return done.apply(it.value());
        }
        return refused.apply(((Refused<T>) this).refusal());
    }
}
