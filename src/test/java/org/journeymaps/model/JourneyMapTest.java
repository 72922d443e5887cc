package org.journeymaps.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.testing.MapGenerator;
import org.junit.jupiter.api.Test;

/** What a map, its columns and its pain points tell about themselves. */
class JourneyMapTest {
    private static final UnknownMembers NONE = UnknownMembers.NONE;

    private final PainPoint wait = painPoint("wait");
    private final PainPoint letter = painPoint("letter");
    private final Touchpoint apply =
            Touchpoint.builder("apply", "Apply").painPoints(List.of(wait)).build();
    private final Touchpoint answer =
            Touchpoint.builder("answer", "Answer").painPoints(List.of(letter)).build();
    private final Stage before = stage("before", apply);
    private final Stage after = stage("after", answer);
    private final ActionItem queue = actionItem("queue", "wait");
    private final ActionItem both = actionItem("both", "letter", "wait");
    private final JourneyMap map = JourneyMap.builder("m", "Map")
            .personas(List.of(new PersonaRef("anna", "Anna", Optional.empty(), NONE)))
            .stages(List.of(before, after))
            .actionItems(List.of(queue, both))
            .build();

    @Test
    void touchpointsAndPainPointsComeFromLeftToRight() {
        assertThat(map.touchpoints()).containsExactly(apply, answer);
        assertThat(map.painPoints()).containsExactly(wait, letter);
    }

    @Test
    void aPainPointIsFoundWithItsPlace() {
        assertThat(map.findPainPoint("letter")).contains(new PainPointPlace(after, answer, letter));
        assertThat(map.findPainPoint("gone")).isEmpty();
    }

    @Test
    void workIsFoundByThePainPointItAddresses() {
        assertThat(map.actionItemsFor("wait")).containsExactly(queue, both);
        assertThat(map.actionItemsFor("letter")).containsExactly(both);
        assertThat(map.actionItemsFor("gone")).isEmpty();
    }

    @Test
    void aPersonaIsFoundById() {
        assertThat(map.findPersona("anna").map(PersonaRef::name)).contains("Anna");
        assertThat(map.findPersona("Anna")).isEmpty();
    }

    @Test
    void oneTouchpointIsReplacedAndTheOthersStay() {
        Touchpoint renamed = answer.toBuilder().name("Letter").build();
        assertThat(map.withTouchpoint(renamed))
                .isEqualTo(map.toBuilder()
                        .stages(List.of(before, after.withTouchpoints(List.of(renamed))))
                        .build());
        assertThat(map.withTouchpoint(Touchpoint.builder("gone", "Gone").build()))
                .isEqualTo(map);
    }

    @Test
    void anActionItemIsAddedAtTheEnd() {
        ActionItem more = actionItem("more");
        assertThat(map.withActionItem(more).actionItems()).containsExactly(queue, both, more);
    }

    @Test
    void aBuilderStartsFromEveryMember() {
        for (long seed = 0; seed < 10; seed++) {
            JourneyMap complete = MapGenerator.complete(seed);
            assertThat(complete.toBuilder().build()).isEqualTo(complete);
            assertThat(complete.touchpoints())
                    .allSatisfy(touchpoint ->
                            assertThat(touchpoint.toBuilder().build()).isEqualTo(touchpoint));
        }
    }

    @Test
    void aBuilderTakesEveryMemberOfAMap() {
        JourneyMap all = MapGenerator.complete(1);
        JourneyMapBuilder builder = JourneyMap.builder(all.id(), "old")
                .title(all.title())
                .state(all.state())
                .scale(all.scale())
                .personas(all.personas())
                .criteria(all.criteria())
                .period(all.period())
                .lanes(all.lanes())
                .stages(all.stages())
                .actionItems(all.actionItems())
                .unknown(all.unknown());
        all.issueTarget().ifPresent(builder::issueTarget);
        all.scope().ifPresent(builder::scope);
        all.customerGoal().ifPresent(builder::customerGoal);
        all.businessGoal().ifPresent(builder::businessGoal);
        all.owner().ifPresent(builder::owner);
        all.reviewBy().ifPresent(builder::reviewBy);
        all.review().ifPresent(builder::review);
        all.currency().ifPresent(builder::currency);
        all.links().ifPresent(builder::links);
        assertThat(builder.build()).isEqualTo(all);
    }

