package org.journeymaps.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * The comparison of {@link RenderBenchmark} for machines that have other work to do: it counts the processor time of its
 * own thread, with macro and plain template in turns, and takes the median of the last rounds. What the garbage
 * collector's threads do is not in it.
 */
public final class RenderCost {
    private static final int[] SIZES = {100, 400, 1000, 2000, 5000, 10_000};
    private static final int WARM_UP = 20;
    private static final int COUNTED = 15;
    private static final int COMPILE_CARDS = 1000;
    private static final int COMPILE_TIMES = 3000;
    /** Cards that one round renders by each way. */
    private static final int CARDS_PER_ROUND = 60_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RenderCost() {}

    /** Prints a line for each size, and how the time for a card grows from the second size to the last. */
    public static void main(String[] args) throws Exception {
        compile();
        System.out.println(
                "cards | macro us | plain Velocity us | macro / plain | macro us per card | markup characters");
        double base = 0;
        double last = 0;
        for (int cards : SIZES) {
            last = measure(cards);
            base = cards == SIZES[1] ? last : base;
        }
        System.out.printf(
                Locale.ROOT,
                "Time per card at %d is %.2f of that at %d%n",
                SIZES[SIZES.length - 1],
                last / base,
                SIZES[1]);
    }

    /** Before the first size: a busy machine takes long to compile what is measured. */
    private static void compile() throws Exception {
        RenderBenchmark benchmark = new RenderBenchmark();
        benchmark.cards = COMPILE_CARDS;
        benchmark.prepare();
        for (int i = 0; i < COMPILE_TIMES; i++) {
            if (benchmark.macro().isEmpty() || benchmark.plainVelocity().isEmpty()) {
                throw new IllegalStateException("Nothing was rendered");
            }
        }
    }

    private static double measure(int cards) throws Exception {
        RenderBenchmark benchmark = new RenderBenchmark();
        benchmark.cards = cards;
        benchmark.prepare();
        int times = CARDS_PER_ROUND / cards;
        Rounds macro = new Rounds();
        Rounds plain = new Rounds();
        long written = 0;
        for (int round = -WARM_UP; round < COUNTED; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                written += benchmark.macro().length();
            }
            long middle = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                written += benchmark.plainVelocity().length();
            }
            long end = THREADS.getCurrentThreadCpuTime();
            if (round >= 0) {
                macro.add((middle - start) / 1000.0 / times);
                plain.add((end - middle) / 1000.0 / times);
            }
        }
        if (written == 0) {
            throw new IllegalStateException("Nothing was rendered");
        }
        System.out.printf(
                Locale.ROOT,
                "%5d | %8.0f | %17.0f | %13.2f | %17.2f | %d%n",
                cards,
                macro.median(),
                plain.median(),
                macro.median() / plain.median(),
                macro.median() / cards,
                benchmark.macro().length());
        return macro.median() / cards;
    }
}
