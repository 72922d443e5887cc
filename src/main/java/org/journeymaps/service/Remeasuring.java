package org.journeymaps.service;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Limits;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.model.Remeasurement;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.view.Texts;

/** Notes an experience that was measured again: at the pain point as proof, at the touchpoint as what customers feel now. */
@Named
public class Remeasuring {
    private final Clock clock;
    private final Viewer viewer;
    private final Texts texts;

    @Inject
    public Remeasuring(Clock clock, Viewer viewer, Texts texts) {
        this.clock = clock;
        this.viewer = viewer;
        this.texts = texts;
    }

    /**
     * The map with the measurement.
     *
     * @param id id of the new measurement
     */
    Outcome<JourneyMap> apply(JourneyMap map, PainPointPlace place, Measurement measured, String id) {
        Scale scale = map.scale();
        if (!scale.contains(measured.value())) {
            return invalid(
                    "value",
                    "journeymaps.error.value",
                    scale.min().toPlainString(),
                    scale.max().toPlainString(),
                    measured.value().toString());
        }
        // One day ahead is today somewhere east of this server.
        if (measured.measuredAt().isAfter(LocalDate.now(clock).plusDays(1))) {
            return invalid(
                    "measuredAt",
                    "journeymaps.error.measured.at",
                    measured.measuredAt().toString());
        }
        if (measured.sampleSize().filter(size -> size < 1).isPresent()) {
            return invalid("sampleSize", "journeymaps.error.sample.size");
        }
        if (measured.source()
                .filter(source -> source.length() > Limits.TEXT_LENGTH)
                .isPresent()) {
            return invalid("source", "journeymaps.error.source", String.valueOf(Limits.TEXT_LENGTH));
        }
        return Outcome.done(map.withTouchpoint(changed(place, measured, id)));
    }

    private Outcome<JourneyMap> invalid(String field, String messageKey, String... arguments) {
        return Outcome.refused(Refusal.of(Reason.INVALID, messageKey, arguments)
                .withFieldMessages(Map.of(field, texts.text(messageKey, arguments))));
    }

    private Touchpoint changed(PainPointPlace place, Measurement measured, String id) {
        Touchpoint touchpoint = place.touchpoint();
        Remeasurement remeasurement = new Remeasurement(
                id,
                measured.value(),
                measured.evidence(),
                measured.source(),
                measured.sampleSize(),
                measured.measuredAt(),
                viewer.userKey(),
                UnknownMembers.NONE);
        return touchpoint.toBuilder()
                .experiences(experiences(touchpoint, measured))
                .painPoints(touchpoint.painPoints().stream()
                        .map(pain -> pain.id().equals(place.painPoint().id())
                                ? pain.withClosure(
                                        pain.closure().remeasured(remeasurement, touchpoint.aggregateExperience()))
                                : pain)
                        .toList())
                .build();
    }

    private static List<Experience> experiences(Touchpoint touchpoint, Measurement measured) {
        Optional<Experience> old = touchpoint.experienceOf(Optional.empty());
        Experience now = new Experience(
                Optional.empty(),
                measured.value(),
                measured.evidence(),
                measured.source(),
                Optional.of(measured.measuredAt()),
                old.map(Experience::unknown).orElse(UnknownMembers.NONE));
        List<Experience> all = new ArrayList<>(touchpoint.experiences());
        if (old.isPresent()) {
            all.set(all.indexOf(old.get()), now);
        } else {
            all.add(0, now);
        }
        return all;
    }
}
