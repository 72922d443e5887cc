package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.analysis.GapSamples.TODAY;
import static org.journeymaps.analysis.GapSamples.closure;
import static org.journeymaps.analysis.GapSamples.painPoint;
import static org.journeymaps.analysis.GapSamples.touchpoint;

import java.util.List;
import org.journeymaps.model.Closure;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Severity;
import org.journeymaps.model.Touchpoint;
import org.junit.jupiter.api.Test;

class WorstPainTest {
    @Test
    void theMostSevereComesFirstWhateverTheExperience() {
        assertThat(worst(
                        touchpoint("t1", "-2", painPoint("low", Severity.MINOR, "9000", Closure.NONE)),
                        touchpoint("t2", "1", painPoint("high", Severity.SEVERE, null, Closure.NONE))))
                .isEqualTo("high");
    }

    @Test
    void ofEquallySevereOnesTheLowestExperienceCountsAndAnUnknownOneComesLast() {
        assertThat(worst(
                        touchpoint("t0", null, painPoint("unknown", Severity.HIGH, "9000", Closure.NONE)),
                        touchpoint("t1", "-1", painPoint("bad", Severity.HIGH, "9000", Closure.NONE)),
                        touchpoint("t2", "-1.5", painPoint("worse", Severity.HIGH, null, Closure.NONE))))
                .isEqualTo("worse");
    }

    @Test
    void ofEquallyBadOnesTheCostliestCountsAndAnUnknownCostComesLast() {
        assertThat(worst(touchpoint(
                        "t",
                        "-1",
                        painPoint("free", Severity.HIGH, null, Closure.NONE),
                        painPoint("cheap", Severity.HIGH, "10", Closure.NONE),
                        painPoint("dear", Severity.HIGH, "2000", Closure.NONE))))
                .isEqualTo("dear");
    }

    @Test
    void ofEqualOnesTheFirstInMapOrderCounts() {
        assertThat(worst(touchpoint(
                        "t",
                        null,
                        painPoint("first", Severity.HIGH, null, Closure.NONE),
                        painPoint("second", Severity.HIGH, null, Closure.NONE))))
                .isEqualTo("first");
    }

    @Test
    void closedGapsHurtNoMore() {
        assertThat(worst(touchpoint(
                        "t",
                        "1",
                        painPoint("healed", Severity.SEVERE, null, closure(true, "1")),
                        painPoint("open", Severity.NEGLIGIBLE, null, Closure.NONE))))
                .isEqualTo("open");
        assertThat(worst(touchpoint("t", "1", painPoint("healed", Severity.SEVERE, null, closure(true, "1")))))
                .isEqualTo("none");
    }

    @Test
    void allOpenOnesAreRanked() {
        JourneyMap map = JourneyMap.builder("map", "Map")
                .stages(List.of(GapSamples.stage(
                        touchpoint("t1", "-1", painPoint("second", Severity.HIGH, null, Closure.NONE)),
                        touchpoint("t2", "-2", painPoint("first", Severity.HIGH, null, Closure.NONE)),
                        touchpoint("t3", "-2", painPoint("third", Severity.MINOR, null, Closure.NONE)))))
                .build();

        assertThat(WorstPain.first(map, Gaps.assess(map, any -> WorkReading.UNKNOWN, TODAY)))
                .extracting(place -> place.painPoint().id())
                .containsExactly("first", "second", "third");
    }

    private static String worst(Touchpoint... touchpoints) {
        JourneyMap map = JourneyMap.builder("map", "Map")
                .stages(List.of(GapSamples.stage(touchpoints)))
                .build();
        return WorstPain.first(map, Gaps.assess(map, any -> WorkReading.UNKNOWN, TODAY)).stream()
                .map(place -> place.painPoint().id())
                .findFirst()
                .orElse("none");
    }
}
