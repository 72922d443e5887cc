package org.journeymaps.view;

import java.util.Optional;
import org.journeymaps.model.Touchpoint;

/** What a lane writes into the cell of a touchpoint. */
interface LaneCells {
    /** Whether the touchpoint has anything for this lane. */
    boolean holds(Touchpoint touchpoint);

    /** What the lane's head tells about all its cells together, if anything. */
    default Optional<String> summary() {
        return Optional.empty();
    }

    /** Writes the content of one cell, which holds something. */
    void write(Touchpoint touchpoint, MarkupWriter out);
}
