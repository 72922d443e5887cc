package org.journeymaps.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPointPlace;

/** The pain point a team should look at first. */
public final class WorstPain {
    /** Values that nobody noted come last: what is known to hurt goes first. */
    private static final Comparator<PainPointPlace> WORST_FIRST = Comparator.comparing(
                    (PainPointPlace place) -> place.painPoint().severity(), Comparator.reverseOrder())
            .thenComparing(place -> place.touchpoint().aggregateExperience(), knownFirst(Comparator.naturalOrder()))
            .thenComparing(place -> place.painPoint().annualCost(), knownFirst(Comparator.reverseOrder()));

    private WorstPain() {}

    /**
     * The worst pain among the gaps that are not closed: the most severe; of these the one at the lowest experience; of
     * these the costliest; of these the first in map order.
     *
     * @param gaps the gaps of this map
     * @return empty if none is open
     */
    public static Optional<PainPointPlace> find(JourneyMap map, List<Gap> gaps) {
        // min() keeps the first of equals, which is the first in map order.
        Set<String> open = gaps.stream()
                .filter(gap -> gap.state() != GapState.CLOSED)
                .map(gap -> gap.painPoint().id())
                .collect(Collectors.toSet());
        return map.painPointPlaces()
                .filter(place -> open.contains(place.painPoint().id()))
                .min(WORST_FIRST);
    }

    private static Comparator<Optional<BigDecimal>> knownFirst(Comparator<BigDecimal> order) {
        return (a, b) -> {
            if (a.isPresent() && b.isPresent()) {
                return order.compare(a.get(), b.get());
            }
            return Boolean.compare(b.isPresent(), a.isPresent());
        };
    }
}
