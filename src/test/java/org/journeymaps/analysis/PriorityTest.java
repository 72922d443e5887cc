package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.journeymaps.analysis.NumberSamples.criterion;
import static org.journeymaps.analysis.NumberSamples.map;
import static org.journeymaps.analysis.NumberSamples.valued;
import static org.journeymaps.model.Direction.HIGHER;
import static org.journeymaps.model.Direction.LOWER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.Criterion;
import org.journeymaps.model.Direction;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.testing.AppFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityTest {
    private static final List<Criterion> TWO = List.of(criterion("a", "3", HIGHER), criterion("b", "1", HIGHER));
    private static final List<String> IDS = List.of("a", "b", "c", "d");

    @ParameterizedTest
    @CsvSource({
        "80, 40, 70", // (3 x 80 + 40) / 4
        "1, 1, 1",
        "100, 100, 100",
        "50, 52, 51", // 50.5: halves go up
        "50, 51, 50", // 50.25
        "51, 50, 51", // 50.75
    })
    void isTheWeightedMeanOfTheValues(int a, int b, int expected) {
        assertThat(priority(Map.of("a", a, "b", b), TWO).value()).isEqualTo(expected);
    }

    @Test
    void aCriterionWithoutAValueDoesNotCount() {
        assertThat(priority(Map.of("b", 40), TWO).value()).isEqualTo(40);
        assertThat(priority(Map.of("b", 40), TWO).working()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 100", "100, 1", "30, 71"})
    void lowerValuesAreMoreUrgentIfTheCriterionSaysSo(int value, int expected) {
        assertThat(priority(Map.of("a", value), List.of(criterion("a", "1", LOWER)))
                        .value())
                .isEqualTo(expected);
    }

    @Test
    void thereIsNoneWithoutAValueOfACriterionThatWeighsAnything() {
        assertThat(Priority.of(valued("t", Map.of()), TWO)).isEmpty();
        assertThat(Priority.of(valued("t", Map.of("unknown", 50)), TWO)).isEmpty();
        assertThat(Priority.of(valued("t", Map.of("a", 50)), List.of(criterion("a", "0", HIGHER))))
                .isEmpty();
        assertThat(Priority.of(valued("t", Map.of("a", 50)), List.of())).isEmpty();
    }

    @Test
    void theWorkingNamesWhatEachCriterionBrought() {
        List<Criterion> criteria = List.of(criterion("a", "3", HIGHER), criterion("b", "1", LOWER));
        Priority priority = priority(Map.of("b", 61, "a", 80), criteria);
        assertThat(priority.weights()).isEqualByComparingTo("4");
        assertThat(priority.working())
                .containsExactly(
                        new Priority.Part(criteria.get(0), 80, 80, new BigDecimal("60")),
                        new Priority.Part(criteria.get(1), 61, 40, new BigDecimal("10")));
    }

    @Test
    void theMostUrgentComeFirstAndEqualsInTheOrderOfTheJourney() {
        JourneyMap map = map(
                        valued("low", Map.of("a", 10)),
                        valued("first", Map.of("a", 70, "b", 70)),
                        valued("none", Map.of()),
                        valued("second", Map.of("b", 70)),
                        valued("high", Map.of("a", 90)))
                .toBuilder()
                .criteria(TWO)
                .build();
        assertThat(RankedPriority.of(map))
                .extracting(it -> it.rank() + " " + it.touchpoint().id())
                .containsExactly("1 high", "2 first", "3 second", "4 low");
    }

    @Test
    void equalMeansRankByTheJourneyWhicheverWayTheyCameAbout() {
        List<Criterion> thirds = List.of(criterion("a", "1", HIGHER), criterion("b", "2", HIGHER));
        JourneyMap map =
                map(valued("mixed", Map.of("a", 38, "b", 29)), valued("plain", Map.of("a", 32, "b", 32))).toBuilder()
                        .criteria(thirds)
                        .build();
        assertThat(RankedPriority.of(map))
                .extracting(it -> it.touchpoint().id())
                .containsExactly("mixed", "plain");
    }

    @Test
    void aMapWithoutCriteriaOfItsOwnUsesTheUsualFour() {
        Map<String, Integer> values = Map.of("cost", 100, "sales", 50, "strategy", 10, "frequency", 1);
        // (3 x 100 + 3 x 50 + 2 x 10 + 2 x 1) / 10 = 47.2
        assertThat(RankedPriority.of(map(valued("t", values))).get(0).priority().mean())
                .isEqualByComparingTo("47.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer-journey", "onboarding", "service-case"})
    void theStarterMapsBeginWithTheUsualCriteria(String starter) {
        MapReading reading = new JourneyMapJson().read(AppFiles.text("starters/" + starter + ".json"));
        assertThat(((MapReading.Read) reading).map().criteria()).isEqualTo(UsualCriteria.ALL);
    }

    @Test
    void aPriorityLiesBetweenItsLowestAndItsHighestCountedValue() {
        forAll((criteria, values, random) -> {
            Priority priority = priority(values, criteria);
            List<Integer> counted =
                    priority.working().stream().map(Priority.Part::counted).toList();
            assertThat(priority.value()).isBetween(1, 100);
            assertThat(priority.value()).isBetween(Collections.min(counted), Collections.max(counted));
        });
    }

    @Test
    void theContributionsMakeTheMean() {
        forAll((criteria, values, random) -> {
            Priority priority = priority(values, criteria);
            BigDecimal sum = priority.working().stream()
                    .map(Priority.Part::contribution)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isCloseTo(priority.mean(), within(new BigDecimal("1E-9")));
        });
    }

    @Test
    void onlyTheRatioOfTheWeightsMatters() {
        forAll((criteria, values, random) -> {
            BigDecimal factor = BigDecimal.valueOf(1 + random.nextInt(9999), random.nextInt(7));
            List<Criterion> scaled = criteria.stream()
                    .map(it -> criterion(it.id(), it.weight().multiply(factor).toPlainString(), it.direction()))
                    .toList();
            assertThat(priority(values, scaled).mean())
                    .isEqualByComparingTo(priority(values, criteria).mean());
        });
    }

    @Test
    void theOrderOfTheCriteriaDoesNotMatter() {
        forAll((criteria, values, random) -> {
            List<Criterion> shuffled = new ArrayList<>(criteria);
            Collections.shuffle(shuffled, random);
            assertThat(priority(values, shuffled).mean())
                    .isEqualByComparingTo(priority(values, criteria).mean());
        });
    }

    @Test
    void aHigherValueNeverMakesATouchpointLessUrgentThanItsDirectionSays() {
        forAll((criteria, values, random) -> {
            Criterion raised = criteria.get(random.nextInt(criteria.size()));
            Map<String, Integer> higher = new HashMap<>(values);
            higher.computeIfPresent(raised.id(), (id, value) -> Math.min(100, value + 1 + random.nextInt(50)));
            int change = priority(higher, criteria)
                    .mean()
                    .compareTo(priority(values, criteria).mean());
            assertThat(raised.direction() == HIGHER ? change : -change).isNotNegative();
        });
    }

    private static Priority priority(Map<String, Integer> values, List<Criterion> criteria) {
        return Priority.of(valued("t", values), criteria).orElseThrow();
    }

    private static void forAll(Law law) {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Criterion> criteria = new ArrayList<>();
            Map<String, Integer> values = new HashMap<>();
            for (String id : IDS) {
                Direction direction = random.nextBoolean() ? HIGHER : LOWER;
                criteria.add(criterion(id, Integer.toString(1 + random.nextInt(50)), direction));
                if (id.equals("a") || random.nextBoolean()) {
                    values.put(id, 1 + random.nextInt(100));
                }
            }
            law.holds(criteria, values, random);
        }
    }

    private interface Law {
        void holds(List<Criterion> criteria, Map<String, Integer> values, Random random);
    }
}
