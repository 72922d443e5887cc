package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.analysis.NumberSamples.map;
import static org.journeymaps.analysis.NumberSamples.rated;

import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunityGapTest {
    @ParameterizedTest
    @CsvSource({
        "9, 3, 15, UNDER",
        "6, 2, 10, UNDER",
        "6, 3, 9, APPROPRIATELY",
        "10, 1, 19, UNDER",
        "10, 9, 11, UNDER",
        "10, 10, 10, APPROPRIATELY",
        "5, 5, 5, APPROPRIATELY",
        "5, 6, 5, OVER",
        "1, 10, 1, OVER",
        "9, 10, 9, OVER",
    })
    void setsImportanceAgainstSatisfaction(int importance, int satisfaction, int opportunity, Served served) {
        OpportunityGap gap =
                OpportunityGap.of(rated("t", importance, satisfaction)).orElseThrow();
        assertThat(gap.opportunity()).isEqualTo(opportunity);
        assertThat(gap.served()).isEqualTo(served);
    }

    @Test
    void thereIsNoneUnlessBothAreRated() {
        assertThat(OpportunityGap.of(
                        Touchpoint.builder("t", "T").importanceToCustomer(9).build()))
                .isEmpty();
        assertThat(OpportunityGap.of(
                        Touchpoint.builder("t", "T").satisfaction(1).build()))
                .isEmpty();
    }

    @Test
    void theGreatestOpportunitiesAndTheGreatestSurplusesComeFirst() {
        JourneyMap map = map(
                rated("fine", 5, 5),
                rated("surplus", 4, 5),
                rated("chance", 8, 4),
                rated("great-chance", 10, 2),
                rated("same-chance", 9, 6),
                rated("great-surplus", 2, 9),
                rated("same-surplus", 8, 9));
        assertThat(OpportunityGap.underServed(map))
                .extracting(it -> it.touchpoint().id())
                .containsExactly("great-chance", "chance", "same-chance");
        assertThat(OpportunityGap.overServed(map))
                .extracting(it -> it.touchpoint().id())
                .containsExactly("great-surplus", "surplus", "same-surplus");
    }

    @Test
    void moreImportanceNeverMakesLessOfAnOpportunityAndMoreSatisfactionNeverMore() {
        for (int importance = 1; importance <= 10; importance++) {
            for (int satisfaction = 1; satisfaction <= 10; satisfaction++) {
                int here = opportunity(importance, satisfaction);
                assertThat(here).isBetween(importance, 19);
                if (importance < 10) {
                    assertThat(opportunity(importance + 1, satisfaction)).isGreaterThan(here);
                }
                if (satisfaction < 10) {
                    assertThat(opportunity(importance, satisfaction + 1)).isLessThanOrEqualTo(here);
                }
            }
        }
    }

    private static int opportunity(int importance, int satisfaction) {
        return OpportunityGap.of(rated("t", importance, satisfaction))
                .orElseThrow()
                .opportunity();
    }
}
