package org.journeymaps.analysis;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.Acceptance;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointKind;
import org.journeymaps.model.Remeasurement;
import org.journeymaps.model.Severity;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.TouchpointBuilder;
import org.journeymaps.model.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** Maps with exactly the gap a test talks about; the scale is -2 to 2 around 0. */
final class GapSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private GapSamples() {}

    static JourneyMap mapOf(Closure closure, List<ActionItem> items) {
        return JourneyMap.builder("map", "Opening an account")
                .stages(List.of(stage(touchpoint("t", "-1.5", painPoint("p", Severity.HIGH, null, closure)))))
                .actionItems(items)
                .build();
    }

    static Stage stage(Touchpoint... touchpoints) {
        return new Stage(
                "stage", "Apply", Optional.empty(), Optional.empty(), List.of(touchpoints), UnknownMembers.NONE);
    }

    static Touchpoint touchpoint(String id, @Nullable String experience, PainPoint... painPoints) {
        TouchpointBuilder touchpoint =
                Touchpoint.builder(id, "Show the passport").painPoints(List.of(painPoints));
        if (experience != null) {
            touchpoint.experiences(List.of(new Experience(
                    Optional.empty(),
                    new BigDecimal(experience),
                    Evidence.OBSERVED,
                    Optional.empty(),
                    Optional.empty(),
                    UnknownMembers.NONE)));
        }
        return touchpoint.build();
    }

    static PainPoint painPoint(String id, Severity severity, @Nullable String cost, Closure closure) {
        return new PainPoint(
                id,
                "The camera rejects the passport",
                PainPointKind.DEFECT,
                severity,
                Evidence.OBSERVED,
                List.of(),
                Optional.ofNullable(cost).map(BigDecimal::new),
                Optional.empty(),
                closure,
                UnknownMembers.NONE);
    }

    static ActionItem item(String id, Optional<LocalDate> due) {
        return new ActionItem(
                id,
                "Read the chip instead",
                List.of("p"),
                Optional.empty(),
                due,
                new LinkedIssue("server", id, Optional.empty(), UnknownMembers.NONE),
                UnknownMembers.NONE);
    }

    static Closure closure(boolean accepted, String... values) {
        List<Remeasurement> remeasurements = new ArrayList<>();
        Arrays.stream(values)
                .forEach(value -> remeasurements.add(new Remeasurement(
                        "r" + remeasurements.size(),
                        new BigDecimal(value),
                        Evidence.MEASURED,
                        Optional.empty(),
                        Optional.empty(),
                        TODAY,
                        Optional.empty(),
                        UnknownMembers.NONE)));
        Optional<Acceptance> acceptance = accepted
                ? Optional.of(new Acceptance("ada", Instant.parse("2026-11-20T10:00:00Z"), UnknownMembers.NONE))
                : Optional.empty();
        return new Closure(Optional.empty(), remeasurements, acceptance, UnknownMembers.NONE);
    }
}
