package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.analysis.NumberSamples.map;
import static org.journeymaps.analysis.NumberSamples.waste;
import static org.journeymaps.analysis.NumberSamples.wasteful;
import static org.journeymaps.model.WasteKind.DISRUPTIVE;
import static org.journeymaps.model.WasteKind.UNNECESSARY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.Waste;
import org.junit.jupiter.api.Test;

class WasteCostTest {
    @Test
    void isTheCostOfEachOccurrenceTimesHowOftenItOccursByKind() {
        WasteCost cost = WasteCost.of(wasteful(
                "t", waste(UNNECESSARY, "2.50", "100"), waste(DISRUPTIVE, "7", "3"), waste(UNNECESSARY, "0.5", "1")));
        assertThat(cost.unnecessary()).isEqualByComparingTo("250.5");
        assertThat(cost.disruptive()).isEqualByComparingTo("21");
        assertThat(cost.total()).isEqualByComparingTo("271.5");
    }

    @Test
    void aMapCostsWhatItsTouchpointsCostTogether() {
        JourneyMap map = map(
                wasteful("a", waste(UNNECESSARY, "1", "5")),
                wasteful("b", waste(DISRUPTIVE, "2", "5")),
                wasteful("c", waste(UNNECESSARY, "3", "5")));
        assertThat(WasteCost.of(map).unnecessary()).isEqualByComparingTo("20");
        assertThat(WasteCost.of(map).disruptive()).isEqualByComparingTo("10");
    }

    @Test
    void theMostExpensiveTouchpointsComeFirstAndEqualsInTheOrderOfTheJourney() {
        JourneyMap map = map(
                wasteful("cheap", waste(UNNECESSARY, "1", "1")),
                wasteful("none"),
                wasteful("first", waste(DISRUPTIVE, "5", "2")),
                wasteful("free", waste(DISRUPTIVE, "0", "100")),
                wasteful("dear", waste(UNNECESSARY, "50", "2")),
                wasteful("second", waste(UNNECESSARY, "10", "1")));
        assertThat(WasteCost.costliest(map))
                .extracting(it -> it.touchpoint().id())
                .containsExactly("dear", "first", "second", "cheap");
        assertThat(WasteCost.costliest(map).get(0).cost().total()).isEqualByComparingTo("100");
    }

    @Test
    void neitherTheOrderNorTheTouchpointOfTheWasteChangesTheTotal() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<Waste> wastes = new ArrayList<>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                wastes.add(waste(
                        random.nextBoolean() ? UNNECESSARY : DISRUPTIVE,
                        random.nextInt(10_000) + ".25",
                        Integer.toString(random.nextInt(10_000))));
            }
            WasteCost together = WasteCost.of(wasteful("t", wastes.toArray(Waste[]::new)));
            Collections.shuffle(wastes, random);
            WasteCost apart = WasteCost.of(
                    map(wastes.stream().map(it -> wasteful("t", it)).toArray(Touchpoint[]::new)));
            assertThat(apart.unnecessary()).isEqualByComparingTo(together.unnecessary());
            assertThat(apart.disruptive()).isEqualByComparingTo(together.disruptive());
            assertThat(apart.total()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        }
    }
}
