package org.journeymaps.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A figure that tells how well a touchpoint works.
 *
 * @param id id in the map
 * @param kind which measure
 * @param name as shown
 * @param unit for example % or min
 * @param baseline where it started
 * @param current where it is
 * @param target where it should be
 * @param direction which way is better
 * @param observations values by day
 * @param unknown members of a newer version
 */
public record Metric(
        String id,
        MetricKind kind,
        String name,
        Optional<String> unit,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> current,
        Optional<BigDecimal> target,
        Direction direction,
        List<Observation> observations,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public Metric {
        Ids.require(id);
        observations = List.copyOf(observations);
    }

    /** Whether the current value is at the target or beyond it, in the better direction; empty if either is unknown. */
    public Optional<Boolean> reachesTarget() {
        return current.flatMap(now -> target.map(
                wanted -> direction == Direction.HIGHER ? now.compareTo(wanted) >= 0 : now.compareTo(wanted) <= 0));
    }
}
