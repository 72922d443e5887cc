package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Card;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointKind;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Severity;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Thought;
import org.journeymaps.model.ThoughtKind;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.testing.MapGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonaJourneyTest {
    private static final Optional<String> ALL = Optional.empty();
    private static final Optional<String> LENA = Optional.of("lena");
    private static final Optional<String> MAREK = Optional.of("marek");

    private final JourneyMap map = JourneyMap.builder("m", "Map")
            .personas(List.of(persona("lena"), persona("marek")))
            .stages(List.of(stage(
                    Touchpoint.builder("t1", "One")
                            .experiences(List.of(experience(LENA, 1), experience(MAREK, -2), experience(ALL, 0)))
                            .customerActions(List.of(card("c1", LENA), card("c2", MAREK), card("c3", ALL)))
                            .thoughts(List.of(thought("th1", MAREK), thought("th2", LENA)))
                            .customCards(Map.of("x", List.of(card("c4", MAREK))))
                            .painPoints(List.of(pain("p1", "lena"), pain("p2", "marek"), pain("p3")))
                            .build(),
                    Touchpoint.builder("t2", "Two")
                            .experiences(List.of(experience(MAREK, -2), experience(ALL, 2)))
                            .build(),
                    Touchpoint.builder("t3", "Three")
                            .experiences(List.of(experience(MAREK, -2)))
                            .build())))
            .actionItems(
                    List.of(item("a1", "p1"), item("a2", "p2"), item("a3", "p2", "p3"), item("a4"), item("a5", "gone")))
            .build();

    private final JourneyMap lena = PersonaJourney.of(map, "lena").orElseThrow();

    @Test
    void keepsHerCardsAndThoseOfEverybody() {
        Touchpoint first = touchpoint("t1");
        assertThat(first.customerActions()).extracting(Card::id).containsExactly("c1", "c3");
        assertThat(first.thoughts()).extracting(Thought::id).containsExactly("th2");
        assertThat(first.customCards().get("x")).isEmpty();
    }

    @Test
    void keepsThePainsThatHurtHerOrEverybody() {
        assertThat(lena.painPoints()).extracting(PainPoint::id).containsExactly("p1", "p3");
    }

    @Test
    void keepsWorkOnHerPainsAndWorkForNoPain() {
        assertThat(lena.actionItems()).extracting(ActionItem::id).containsExactly("a1", "a3", "a4", "a5");
    }

    @Test
    void herCurveIsHerOwnValueElseTheOneForAllElseAGap() {
        assertThat(touchpoint("t1").aggregateExperience()).contains(BigDecimal.ONE);
        assertThat(touchpoint("t2").aggregateExperience()).contains(BigDecimal.valueOf(2));
        assertThat(touchpoint("t3").aggregateExperience()).isEmpty();
    }

    @Test
    void onlySheTravels() {
        assertThat(lena.personas()).extracting(PersonaRef::id).containsExactly("lena");
    }

    @Test
    void thereIsNoJourneyOfAPersonaTheMapDoesNotKnow() {
        assertThat(PersonaJourney.of(map, "olga")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void holdsNothingThatTheMapDoesNotAndIsItsOwnProjection(long seed) {
        JourneyMap any = MapGenerator.random(seed);
        for (PersonaRef persona : any.personas()) {
            JourneyMap own = PersonaJourney.of(any, persona.id()).orElseThrow();

            assertThat(any.painPoints()).containsAll(own.painPoints().toList());
            assertThat(any.actionItems()).containsAll(own.actionItems());
            assertThat(own.touchpoints().map(Touchpoint::id))
                    .containsExactlyElementsOf(
                            any.touchpoints().map(Touchpoint::id).toList());
            assertThat(PersonaJourney.of(own, persona.id())).contains(own);
        }
    }

    private Touchpoint touchpoint(String id) {
        return lena.touchpoints().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private static PersonaRef persona(String id) {
        return new PersonaRef(id, id, Optional.empty(), UnknownMembers.NONE);
    }

    private static Stage stage(Touchpoint... touchpoints) {
        return new Stage("s", "Stage", Optional.empty(), Optional.empty(), List.of(touchpoints), UnknownMembers.NONE);
    }

    private static Experience experience(Optional<String> persona, int value) {
        return new Experience(
                persona,
                BigDecimal.valueOf(value),
                Evidence.MEASURED,
                Optional.empty(),
                Optional.empty(),
                UnknownMembers.NONE);
    }

    private static Card card(String id, Optional<String> persona) {
        return new Card(id, id, persona, UnknownMembers.NONE);
    }

    private static Thought thought(String id, Optional<String> persona) {
        return new Thought(id, id, ThoughtKind.THOUGHT, persona, UnknownMembers.NONE);
    }

    private static PainPoint pain(String id, String... personas) {
        return new PainPoint(
                id,
                id,
                PainPointKind.DEFECT,
                Severity.HIGH,
                Evidence.OBSERVED,
                List.of(personas),
                Optional.empty(),
                Optional.empty(),
                Closure.NONE,
                UnknownMembers.NONE);
    }

    private static ActionItem item(String id, String... painPoints) {
        return new ActionItem(
                id,
                id,
                List.of(painPoints),
                Optional.empty(),
                Optional.empty(),
                new ManualStatus(WorkStatus.TODO),
                UnknownMembers.NONE);
    }
}
