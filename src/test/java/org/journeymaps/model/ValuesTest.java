package org.journeymaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that break a rule of their own type cannot be made; the message says what was expected and what came. */
class ValuesTest {
    private static final UnknownMembers NONE = UnknownMembers.NONE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Z",
                "0",
                "9",
                "-",
                "_",
                "azAZ09_-",
                "0123456789012345678901234567890123456789012345678901234567890123"
            })
    void anIdHasLettersDigitsHyphensAndUnderscores(String id) {
        assertThat(Ids.isValid(id)).isTrue();
        assertThat(Ids.require(id)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "ä",
                "a.b",
                "a/b",
                "a:b",
                "a@b",
                "a[b",
                "a`b",
                "a{b",
                "a\n",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void nothingElseIsAnId(String id) {
        assertThat(Ids.isValid(id)).isFalse();
        assertRefused(() -> Ids.require(id), "[A-Za-z0-9_-]{1,64}", id);
    }

    @ParameterizedTest
    @CsvSource({
        "-2,2,0,0.1,true",
        "1,5,1,1,true",
        "1,5,5,1,true",
        "2,2,2,1,false",
        "3,2,2,1,false",
        "0,5,-1,1,false",
        "0,5,6,1,false",
        "0,5,3,0,false",
        "0,5,3,-1,false"
    })
    void aScaleIsInOrder(BigDecimal min, BigDecimal max, BigDecimal baseline, BigDecimal step, boolean isValid) {
        assertThat(Scale.isValid(min, max, baseline, step)).isEqualTo(isValid);
        if (!isValid) {
            assertRefused(() -> new Scale(min, max, baseline, step, NONE), "min < max", "baseline " + baseline);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,true,true,-2",
        "2.9,true,true,-0.1",
        "3,true,false,0",
        "3.0,true,false,0.0",
        "5,true,false,2",
        "0.9,false,true,-2.1",
        "5.1,false,false,2.1"
    })
    void aValueIsSignedAroundTheBaseline(BigDecimal value, boolean isOnScale, boolean isNegative, BigDecimal signed) {
        Scale scale = new Scale(number("1"), number("5"), number("3"), number("1"), NONE);
        assertThat(scale.contains(value)).isEqualTo(isOnScale);
        assertThat(scale.isBelowBaseline(value)).isEqualTo(isNegative);
        assertThat(scale.signed(value)).isEqualTo(signed);
    }

    @Test
    void severitiesHaveLevels() {
        for (Severity severity : Severity.values()) {
            assertThat(Severity.ofLevel(severity.level())).isEqualTo(severity);
        }
        assertThat(Severity.NEGLIGIBLE.level()).isEqualTo(1);
        assertThat(Severity.SEVERE.level()).isEqualTo(5);
        assertThat(List.of(0, 6)).noneMatch(Severity::isLevel);
        assertRefused(() -> Severity.ofLevel(6), "1 to 5", "6");
    }

    @Test
    void ratingsGoToTenAndCriterionValuesToAHundred() {
        assertThat(List.of(1, 10)).allMatch(Ratings::isRating);
        assertThat(List.of(0, 11)).noneMatch(Ratings::isRating);
        assertThat(List.of(1, 100)).allMatch(Ratings::isCriterionValue);
        assertThat(List.of(0, 101)).noneMatch(Ratings::isCriterionValue);
        TouchpointBuilder touchpoint = Touchpoint.builder("t", "T");
        assertRefused(() -> touchpoint.importanceToCustomer(11).build(), "importanceToCustomer is 1 to 10", "11");
        touchpoint.importanceToCustomer(10);
        assertRefused(() -> touchpoint.importanceToOrganisation(0).build(), "importanceToOrganisation", "0");
        touchpoint.importanceToOrganisation(1);
        assertRefused(() -> touchpoint.satisfaction(-1).build(), "satisfaction", "-1");
        touchpoint.satisfaction(5);
        assertRefused(() -> touchpoint.criterionValues(Map.of("c", 101)).build(), "criterion c is 1 to 100", "101");
        assertRefused(() -> touchpoint.criterionValues(Map.of("c d", 1)).build(), "An id", "c d");
        touchpoint.criterionValues(Map.of("c", 100));
        assertRefused(() -> touchpoint.customCards(Map.of("", List.of())).build(), "An id", "''");
    }

    @Test
    void amountsAreNotNegative() {
        assertThat(Amounts.isNotNegative(BigDecimal.ZERO)).isTrue();
        assertThat(Amounts.isNotNegative(number("-0.01"))).isFalse();
        assertRefused(() -> new Criterion("c", "C", number("-1"), Direction.HIGHER, NONE), "weight", "-1");
        assertRefused(() -> waste("-1", "0"), "costPerOccurrence is zero or more", "-1");
        assertRefused(() -> waste("0", "-2"), "occurrences is zero or more", "-2");
        assertRefused(
                () -> new PainPoint(
                        "p",
                        "P",
                        PainPointKind.COST,
                        Severity.MINOR,
                        Evidence.ASSUMED,
                        List.of(),
                        Optional.of(number("-3")),
                        Optional.empty(),
                        Closure.NONE,
                        NONE),
                "annualCost",
                "-3");
    }

    @Test
    void countsAreNotNegative() {
        assertThat(stage(0L).volume()).contains(0L);
        assertThat(stage(Amounts.MAX_VOLUME).volume()).contains(9007199254740991L);
        assertRefused(() -> stage(-1L), "A volume is 0 to", "-1");
        assertRefused(() -> stage(Amounts.MAX_VOLUME + 1), "A volume is 0 to", "9007199254740992");
        assertThat(observation(0).sampleSize()).contains(0);
        assertRefused(() -> observation(-1), "A sample size is zero or more", "-1");
        assertRefused(() -> remeasurement(-1), "A sample size is zero or more", "-1");
    }

    @Test
    void everythingWithAnIdRefusesWhatIsNone() {
        Optional<String> none = Optional.empty();
        assertThat(List.<ThrowingCallable>of(
                        () -> JourneyMap.builder("!", "").build(),
                        () -> Touchpoint.builder("!", "").build(),
                        () -> new Stage("!", "", none, Optional.empty(), List.of(), NONE),
                        () -> new Lane("!", LaneKind.GAINS, none, true, NONE),
                        () -> new PersonaRef("!", "", none, NONE),
                        () -> new Criterion("!", "", BigDecimal.ONE, Direction.LOWER, NONE),
                        () -> new ActionItem(
                                "!",
                                "",
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                new ManualStatus(WorkStatus.DONE),
                                NONE),
                        () -> new Card("!", "", none, NONE),
                        () -> new Thought("!", "", ThoughtKind.THOUGHT, none, NONE),
                        () -> new Stakeholder("!", "", StakeholderSide.EXTERNAL, none, NONE),
                        () -> new Enabler("!", EnablerKind.DATA, "", false, NONE),
                        () -> new Metric(
                                "!",
                                MetricKind.CES,
                                "",
                                none,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Direction.LOWER,
                                List.of(),
                                NONE),
                        () -> new Observation("!", LocalDate.EPOCH, BigDecimal.ONE, none, Optional.empty(), NONE),
                        () -> new Remeasurement(
                                "!",
                                BigDecimal.ONE,
                                Evidence.MEASURED,
                                none,
                                Optional.empty(),
                                LocalDate.EPOCH,
                                none,
                                NONE),
                        () -> new AttachmentRef("!", "", none, AttachmentKind.AUDIO, NONE),
                        () -> new Branch("!", "t", "", NONE),
                        () -> new Waste("!", "", WasteKind.DISRUPTIVE, BigDecimal.ONE, BigDecimal.ONE, NONE),
                        () -> new PainPoint(
                                "!",
                                "",
                                PainPointKind.COST,
                                Severity.MINOR,
                                Evidence.ASSUMED,
                                List.of(),
                                Optional.empty(),
                                none,
                                Closure.NONE,
                                NONE),
                        () -> new Opportunity("!", "", List.of(), NONE)))
                .allSatisfy(make -> assertRefused(make, "An id matches", "'!'"));
    }

    @Test
    void unknownMembersKeepTheirOrderAndAreNobodyElses() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("z", "1");
        members.put("a", "[]");
        UnknownMembers unknown = new UnknownMembers(members);
        members.clear();
        assertThat(unknown.jsonByName()).containsExactly(Map.entry("z", "1"), Map.entry("a", "[]"));
        assertThat(unknown.isEmpty()).isFalse();
        assertThat(NONE.isEmpty()).isTrue();
    }

    private static void assertRefused(ThrowingCallable make, String expected, String came) {
        assertThatThrownBy(make)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected)
                .hasMessageContaining(came);
    }

    private static BigDecimal number(String literal) {
        return new BigDecimal(literal);
    }

    private static Stage stage(long volume) {
        return new Stage("s", "S", Optional.empty(), Optional.of(volume), List.of(), NONE);
    }

    private static Waste waste(String cost, String occurrences) {
        return new Waste("w", "W", WasteKind.UNNECESSARY, number(cost), number(occurrences), NONE);
    }

    private static Observation observation(int sampleSize) {
        return new Observation("o", LocalDate.EPOCH, BigDecimal.ONE, Optional.empty(), Optional.of(sampleSize), NONE);
    }

    private static Remeasurement remeasurement(int sampleSize) {
        return new Remeasurement(
                "r",
                BigDecimal.ONE,
                Evidence.MEASURED,
                Optional.empty(),
                Optional.of(sampleSize),
                LocalDate.EPOCH,
                Optional.empty(),
                NONE);
    }

    @ParameterizedTest
    @CsvSource({
        // direction, current, target, whether it is reached
        "HIGHER, 40, 40, true",
        "HIGHER, 41, 40.0, true",
        "HIGHER, 39.9, 40, false",
        "LOWER, 4, 4, true",
        "LOWER, 3, 4, true",
        "LOWER, 5, 4, false",
        "LOWER, , 4, ",
        "HIGHER, 5, , ",
    })
    void aTargetIsReachedAtItsValueOrBeyondItInTheBetterDirection(
            Direction direction, BigDecimal current, BigDecimal target, Boolean reached) {
        Metric metric = new Metric(
                "m",
                MetricKind.CUSTOM,
                "Metric",
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(current),
                Optional.ofNullable(target),
                direction,
                List.of(),
                NONE);

        assertThat(metric.reachesTarget()).isEqualTo(Optional.ofNullable(reached));
    }
}
