package org.journeymaps.service;

import java.time.LocalDate;
import java.util.Optional;
import org.journeymaps.model.Person;
import org.journeymaps.model.WorkStatus;

/**
 * What shall be different about an action item, as it came in; what is not given stays.
 *
 * @param title what is done
 * @param owner who does it
 * @param due the day it should be done
 * @param status how far it has come; only for work whose status is kept by hand
 */
public record WorkChange(
        Optional<String> title, Given<Person> owner, Given<LocalDate> due, Optional<WorkStatus> status) {}