    @Test
    void aBuilderTakesEveryMemberOfATouchpoint() {
        Touchpoint all = MapGenerator.complete(1).touchpoints().findFirst().orElseThrow();
        TouchpointBuilder builder = Touchpoint.builder(all.id(), "old")
                .name(all.name())
                .momentOfTruth(all.momentOfTruth())
                .channels(all.channels())
                .stakeholders(all.stakeholders())
                .experiences(all.experiences())
                .criterionValues(all.criterionValues())
                .customerActions(all.customerActions())
                .thoughts(all.thoughts())
                .frontstage(all.frontstage())
                .backstage(all.backstage())
                .support(all.support())
                .enablers(all.enablers())
                .metrics(all.metrics())
                .attachments(all.attachments())
                .customCards(all.customCards())
                .branches(all.branches())
                .wastes(all.wastes())
                .painPoints(all.painPoints())
                .gains(all.gains())
                .opportunities(all.opportunities())
                .unknown(all.unknown());
        all.description().ifPresent(builder::description);
        all.importanceToCustomer().ifPresent(builder::importanceToCustomer);
        all.importanceToOrganisation().ifPresent(builder::importanceToOrganisation);
        all.satisfaction().ifPresent(builder::satisfaction);
        assertThat(builder.build()).isEqualTo(all);
    }

    @Test
    void cardsOfAllCellsAreCounted() {
        Card card = new Card("c", "C", Optional.empty(), NONE);
        Touchpoint touchpoint = apply.toBuilder()
                .gains(List.of(card, card))
                .customCards(Map.of("own", List.of(card), "other", List.of(card)))
                .experiences(List.of(experience(Optional.empty(), "1")))
                .build();
        assertThat(touchpoint.cardCount()).isEqualTo(6);
        assertThat(map.withTouchpoint(touchpoint).cardCount()).isEqualTo(7);
    }

    @Test
    void theExperienceOfAllIsTheOneNotedForAll() {
        assertThat(withExperiences(experience(Optional.of("anna"), "-2"), experience(Optional.empty(), "1.5"))
                        .aggregateExperience())
                .contains(new BigDecimal("1.5"));
    }

    @Test
    void withoutOneNotedForAllItIsTheMeanOfThePersonas() {
        assertThat(withExperiences(experience(Optional.of("anna"), "-2"), experience(Optional.of("ben"), "1"))
                        .aggregateExperience())
                .contains(new BigDecimal("-0.5"));
        assertThat(apply.aggregateExperience()).isEmpty();
    }

    @Test
    void aNewMeasurementTakesBackTheAcceptanceAndKeepsTheFirstValueBefore() {
        Closure closure = Closure.NONE
                .remeasured(remeasurement("r1", "-1"), Optional.of(new BigDecimal("-2")))
                .accepted(new Acceptance("key", Instant.EPOCH, NONE));
        assertThat(closure.acceptance()).isPresent();
        Closure again = closure.remeasured(remeasurement("r2", "1"), Optional.of(BigDecimal.TEN));
        assertThat(again.acceptance()).isEmpty();
        assertThat(again.experienceBefore()).contains(new BigDecimal("-2"));
        assertThat(again.remeasurements()).extracting(Remeasurement::id).containsExactly("r1", "r2");
        assertThat(again.latest()).contains(remeasurement("r2", "1"));
        assertThat(Closure.NONE.latest()).isEmpty();
        assertThat(wait.withClosure(again).closure()).isEqualTo(again);
    }

    @Test
    void whatAMapWasMadeOfCanChangeWithoutTheMap() {
        List<Touchpoint> touchpoints = new ArrayList<>(List.of(apply));
        Stage stage = new Stage("s", "S", Optional.empty(), Optional.empty(), touchpoints, NONE);
        touchpoints.clear();
        assertThat(stage.touchpoints()).containsExactly(apply);
    }

    private static Touchpoint withExperiences(Experience... experiences) {
        return Touchpoint.builder("t", "T").experiences(List.of(experiences)).build();
    }

    private static Experience experience(Optional<String> persona, String value) {
        return new Experience(
                persona, new BigDecimal(value), Evidence.ASSUMED, Optional.empty(), Optional.empty(), NONE);
    }

    private static Stage stage(String id, Touchpoint touchpoint) {
        return new Stage(id, id, Optional.empty(), Optional.of(10L), List.of(touchpoint), NONE);
    }

    private static ActionItem actionItem(String id, String... painPointIds) {
        return new ActionItem(
                id,
                id,
                List.of(painPointIds),
                Optional.empty(),
                Optional.empty(),
                new ManualStatus(WorkStatus.TODO),
                NONE);
    }

    private static PainPoint painPoint(String id) {
        return new PainPoint(
                id,
                id,
                PainPointKind.WAITING,
                Severity.HIGH,
                Evidence.OBSERVED,
                List.of(),
                Optional.of(BigDecimal.ZERO),
                Optional.empty(),
                Closure.NONE,
                NONE);
    }

    private static Remeasurement remeasurement(String id, String value) {
        return new Remeasurement(
                id,
                new BigDecimal(value),
                Evidence.MEASURED,
                Optional.empty(),
                Optional.of(0),
                LocalDate.of(2026, 12, 1),
                Optional.empty(),
                NONE);
    }
}
