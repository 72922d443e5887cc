package org.journeymaps.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Author mistakes across several values: each is told at its place, and the map stays a map. */
class MapRulesTest {
    private static final String TOUCHPOINT = "/stages/1/touchpoints/0";
    private static final UnknownMembers NONE = UnknownMembers.NONE;
    private static final Optional<String> NOBODY = Optional.empty();
    private static final Optional<String> ANNA = Optional.of("anna");
    private static final Optional<String> STRANGER = Optional.of("stranger");

    static Stream<Arguments> mistakesAtATouchpoint() {
        return Stream.of(
                mistake(t -> t.channels(List.of("Web", "Phone", "Web")), "/channels/2", "channel.duplicate", "Web"),
                mistake(
                        t -> t.experiences(List.of(experience(NOBODY, "2"), experience(NOBODY, "1"))),
                        "/experiences/1",
                        "experience.duplicate.all"),
                mistake(
                        t -> t.experiences(
                                List.of(experience(ANNA, "-2"), experience(NOBODY, "1"), experience(ANNA, "0"))),
                        "/experiences/2",
                        "experience.duplicate",
                        "Anna"),
                mistake(
                        t -> t.experiences(List.of(experience(ANNA, "-2.1"))),
                        "/experiences/0/value",
                        "experience.range",
                        "-2.1",
                        "-2",
                        "2"),
                mistake(
                        t -> t.experiences(List.of(experience(STRANGER, "1"))),
                        "/experiences/0/persona",
                        "unknown.persona",
                        "stranger"),
                mistake(
                        t -> t.criterionValues(Map.of("speed", 5)),
                        "/criterionValues/speed",
                        "unknown.criterion",
                        "speed"),
                mistake(
                        t -> t.customerActions(List.of(card(ANNA), card(STRANGER))),
                        "/customerActions/1/persona",
                        "unknown.persona",
                        "stranger"),
                mistake(
                        t -> t.thoughts(List.of(new Thought("t", "T", ThoughtKind.QUOTE, STRANGER, NONE))),
                        "/thoughts/0/persona",
                        "unknown.persona",
                        "stranger"),
                mistake(
                        t -> t.frontstage(List.of(card(STRANGER))),
                        "/frontstage/0/persona",
                        "unknown.persona",
                        "stranger"),
                mistake(
                        t -> t.backstage(List.of(card(STRANGER))),
                        "/backstage/0/persona",
                        "unknown.persona",
                        "stranger"),
                mistake(t -> t.support(List.of(card(STRANGER))), "/support/0/persona", "unknown.persona", "stranger"),
                mistake(t -> t.gains(List.of(card(STRANGER))), "/gains/0/persona", "unknown.persona", "stranger"),
                mistake(
                        t -> t.customCards(Map.of("own", List.of(card(STRANGER)))),
                        "/customCards/own/0/persona",
                        "unknown.persona",
                        "stranger"),
                mistake(
                        t -> t.customCards(Map.of("gains", List.of(card(ANNA)))),
                        "/customCards/gains",
                        "unknown.lane",
                        "gains"),
                mistake(
                        t -> t.branches(List.of(
                                new Branch("b1", "first", "again", NONE), new Branch("b2", "nowhere", "", NONE))),
                        "/branches/1/to",
                        "unknown.touchpoint",
                        "nowhere"),
                mistake(
                        t -> t.opportunities(List.of(new Opportunity("o", "O", List.of("pain", "gone"), NONE))),
                        "/opportunities/0/painPointIds/1",
                        "unknown.pain-point",
                        "gone"),
                mistake(
                        t -> t.painPoints(List.of(painPoint(List.of("anna", "stranger"), NOBODY, Closure.NONE))),
                        "/painPoints/0/personas/1",
                        "unknown.persona",
                        "stranger"),
                mistake(
                        t -> t.painPoints(List.of(painPoint(List.of(), Optional.of("nowhere"), Closure.NONE))),
                        "/painPoints/0/until",
                        "unknown.touchpoint",
                        "nowhere"),
                mistake(
                        t -> t.painPoints(List.of(painPoint(List.of(), Optional.of("first"), Closure.NONE))),
                        "/painPoints/0/until",
                        "until.before",
                        "first"),
                mistake(
                        t -> t.painPoints(List.of(painPoint(List.of(), NOBODY, closure("2.5", "1")))),
                        "/painPoints/0/closure/experienceBefore",
                        "experience.range",
                        "2.5",
                        "-2",
                        "2"),
                mistake(
                        t -> t.painPoints(List.of(painPoint(List.of(), NOBODY, closure("2", "3")))),
                        "/painPoints/0/closure/remeasurements/0/value",
                        "experience.range",
                        "3",
                        "-2",
                        "2"));
    }

    @ParameterizedTest
    @MethodSource("mistakesAtATouchpoint")
    void aMistakeAtATouchpointIsToldAtItsPlace(UnaryOperator<TouchpointBuilder> mistake, Problem expected) {
        assertThat(MapRules.check(mapWith(mistake))).containsExactly(expected);
    }

    @Test
    void aSoundMapHasNoProblems() {
        assertThat(MapRules.check(mapWith(t -> t.channels(List.of("Web", "Phone"))
                        .experiences(List.of(experience(NOBODY, "-2"), experience(ANNA, "2")))
                        .criterionValues(Map.of("cost", 5))
                        .customerActions(List.of(card(ANNA), card(NOBODY)))
                        .customCards(Map.of("own", List.of(card(ANNA))))
                        .branches(List.of(new Branch("b", "last", "skip", NONE)))
                        .painPoints(List.of(painPoint(List.of("anna"), Optional.of("last"), closure("-2", "2")))))))
                .isEmpty();
    }

