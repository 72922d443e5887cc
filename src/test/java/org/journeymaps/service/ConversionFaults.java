package org.journeymaps.service;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** What goes wrong while issues are made, by chance: nodes that die, requests and answers that get lost. */
final class ConversionFaults {
    private final Random random;
    private final AtomicInteger kills = new AtomicInteger();
    private final AtomicInteger losses = new AtomicInteger();
    private volatile boolean healed;

    ConversionFaults(long seed) {
        this.random = new Random(seed);
    }

    void heal() {
        healed = true;
    }

    /** Does something that others see, and perhaps dies right before it or right after. */
    <T> T step(Supplier<T> work) {
        mayDie();
        T result = work.get();
        mayDie();
        return result;
    }

    private void mayDie() {
        if (hits(3)) {
            kills.incrementAndGet();
            throw new NodeKilled();
        }
    }

    /** Whether this time something of so many in a hundred happens. */
    boolean hits(int percent) {
        return !healed && random.nextInt(100) < percent;
    }

    void lost() {
        losses.incrementAndGet();
    }

    int kills() {
        return kills.get();
    }

    int losses() {
        return losses.get();
    }
}
