package org.journeymaps.analysis;

import java.util.Set;
import org.journeymaps.model.PainPoint;

/**
 * A pain point seen as something to close.
 *
 * @param painPoint the pain point
 * @param state how far it has come, for this viewer
 * @param flags what else this viewer should know
 */
public record Gap(PainPoint painPoint, GapState state, Set<GapFlag> flags) {
    /** Copies. */
    public Gap {
        flags = Set.copyOf(flags);
    }
}
