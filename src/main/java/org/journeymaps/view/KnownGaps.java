package org.journeymaps.view;

import java.time.LocalDate;
import java.util.List;
import org.journeymaps.analysis.Gap;
import org.journeymaps.analysis.Gaps;
import org.journeymaps.analysis.WorkReading;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.ManualStatus;

/**
 * The gaps of a map as far as any reader of its page may know them.
 *
 * @param gaps as assessed
 * @param views the same, in words
 */
record KnownGaps(List<Gap> gaps, List<GapView> views) {
    KnownGaps {
        gaps = List.copyOf(gaps);
        views = List.copyOf(views);
    }

    static KnownGaps of(JourneyMap map, LocalDate today, Words words, Figures figures) {
        List<Gap> gaps = Gaps.assess(map, KnownGaps::knownToEverybody, today);
        return new KnownGaps(
                gaps,
                gaps.stream()
                        .map(gap -> GapView.of(gap, map.scale(), words, figures))
                        .toList());
    }

    /** A manual status stands on the page. The state of an issue is its tracker's to tell. */
    private static WorkReading knownToEverybody(ActionItem item) {
        return item.work() instanceof ManualStatus manual ? WorkReading.of(manual.status()) : WorkReading.UNKNOWN;
    }
}
