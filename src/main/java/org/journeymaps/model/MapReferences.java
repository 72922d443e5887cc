package org.journeymaps.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the ids in a map can stand for. */
final class MapReferences {
    private final Map<String, String> personaNames = new HashMap<>();
    private final Map<String, Integer> touchpointPlaces = new HashMap<>();
    private final Set<String> painPoints = new HashSet<>();
    private final Set<String> criteria = new HashSet<>();
    private final Set<String> customLanes = new HashSet<>();

    MapReferences(JourneyMap map) {
        map.personas().forEach(persona -> personaNames.put(persona.id(), persona.name()));
        map.touchpoints().forEach(touchpoint -> touchpointPlaces.put(touchpoint.id(), touchpointPlaces.size()));
        map.painPoints().forEach(painPoint -> painPoints.add(painPoint.id()));
        map.criteria().forEach(criterion -> criteria.add(criterion.id()));
        map.lanes().stream().filter(lane -> lane.kind() == LaneKind.CUSTOM).forEach(lane -> customLanes.add(lane.id()));
    }

    boolean hasPersona(String id) {
        return personaNames.containsKey(id);
    }

    /** The persona's name, or the id itself if there is no such persona. */
    String personaName(String id) {
        return personaNames.getOrDefault(id, id);
    }

    boolean hasTouchpoint(String id) {
        return touchpointPlaces.containsKey(id);
    }

    /** Whether the first of two touchpoints of this map stands before the second. */
    boolean isBefore(String touchpointId, String otherId) {
        return touchpointPlaces.getOrDefault(touchpointId, 0) < touchpointPlaces.getOrDefault(otherId, 0);
    }

    boolean hasPainPoint(String id) {
        return painPoints.contains(id);
    }

    /** A map without criteria of its own uses the usual ones, whose ids are not known here. */
    boolean hasCriterion(String id) {
        return criteria.isEmpty() || criteria.contains(id);
    }

    boolean hasCustomLane(String id) {
        return customLanes.contains(id);
    }
}
