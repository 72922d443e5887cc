package org.journeymaps.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.Waste;
import org.journeymaps.model.WasteKind;

/**
 * What activities cost that the customer would not miss or that break the customer's flow.
 *
 * @param unnecessary in the map's currency for the map's period, zero or more
 * @param disruptive in the map's currency for the map's period, zero or more
 */
public record WasteCost(BigDecimal unnecessary, BigDecimal disruptive) {
    /**
     * The cost of one touchpoint's waste: the sum of cost per occurrence x occurrences in the period. Counting what does
     * not add value for the customer follows Womack and Jones, Lean Thinking (1996).
     */
    public static WasteCost of(Touchpoint touchpoint) {
        return of(touchpoint.wastes().stream());
    }

    /** The cost of all waste of the map. */
    public static WasteCost of(JourneyMap map) {
        return of(map.touchpoints().flatMap(touchpoint -> touchpoint.wastes().stream()));
    }

    /** The touchpoints whose waste costs anything, the most expensive first; equals in the order of the journey. */
    public static List<AtTouchpoint> costliest(JourneyMap map) {
        return map.touchpoints()
                .map(touchpoint -> new AtTouchpoint(touchpoint, of(touchpoint)))
                .filter(it -> it.cost().total().signum() > 0)
                .sorted(Comparator.comparing(it -> it.cost().total(), Comparator.reverseOrder()))
                .toList();
    }

    /** The cost of one activity: cost per occurrence x occurrences in the period. */
    public static BigDecimal of(Waste waste) {
        return waste.costPerOccurrence().multiply(waste.occurrences(), MathContext.DECIMAL128);
    }

    /** Both kinds together. */
    public BigDecimal total() {
        return sum(unnecessary, disruptive);
    }

    private static WasteCost of(Stream<Waste> wastes) {
        List<Waste> all = wastes.toList();
        return new WasteCost(sum(all, WasteKind.UNNECESSARY), sum(all, WasteKind.DISRUPTIVE));
    }

    private static BigDecimal sum(List<Waste> wastes, WasteKind kind) {
        return wastes.stream()
                .filter(waste -> waste.kind() == kind)
                .map(WasteCost::of)
                .reduce(BigDecimal.ZERO, WasteCost::sum);
    }

    private static BigDecimal sum(BigDecimal a, BigDecimal b) {
        return a.add(b, MathContext.DECIMAL128);
    }

    /**
     * The waste of one touchpoint.
     *
     * @param touchpoint where it arises
     * @param cost what it costs
     */
    public record AtTouchpoint(Touchpoint touchpoint, WasteCost cost) {}
}
