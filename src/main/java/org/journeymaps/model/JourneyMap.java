package org.journeymaps.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A customer's way through an organisation's offer, as a grid of stages and touchpoints. It is the content of one macro on a Confluence page; nothing of it is stored elsewhere.
 *
 * @param id id of the map, unique on its page
 * @param title as shown
 * @param state as it is, or as it should become
 * @param scope what is in and what is out
 * @param customerGoal what the customer wants to reach
 * @param businessGoal what the organisation wants to reach
 * @param owner who keeps the map true
 * @param reviewBy the day by which it should be looked at again
 * @param review where its approval stands
 * @param scale how experience is noted
 * @param personas who travels
 * @param criteria what makes up the priority 1-100
 * @param currency ISO 4217 code of all amounts of money
 * @param period the span that volumes and frequencies refer to
 * @param lanes the rows in their order; empty for the usual ones
 * @param stages in the order of the journey
 * @param actionItems work that addresses pain points
 * @param links connected journeys
 * @param issueTarget where issues were created last
 * @param unknown members of a newer version
 */
public record JourneyMap(
        String id,
        String title,
        MapState state,
        Optional<String> scope,
        Optional<String> customerGoal,
        Optional<String> businessGoal,
        Optional<Person> owner,
        Optional<LocalDate> reviewBy,
        Optional<Review> review,
        Scale scale,
        List<PersonaRef> personas,
        List<Criterion> criteria,
        Optional<String> currency,
        Period period,
        List<Lane> lanes,
        List<Stage> stages,
        List<ActionItem> actionItems,
        Optional<JourneyLinks> links,
        Optional<IssueTarget> issueTarget,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public JourneyMap {
        Ids.require(id);
        personas = List.copyOf(personas);
        criteria = List.copyOf(criteria);
        lanes = List.copyOf(lanes);
        stages = List.copyOf(stages);
        actionItems = List.copyOf(actionItems);
    }

    /** The schema version this model stands for. */
    public static final int SCHEMA_VERSION = 1;

    /** All touchpoints from left to right. */
    public Stream<Touchpoint> touchpoints() {
        return stages.stream().flatMap(stage -> stage.touchpoints().stream());
    }

    /** All pain points from left to right. */
    public Stream<PainPoint> painPoints() {
        return touchpoints().flatMap(touchpoint -> touchpoint.painPoints().stream());
    }

    /** How many cards authors placed in the map's cells; see {@link Limits#CARDS}. */
    public int cardCount() {
        return touchpoints().mapToInt(Touchpoint::cardCount).sum();
    }

    /** Where the pain points stand, from left to right. */
    public Stream<PainPointPlace> painPointPlaces() {
        return stages.stream()
                .flatMap(stage -> stage.touchpoints().stream()
                        .flatMap(touchpoint -> touchpoint.painPoints().stream()
                                .map(painPoint -> new PainPointPlace(stage, touchpoint, painPoint))));
    }

    /** Where a pain point stands, or empty if the map has none of this id. */
    public Optional<PainPointPlace> findPainPoint(String painPointId) {
        return painPointPlaces()
                .filter(place -> place.painPoint().id().equals(painPointId))
                .findFirst();
    }

    /** The work that addresses a pain point, in stored order. */
    public List<ActionItem> actionItemsFor(String painPointId) {
        return actionItems.stream().filter(item -> item.addresses(painPointId)).toList();
    }

    /** The work that addresses each pain point, in stored order; pain points without work are absent. */
    public Map<String, List<ActionItem>> actionItemsByPainPoint() {
        Map<String, List<ActionItem>> items = new HashMap<>();
        for (ActionItem item : actionItems) {
            for (String id : new LinkedHashSet<>(item.painPointIds())) {
                items.computeIfAbsent(id, any -> new ArrayList<>()).add(item);
            }
        }
        return items;
    }

    /** The persona of this id. */
    public Optional<PersonaRef> findPersona(String personaId) {
        return personas.stream()
                .filter(persona -> persona.id().equals(personaId))
                .findFirst();
    }

    /** The same map with one touchpoint replaced by another of the same id. */
    public JourneyMap withTouchpoint(Touchpoint replacement) {
        return toBuilder()
                .stages(stages.stream()
                        .map(stage -> stage.withTouchpoints(stage.touchpoints().stream()
                                .map(old -> old.id().equals(replacement.id()) ? replacement : old)
                                .toList()))
                        .toList())
                .build();
    }

    /** The same map with one more action item. */
    public JourneyMap withActionItem(ActionItem item) {
        return toBuilder()
                .actionItems(
                        Stream.concat(actionItems.stream(), Stream.of(item)).toList())
                .build();
    }

    /** The same map, remembering where issues are created. */
    public JourneyMap withIssueTarget(IssueTarget target) {
        return toBuilder().issueTarget(target).build();
    }

    /** Starts a JourneyMap with what it cannot do without. */
    public static JourneyMapBuilder builder(String id, String title) {
        return new JourneyMapBuilder(id, title);
    }

    /** Starts from this value, to change some of it. */
    public JourneyMapBuilder toBuilder() {
        return new JourneyMapBuilder(this);
    }
}
