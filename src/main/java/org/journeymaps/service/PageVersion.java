package org.journeymaps.service;

import java.util.List;
import java.util.Optional;

/**
 * One version of a page, as it was saved.
 *
 * @param version its number
 * @param author key of the user who saved it; empty if nobody knows
 * @param bodies the stored texts of its journey-map macros, in page order
 */
public record PageVersion(int version, Optional<String> author, List<String> bodies) {
    /** Copies. */
    public PageVersion {
        bodies = List.copyOf(bodies);
    }
}
