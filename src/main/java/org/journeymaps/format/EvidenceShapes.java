package org.journeymaps.format;

import static org.journeymaps.format.Member.list;
import static org.journeymaps.format.Member.optional;
import static org.journeymaps.format.Member.required;
import static org.journeymaps.format.Member.usually;
import static org.journeymaps.format.Scalars.choice;

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

/** Pain points with the proof of their end, and metrics. */
final class EvidenceShapes {
    static final Shape<Remeasurement> REMEASUREMENT = new Shape<>(
            in -> new Remeasurement(
                    in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Remeasurement::unknown,
            required("id", Scalars.OWN_ID, Remeasurement::id),
            required("value", Numbers.NUMBER, Remeasurement::value),
            required("evidence", choice(Evidence.class), Remeasurement::evidence),
            optional("source", Scalars.TEXT, Remeasurement::source),
            optional("sampleSize", Numbers.SAMPLE_SIZE, Remeasurement::sampleSize),
            required("measuredAt", Scalars.DATE, Remeasurement::measuredAt),
            optional("by", Scalars.TEXT, Remeasurement::by));

    static final Shape<Acceptance> ACCEPTANCE = new Shape<>(
            in -> new Acceptance(in.next(), in.next(), in.unknown()),
            Acceptance::unknown,
            required("by", Scalars.TEXT, Acceptance::by),
            required("at", Scalars.INSTANT, Acceptance::at));

    static final Shape<Closure> CLOSURE = new Shape<>(
            in -> new Closure(in.next(), in.next(), in.next(), in.unknown()),
            Closure::unknown,
            optional("experienceBefore", Numbers.NUMBER, Closure::experienceBefore),
            list("remeasurements", REMEASUREMENT, Closure::remeasurements),
            optional("acceptance", ACCEPTANCE, Closure::acceptance));

    static final Shape<PainPoint> PAIN_POINT = new Shape<>(
            in -> new PainPoint(
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.unknown()),
            PainPoint::unknown,
            required("id", Scalars.OWN_ID, PainPoint::id),
            required("text", Scalars.TEXT, PainPoint::text),
            required("kind", choice(PainPointKind.class), PainPoint::kind),
            required("severity", Numbers.SEVERITY, PainPoint::severity),
            required("evidence", choice(Evidence.class), PainPoint::evidence),
            list("personas", Scalars.ID, PainPoint::personaIds),
            optional("annualCost", Numbers.AMOUNT, PainPoint::annualCost),
            optional("until", Scalars.ID, PainPoint::until),
            usually("closure", CLOSURE, PainPoint::closure, Closure.NONE));

    static final Shape<Observation> OBSERVATION = new Shape<>(
            in -> new Observation(in.next(), in.next(), in.next(), in.next(), in.next(), in.unknown()),
            Observation::unknown,
            required("id", Scalars.OWN_ID, Observation::id),
            required("at", Scalars.DATE, Observation::at),
            required("value", Numbers.NUMBER, Observation::value),
            optional("source", Scalars.TEXT, Observation::source),
            optional("sampleSize", Numbers.SAMPLE_SIZE, Observation::sampleSize));

    static final Shape<Metric> METRIC = new Shape<>(
            in -> new Metric(
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.next(),
                    in.unknown()),
            Metric::unknown,
            required("id", Scalars.OWN_ID, Metric::id),
            required("kind", choice(MetricKind.class), Metric::kind),
            required("name", Scalars.TEXT, Metric::name),
            optional("unit", Scalars.TEXT, Metric::unit),
            optional("baseline", Numbers.NUMBER, Metric::baseline),
            optional("current", Numbers.NUMBER, Metric::current),
            optional("target", Numbers.NUMBER, Metric::target),
            required("direction", choice(Direction.class), Metric::direction),
            list("observations", OBSERVATION, Metric::observations));

    private EvidenceShapes() {}
}
