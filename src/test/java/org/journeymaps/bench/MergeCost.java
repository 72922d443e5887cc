package org.journeymaps.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import org.journeymaps.format.JsonTree;
import org.journeymaps.merge.Merged;
import org.journeymaps.merge.ThreeWayMerge;
import org.journeymaps.testing.RandomEdits;

/**
 * What it costs to bring two edits of a map together, each of as many changes as the map has stages of a hundred cards:
 * the processor time of the merge alone, on trees, and of what stands around it when a map is saved (two texts made
 * trees).
 */
public final class MergeCost {
    private static final int[] SIZES = {100, 400, 1000, 2000, 5000, 10_000};
    private static final int WARM_UP = 20;
    private static final int COUNTED = 15;
    private static final int CARDS_PER_ROUND = 60_000;
    private static final int CARDS_PER_EDIT = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private MergeCost() {}

    /** Prints a line for each size, and how the time for a card grows from the second size to the last. */
    public static void main(String[] args) {
        Case compiled = Case.of(1000);
        for (int i = 0; i < 1000; i++) {
            compiled.merge();
        }
        System.out.println("cards | merge us | merge us per card | reading a tree us | conflicts");
        double base = 0;
        double last = 0;
        for (int cards : SIZES) {
            last = measure(Case.of(cards));
            base = cards == SIZES[1] ? last : base;
        }
        System.out.printf(
                Locale.ROOT,
                "Time per card at %d is %.2f of that at %d%n",
                SIZES[SIZES.length - 1],
                last / base,
                SIZES[1]);
    }

    private record Case(int cards, String text, JsonTree base, JsonTree mine, JsonTree theirs) {
        static Case of(int cards) {
            String text = SampleMaps.withCards(cards);
            JsonTree base = JsonTree.of(text);
            int edits = Math.max(1, cards / CARDS_PER_EDIT);
            return new Case(
                    cards,
                    text,
                    base,
                    new RandomEdits(1, "mine", id -> true).of(base, edits),
                    new RandomEdits(2, "theirs", id -> true).of(base, edits));
        }

        Merged merge() {
            return ThreeWayMerge.merge(base, mine, theirs);
        }
    }

    private static double measure(Case it) {
        int times = CARDS_PER_ROUND / it.cards();
        Rounds merging = new Rounds();
        Rounds reading = new Rounds();
        long merged = 0;
        for (int round = -WARM_UP; round < COUNTED; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                merged += it.merge().conflicts().size();
            }
            long middle = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                merged += JsonTree.of(it.text()).equals(it.base()) ? 1 : 0;
            }
            long end = THREADS.getCurrentThreadCpuTime();
            if (round >= 0) {
                merging.add((middle - start) / 1000.0 / times);
                reading.add((end - middle) / 1000.0 / times);
            }
        }
        if (merged == 0) {
            throw new IllegalStateException("Nothing was merged");
        }
        double perCard = merging.median() / it.cards();
        System.out.printf(
                Locale.ROOT,
                "%5d | %8.0f | %17.3f | %17.0f | %d%n",
                it.cards(),
                merging.median(),
                perCard,
                reading.median(),
                it.merge().conflicts().size());
        return perCard;
    }
}
