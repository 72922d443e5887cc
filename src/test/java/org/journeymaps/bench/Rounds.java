package org.journeymaps.bench;

import java.util.ArrayList;
import java.util.List;

/** What was measured in turns, round by round; the median speaks for all, since a busy machine only ever adds time. */
final class Rounds {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        return quantile(0.5);
    }

    /** The value below which this share of the rounds lies. */
    double quantile(double share) {
        if (values.isEmpty()) {
            throw new IllegalStateException("Nothing was measured; add a round first");
        }
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1) + 0.5));
    }
}
