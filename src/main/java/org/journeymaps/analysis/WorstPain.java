package org.journeymaps.analysis;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.model.Severity;

/** The pain points a team should look at first. */
public final class WorstPain {
    /** Values that nobody noted come last: what is known to hurt goes first. */
    private static final Comparator<Candidate> WORST_FIRST = Comparator.comparing(
                    Candidate::severity, Comparator.reverseOrder())
            .thenComparing(Candidate::experience, knownFirst(Comparator.naturalOrder()))
            .thenComparing(Candidate::annualCost, knownFirst(Comparator.reverseOrder()));

    private WorstPain() {}

    /**
     * The pain points whose gaps are not closed, the worst first: by severity; of equals the one at the lowest experience;
     * of these the costliest; of these the first in map order.
     *
     * @param gaps the gaps of this map
     */
    public static List<PainPointPlace> first(JourneyMap map, List<Gap> gaps) {
        Set<String> open = gaps.stream()
                .filter(gap -> gap.state() != GapState.CLOSED)
                .map(gap -> gap.painPoint().id())
                .collect(Collectors.toSet());
        return map.painPointPlaces()
                .filter(place -> open.contains(place.painPoint().id()))
                .map(Candidate::of)
                .sorted(WORST_FIRST)
                .map(Candidate::place)
                .toList();
    }

    private static Comparator<Optional<BigDecimal>> knownFirst(Comparator<BigDecimal> order) {
        return (a, b) -> {
            if (a.isPresent() && b.isPresent()) {
                return order.compare(a.get(), b.get());
            }
            return Boolean.compare(b.isPresent(), a.isPresent());
        };
    }

    /** A place with what it is compared by: the experience is a mean, computed once. */
    private record Candidate(
            PainPointPlace place, Severity severity, Optional<BigDecimal> experience, Optional<BigDecimal> annualCost) {
        static Candidate of(PainPointPlace place) {
            return new Candidate(
                    place,
                    place.painPoint().severity(),
                    place.touchpoint().aggregateExperience(),
                    place.painPoint().annualCost());
        }
    }
}
