package org.journeymaps.view;

import org.journeymaps.model.Touchpoint;

/** What a lane writes into the cell of a touchpoint. */
interface LaneCells {
    /** Whether the touchpoint has anything for this lane. */
    boolean holds(Touchpoint touchpoint);

    /** Writes the content of one cell, which holds something. */
    void write(Touchpoint touchpoint, MarkupWriter out);
}
