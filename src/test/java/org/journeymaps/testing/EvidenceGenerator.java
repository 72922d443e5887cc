package org.journeymaps.testing;

import java.math.BigDecimal;
import java.util.List;
import org.journeymaps.model.Acceptance;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Direction;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Metric;
import org.journeymaps.model.MetricKind;
import org.journeymaps.model.Observation;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointKind;
import org.journeymaps.model.Remeasurement;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Severity;

/** The pain points and metrics of {@link MapGenerator}. */
final class EvidenceGenerator {
    private final Chance chance;
    private final Scale scale;

    EvidenceGenerator(Chance chance, Scale scale) {
        this.chance = chance;
        this.scale = scale;
    }

    /** A value on the scale, its ends included. */
    BigDecimal experience() {
        int steps = scale.max()
                .subtract(scale.min())
                .divideToIntegralValue(scale.step())
                .intValueExact();
        return scale.min().add(scale.step().multiply(BigDecimal.valueOf(chance.from(0, steps))));
    }

    Metric metric() {
        return new Metric(
                chance.id("metric"),
                chance.oneOf(MetricKind.class),
                chance.text(),
                chance.maybe(chance::text),
                chance.maybe(chance::number),
                chance.maybe(chance::number),
                chance.maybe(chance::number),
                chance.oneOf(Direction.class),
                chance.list(2, this::observation),
                chance.unknown());
    }

    private Observation observation() {
        return new Observation(
                chance.id("observation"),
                chance.date(),
                chance.number(),
                chance.maybe(chance::text),
                chance.maybe(() -> chance.from(0, 5000)),
                chance.unknown());
    }

    PainPoint painPoint(String id, List<String> personaIds, List<String> lastTouchpointIds) {
        return new PainPoint(
                id,
                chance.text(),
                chance.oneOf(PainPointKind.class),
                chance.oneOf(Severity.class),
                chance.oneOf(Evidence.class),
                chance.some(personaIds),
                chance.maybe(chance::amount),
                chance.maybe(() -> chance.oneOf(lastTouchpointIds)),
                closure(),
                chance.unknown());
    }

    private Closure closure() {
        return new Closure(
                chance.maybe(this::experience),
                chance.list(2, this::remeasurement),
                chance.maybe(() -> new Acceptance(chance.text(), chance.instant(), chance.unknown())),
                chance.unknown());
    }

    private Remeasurement remeasurement() {
        return new Remeasurement(
                chance.id("remeasurement"),
                experience(),
                chance.oneOf(Evidence.class),
                chance.maybe(chance::text),
                chance.maybe(() -> chance.from(0, 5000)),
                chance.date(),
                chance.maybe(chance::text),
                chance.unknown());
    }
}