    @Test
    void aPainPointMayEndWhereItBegins() {
        assertThat(MapRules.check(
                        mapWith(t -> t.painPoints(List.of(painPoint(List.of(), Optional.of("here"), Closure.NONE))))))
                .isEmpty();
    }

    @Test
    void withoutCriteriaOfItsOwnTheIdsOfTheUsualOnesAreFree() {
        JourneyMap map = mapWith(t -> t.criterionValues(Map.of("anything", 5)));
        assertThat(MapRules.check(map.toBuilder().criteria(List.of()).build())).isEmpty();
    }

    @Test
    void aCurrencyHasAnIsoCode() {
        JourneyMap map = mapWith(t -> t);
        assertThat(MapRules.check(map.toBuilder().currency("JPY").build())).isEmpty();
        assertThat(MapRules.check(map.toBuilder().currency("Euro").build()))
                .containsExactly(Problem.at("/currency", "journeymaps.problem.currency", "Euro"));
    }

    @Test
    void onlyLanesOfTheTeamsOwnMayRepeat() {
        JourneyMap map = mapWith(t -> t).toBuilder()
                .lanes(List.of(
                        lane("a", LaneKind.CUSTOM),
                        lane("b", LaneKind.GAINS),
                        lane("c", LaneKind.CUSTOM),
                        lane("d", LaneKind.GAINS)))
                .build();
        assertThat(MapRules.check(map))
                .containsExactly(Problem.at("/lanes/3", "journeymaps.problem.lane.duplicate", "GAINS"));
    }

    @Test
    void anActionItemAddressesPainPointsOfTheMap() {
        ActionItem item = new ActionItem(
                "a",
                "A",
                List.of("pain", "gone"),
                Optional.empty(),
                Optional.empty(),
                new ManualStatus(WorkStatus.TODO),
                NONE);
        assertThat(MapRules.check(mapWith(t -> t).withActionItem(item)))
                .containsExactly(
                        Problem.at("/actionItems/0/painPointIds/1", "journeymaps.problem.unknown.pain-point", "gone"));
    }

    @Test
    void onlyTheFirstProblemsAreTold() {
        JourneyMap map = mapWith(t -> t.channels(Collections.nCopies(500, "Web")));
        assertThat(MapRules.check(map)).hasSize(Limits.PROBLEMS);
    }

    private static Arguments mistake(
            UnaryOperator<TouchpointBuilder> mistake, String place, String key, String... arguments) {
        return arguments(mistake, Problem.at(TOUCHPOINT + place, "journeymaps.problem." + key, arguments));
    }

    /** A map of three touchpoints: one before, the one at hand, and one after it. */
    private static JourneyMap mapWith(UnaryOperator<TouchpointBuilder> change) {
        Touchpoint first = Touchpoint.builder("first", "First")
                .painPoints(List.of(painPoint("pain", List.of(), NOBODY, Closure.NONE)))
                .build();
        Touchpoint here = change.apply(Touchpoint.builder("here", "Here")).build();
        Touchpoint last = Touchpoint.builder("last", "Last").build();
        return JourneyMap.builder("m", "Map")
                .personas(List.of(new PersonaRef("anna", "Anna", Optional.empty(), NONE)))
                .criteria(List.of(new Criterion("cost", "Cost", BigDecimal.ONE, Direction.HIGHER, NONE)))
                .lanes(List.of(lane("own", LaneKind.CUSTOM), lane("gains", LaneKind.GAINS)))
                .stages(List.of(stage("s1", first), stage("s2", here, last)))
                .build();
    }

    private static Stage stage(String id, Touchpoint... touchpoints) {
        return new Stage(id, id, Optional.empty(), Optional.empty(), List.of(touchpoints), NONE);
    }

    private static Lane lane(String id, LaneKind kind) {
        return new Lane(id, kind, Optional.empty(), true, NONE);
    }

    private static Card card(Optional<String> persona) {
        return new Card("card", "Card", persona, NONE);
    }

    private static Experience experience(Optional<String> persona, String value) {
        return new Experience(
                persona, new BigDecimal(value), Evidence.ASSUMED, Optional.empty(), Optional.empty(), NONE);
    }

    private static PainPoint painPoint(List<String> personas, Optional<String> until, Closure closure) {
        return painPoint("pain-here", personas, until, closure);
    }

    private static PainPoint painPoint(String id, List<String> personas, Optional<String> until, Closure closure) {
        return new PainPoint(
                id,
                "Hurts",
                PainPointKind.WAITING,
                Severity.HIGH,
                Evidence.ASSUMED,
                personas,
                Optional.empty(),
                until,
                closure,
                NONE);
    }

    private static Closure closure(String before, String after) {
        Remeasurement remeasurement = new Remeasurement(
                "r",
                new BigDecimal(after),
                Evidence.MEASURED,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 12, 1),
                Optional.empty(),
                NONE);
        return Closure.NONE
                .remeasured(remeasurement, Optional.of(new BigDecimal(before)))
                .accepted(new Acceptance("key", Instant.EPOCH, NONE));
    }
}
