package org.journeymaps.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is known about the end of a pain point: the proof that a gap is closed is here, never a typed-in state.
 *
 * @param experienceBefore the experience before anything was done, on the map's scale
 * @param remeasurements measured again, oldest first
 * @param acceptance who accepted the gap as closed
 * @param unknown members of a newer version
 */
public record Closure(
        Optional<BigDecimal> experienceBefore,
        List<Remeasurement> remeasurements,
        Optional<Acceptance> acceptance,
        UnknownMembers unknown) {
    /** Nothing measured again, nothing accepted. */
    public static final Closure NONE = new Closure(Optional.empty(), List.of(), Optional.empty(), UnknownMembers.NONE);

    /** Copies. */
    public Closure {
        remeasurements = List.copyOf(remeasurements);
    }

    /** The newest measurement, by order of recording. */
    public Optional<Remeasurement> latest() {
        return remeasurements.isEmpty() ? Optional.empty() : Optional.of(remeasurements.get(remeasurements.size() - 1));
    }

    /** With one more measurement, which takes back an earlier acceptance: it was given for an older value. */
    public Closure remeasured(Remeasurement remeasurement, Optional<BigDecimal> before) {
        List<Remeasurement> all = new ArrayList<>(remeasurements);
        all.add(remeasurement);
        return new Closure(experienceBefore.or(() -> before), all, Optional.empty(), unknown);
    }

    /** Accepted as closed. */
    public Closure accepted(Acceptance by) {
        return new Closure(experienceBefore, remeasurements, Optional.of(by), unknown);
    }
}
