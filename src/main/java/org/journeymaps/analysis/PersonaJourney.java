package org.journeymaps.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Card;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Thought;
import org.journeymaps.model.Touchpoint;

/**
 * A map as one persona lives through it: her experience, what she does, thinks and suffers, and what holds for everybody.
 * What is noted for others only is left out.
 */
public final class PersonaJourney {
    private final String personaId;

    private PersonaJourney(String personaId) {
        this.personaId = personaId;
    }

    /**
     * The map of one persona.
     *
     * @return empty if the map has no such persona
     */
    public static Optional<JourneyMap> of(JourneyMap map, String personaId) {
        return map.findPersona(personaId).map(persona -> new PersonaJourney(personaId).of(map, persona));
    }

    private JourneyMap of(JourneyMap map, PersonaRef persona) {
        JourneyMap own = map.toBuilder()
                .personas(List.of(persona))
                .stages(map.stages().stream()
                        .map(stage -> stage.withTouchpoints(
                                stage.touchpoints().stream().map(this::of).toList()))
                        .toList())
                .build();
        Set<String> gone = map.painPoints().map(PainPoint::id).collect(Collectors.toSet());
        own.painPoints().map(PainPoint::id).forEach(gone::remove);
        return own.toBuilder()
                .actionItems(map.actionItems().stream()
                        .filter(item -> isOwn(item, gone))
                        .toList())
                .build();
    }

    private Touchpoint of(Touchpoint touchpoint) {
        return touchpoint.toBuilder()
                .experiences(experiences(touchpoint))
                .customerActions(own(touchpoint.customerActions(), Card::personaId))
                .thoughts(own(touchpoint.thoughts(), Thought::personaId))
                .frontstage(own(touchpoint.frontstage(), Card::personaId))
                .backstage(own(touchpoint.backstage(), Card::personaId))
                .support(own(touchpoint.support(), Card::personaId))
                .gains(own(touchpoint.gains(), Card::personaId))
                .customCards(customCards(touchpoint))
                .painPoints(touchpoint.painPoints().stream().filter(this::hurts).toList())
                .build();
    }

    /** Her own value; where she has none, the one noted for all. */
    private List<Experience> experiences(Touchpoint touchpoint) {
        return touchpoint
                .experienceOf(Optional.of(personaId))
                .or(() -> touchpoint.experienceOf(Optional.empty()))
                .stream()
                .toList();
    }

    private Map<String, List<Card>> customCards(Touchpoint touchpoint) {
        Map<String, List<Card>> cards = new LinkedHashMap<>();
        touchpoint.customCards().forEach((lane, list) -> cards.put(lane, own(list, Card::personaId)));
        return cards;
    }

    private <T> List<T> own(List<T> entries, Function<T, Optional<String>> personaOf) {
        return entries.stream()
                .filter(entry -> personaOf.apply(entry).map(personaId::equals).orElse(true))
                .toList();
    }

    private boolean hurts(PainPoint painPoint) {
        return painPoint.personaIds().isEmpty() || painPoint.personaIds().contains(personaId);
    }

    /** Work goes with its pain points; work that addresses none concerns everybody. */
    private static boolean isOwn(ActionItem item, Set<String> gone) {
        return item.painPointIds().isEmpty() || !gone.containsAll(item.painPointIds());
    }
}
