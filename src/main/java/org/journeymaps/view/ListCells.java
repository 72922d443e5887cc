package org.journeymaps.view;

import java.util.List;
import java.util.function.Function;
import org.journeymaps.model.Touchpoint;

/**
 * A lane whose cells hold lists. A single entry stands alone: a list of one is only noise to those who hear it.
 *
 * @param <T> what the lists hold
 */
final class ListCells<T> implements LaneCells {
    private final Function<Touchpoint, List<T>> entries;
    private final Entry<T> entry;

    ListCells(Function<Touchpoint, List<T>> entries, Entry<T> entry) {
        this.entries = entries;
        this.entry = entry;
    }

    @Override
    public boolean holds(Touchpoint touchpoint) {
        return !entries.apply(touchpoint).isEmpty();
    }

    @Override
    public void write(Touchpoint touchpoint, MarkupWriter out) {
        List<T> list = entries.apply(touchpoint);
        if (list.size() == 1) {
            out.html("<div>");
            entry.write(list.get(0), out);
            out.html("</div>");
            return;
        }
        out.html("<ul class=\"jm-list\">");
        for (T one : list) {
            out.html("<li>");
            entry.write(one, out);
            out.html("</li>");
        }
        out.html("</ul>");
    }

    /** Writes one entry. */
    interface Entry<T> {
        void write(T entry, MarkupWriter out);
    }
}
