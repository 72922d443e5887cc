package org.journeymaps.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.journeymaps.model.Severity;

/**
 * By what the gaps of a map are put in order: first what is to be done, then how urgent the touchpoint is, how much it
 * hurts and what it costs. A value that nobody noted comes after all that are known.
 *
 * @param group what is to be done
 * @param priority the touchpoint's priority, if it has one
 * @param severity how much it hurts
 * @param annualCost what it costs in a year
 */
public record GapUrgency(
        GapGroup group, Optional<Priority> priority, Severity severity, Optional<BigDecimal> annualCost)
        implements Comparable<GapUrgency> {
    private static final Comparator<GapUrgency> MOST_URGENT_FIRST = Comparator.comparing(GapUrgency::group)
            .thenComparing(urgency -> urgency.priority().map(Priority::mean), highestFirst())
            .thenComparing(GapUrgency::severity, Comparator.reverseOrder())
            .thenComparing(GapUrgency::annualCost, highestFirst());

    /** The most urgent is the least, so that it comes first; equals stay in the order they had. */
    @Override
    public int compareTo(GapUrgency other) {
        return MOST_URGENT_FIRST.compare(this, other);
    }

    private static Comparator<Optional<BigDecimal>> highestFirst() {
        return (a, b) -> a.isPresent() && b.isPresent()
                ? b.get().compareTo(a.get())
                : Boolean.compare(b.isPresent(), a.isPresent());
    }
}
