package org.journeymaps.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.journeymaps.model.WorkStatus;

/**
 * What this viewer can know about the work of one action item.
 *
 * @param status how far it has come; empty if the viewer cannot read it
 * @param stale whether the status is an older one, because the tracker does not answer now
 * @param due the day it should be done, as the tracker has it; the action item may have one of its own
 */
public record WorkReading(Optional<WorkStatus> status, boolean stale, Optional<LocalDate> due) {
    /** The viewer cannot read it. */
    public static final WorkReading UNKNOWN = new WorkReading(Optional.empty(), false, Optional.empty());

    /** Read just now. */
    public static WorkReading of(WorkStatus status) {
        return new WorkReading(Optional.of(status), false, Optional.empty());
    }
}
