package org.journeymaps.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Work that addresses pain points.
 *
 * @param id id in the map
 * @param title what is done
 * @param painPointIds the pain points it addresses
 * @param owner who does it
 * @param due the day it should be done
 * @param work what tells how far it has come
 * @param unknown members of a newer version
 */
public record ActionItem(
        String id,
        String title,
        List<String> painPointIds,
        Optional<Person> owner,
        Optional<LocalDate> due,
        Work work,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public ActionItem {
        Ids.require(id);
        painPointIds = List.copyOf(painPointIds);
    }

    /** Whether this work addresses the pain point. */
    public boolean addresses(String painPointId) {
        return painPointIds.contains(painPointId);
    }
}
