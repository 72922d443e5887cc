package org.journeymaps.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.journeymaps.model.Criterion;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;

/**
 * A touchpoint's place among those with a priority.
 *
 * @param rank from 1, each rank once
 * @param touchpoint the touchpoint
 * @param priority its priority
 */
public record RankedPriority(int rank, Touchpoint touchpoint, Priority priority) {
    /** All touchpoints with a priority, the most urgent first; equals in the order of the journey. */
    public static List<RankedPriority> of(JourneyMap map) {
        List<Criterion> criteria = UsualCriteria.of(map);
        List<Rated> rated = map.touchpoints()
                .flatMap(touchpoint -> Priority.of(touchpoint, criteria).map(it -> new Rated(touchpoint, it)).stream())
                .sorted(Comparator.comparing(it -> it.priority().mean(), Comparator.reverseOrder()))
                .toList();
        List<RankedPriority> ranked = new ArrayList<>();
        for (Rated it : rated) {
            ranked.add(new RankedPriority(ranked.size() + 1, it.touchpoint(), it.priority()));
        }
        return List.copyOf(ranked);
    }

    private record Rated(Touchpoint touchpoint, Priority priority) {}
}
