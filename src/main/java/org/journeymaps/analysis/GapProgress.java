package org.journeymaps.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far the gaps of a map have come together, for one viewer.
 *
 * @param total number of gaps
 * @param counts number of gaps by state; states without a gap are absent
 * @param notVisible gaps with work that this viewer cannot read
 */
public record GapProgress(int total, Map<GapState, Integer> counts, int notVisible) {
    /** Copies and keeps the order of the states. */
    public GapProgress {
        Map<GapState, Integer> copy = new EnumMap<>(GapState.class);
        copy.putAll(counts);
        counts = Collections.unmodifiableMap(copy);
    }

    /** Counts. */
    public static GapProgress of(List<Gap> gaps) {
        Map<GapState, Integer> counts = new EnumMap<>(GapState.class);
        gaps.forEach(gap -> counts.merge(gap.state(), 1, Integer::sum));
        long notVisible = gaps.stream()
                .filter(gap -> gap.flags().contains(GapFlag.UNKNOWN))
                .count();
        return new GapProgress(gaps.size(), counts, (int) notVisible);
    }

    /** Number of gaps in a state. */
    public int count(GapState state) {
        return counts.getOrDefault(state, 0);
    }
}
