package org.journeymaps.service;

import java.util.function.Supplier;

/** Doing again what somebody else's save came before. */
final class Retries {
    /** Each time somebody else's change came through, so this is how many may come at once; an issue made is recorded. */
    static final int TRIES = 12;

    private Retries() {}

    /** The last outcome: of the first try that was not too late, or of the last there is. */
    static <T> Outcome<T> whileStale(Supplier<Outcome<T>> once) {
        Outcome<T> outcome = once.get();
        for (int tried = 1; tried < TRIES && isStale(outcome); tried++) {
            outcome = once.get();
        }
        return outcome;
    }

    private static boolean isStale(Outcome<?> outcome) {
        return outcome.<Boolean>fold(
                done -> false, refusal -> refusal.messageKey().equals(MapWriting.STALE));
    }
}
