package org.journeymaps.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;

/**
 * The comparison of {@link RenderBenchmark} for machines that have other work to do: it counts the processor time of its
 * own thread, with macro and plain template in turns, and takes the median of the last rounds. What the garbage
 * collector's threads do is not in it.
 */
public final class RenderCost {
    private static final int WARM_UP = 25;
    private static final int COUNTED = 15;
    /** Cards that one round renders by each way. */
    private static final int CARDS_PER_ROUND = 60_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RenderCost() {}

    /** Prints a line for each size. */
    public static void main(String[] args) throws Exception {
        System.out.println("cards | macro us | plain Velocity us | macro / plain | markup, plain markup (characters)");
        for (int cards : new int[] {100, 400, 1000, 2000}) {
            measure(cards);
        }
    }

    private static void measure(int cards) throws Exception {
        RenderBenchmark benchmark = new RenderBenchmark();
        benchmark.cards = cards;
        benchmark.prepare();
        int times = CARDS_PER_ROUND / cards;
        double[] macro = new double[COUNTED];
        double[] plain = new double[COUNTED];
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
                macro[round] = (middle - start) / 1000.0 / times;
                plain[round] = (end - middle) / 1000.0 / times;
            }
        }
        if (written == 0) {
            throw new IllegalStateException("Nothing was rendered");
        }
        double macroTime = median(macro);
        double plainTime = median(plain);
        System.out.printf(
                Locale.ROOT,
                "%5d | %8.0f | %17.0f | %13.2f | %d, %d%n",
                cards,
                macroTime,
                plainTime,
                macroTime / plainTime,
                benchmark.macro().length(),
                benchmark.plainVelocity().length());
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
