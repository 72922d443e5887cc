package org.journeymaps.model;

import java.util.List;
import java.util.Optional;

/**
 * A part of the journey with a purpose of its own.
 *
 * @param id id in the map
 * @param name as shown
 * @param goal what the customer wants to reach in it
 * @param volume customers who enter it in the map's period, zero or more; the funnel
 * @param touchpoints in the order of the journey
 * @param unknown members of a newer version
 */
public record Stage(
        String id,
        String name,
        Optional<String> goal,
        Optional<Long> volume,
        List<Touchpoint> touchpoints,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public Stage {
        Ids.require(id);
        volume.ifPresent(Amounts::requireVolume);
        touchpoints = List.copyOf(touchpoints);
    }

    /** The same stage with other touchpoints. */
    public Stage withTouchpoints(List<Touchpoint> others) {
        return new Stage(id, name, goal, volume, others, unknown);
    }
}
