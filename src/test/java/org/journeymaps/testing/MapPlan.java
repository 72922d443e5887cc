package org.journeymaps.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The ids of a map to be made, chosen first so that each part can refer to any other. */
final class MapPlan {
    private final Chance chance;
    private final List<String> personaIds;
    private final List<String> criterionIds;
    private final List<String> customLaneIds;
    private final List<PlannedStage> stages;

    /** A stage to be made. */
    record PlannedStage(String id, List<PlannedTouchpoint> touchpoints) {}

    /** A touchpoint to be made. */
    record PlannedTouchpoint(String id, List<String> painPointIds) {}

    MapPlan(Chance chance) {
        this.chance = chance;
        this.personaIds = some(3, () -> chance.id("persona"));
        this.criterionIds = some(3, () -> chance.id("criterion"));
        this.customLaneIds = some(2, () -> chance.id("own"));
        this.stages = some(3, () -> new PlannedStage(chance.id("stage"), some(3, this::touchpoint)));
    }

    private PlannedTouchpoint touchpoint() {
        return new PlannedTouchpoint(chance.id("touchpoint"), some(2, () -> chance.id("pain")));
    }

    private <T> List<T> some(int max, Supplier<T> part) {
        List<T> parts = new ArrayList<>();
        for (int i = chance.from(chance.flag() ? 1 : 0, max); i > 0; i--) {
            parts.add(part.get());
        }
        return List.copyOf(parts);
    }

    List<String> personaIds() {
        return personaIds;
    }

    List<String> criterionIds() {
        return criterionIds;
    }

    List<String> customLaneIds() {
        return customLaneIds;
    }

    List<PlannedStage> stages() {
        return stages;
    }

    List<PlannedTouchpoint> touchpoints() {
        return stages.stream().flatMap(stage -> stage.touchpoints().stream()).toList();
    }

    List<String> painPointIds() {
        return touchpoints().stream()
                .flatMap(touchpoint -> touchpoint.painPointIds().stream())
                .toList();
    }

    /** The ids of a touchpoint and of all behind it. */
    List<String> touchpointIdsFrom(PlannedTouchpoint first) {
        List<PlannedTouchpoint> all = touchpoints();
        return all.subList(all.indexOf(first), all.size()).stream()
                .map(PlannedTouchpoint::id)
                .toList();
    }
}
