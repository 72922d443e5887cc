package org.journeymaps.service;

/** Takes outcomes apart in tests. */
final class Outcomes {
    private Outcomes() {}

    static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new AssertionError("Expected a result, but it was refused: " + refusal);
        });
    }

    static Refusal refused(Outcome<?> outcome) {
        return outcome.fold(
                value -> {
                    throw new AssertionError("Expected a refusal, but this was done: " + value);
                },
                refusal -> refusal);
    }
}
