package org.journeymaps.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.Person;
import org.journeymaps.model.WorkStatus;

/**
 * Work that somebody wants to note by hand, as it came in.
 *
 * @param title what is to be done
 * @param painPointIds the pain points it addresses
 * @param owner who does it
 * @param due the day it should be done
 * @param status how far it has come
 */
public record WorkDraft(
        String title, List<String> painPointIds, Optional<Person> owner, Optional<LocalDate> due, WorkStatus status) {
    /** Copies. */
    public WorkDraft {
        painPointIds = List.copyOf(painPointIds);
    }
}
