package org.journeymaps.view;

import org.journeymaps.analysis.Priority;
import org.journeymaps.analysis.RankedPriority;
import org.journeymaps.model.Criterion;
import org.journeymaps.model.Direction;
import org.journeymaps.model.Touchpoint;

/** The lane of priorities: a number with its bar, and its working on demand. */
final class PriorityCells implements LaneCells {
    /** So many of the most urgent touchpoints stand out. */
    private static final int HOT = 3;

    private final MapLayout layout;
    private final Words words;

    PriorityCells(MapLayout layout) {
        this.layout = layout;
        this.words = layout.words();
    }

    @Override
    public boolean holds(Touchpoint touchpoint) {
        return layout.findPriority(touchpoint).isPresent();
    }

    @Override
    public void write(Touchpoint touchpoint, MarkupWriter out) {
        layout.findPriority(touchpoint).ifPresent(it -> cell(it, out));
    }

    /** For surfaces on which nothing can be opened: the number and its working. */
    void plain(Touchpoint touchpoint, MarkupWriter out) {
        layout.findPriority(touchpoint).ifPresent(it -> {
            number(it, out);
            working(it.priority(), out);
        });
    }

    /** What each criterion brought, as a list. */
    void working(Priority priority, MarkupWriter out) {
        out.html("<ul>");
        String weights = layout.figures().number(priority.weights());
        priority.working().forEach(part -> part(part, weights, out));
        out.html("</ul>");
    }

    private void cell(RankedPriority ranked, MarkupWriter out) {
        out.html("<details><summary");
        if (ranked.rank() <= HOT) {
            out.html(" class=\"jm-hot\"");
        }
        out.html(">");
        number(ranked, out);
        out.html("<span class=\"jm-vh\"> ").text(words.of("journeymaps.view.priority.working"));
        out.html("</span><i style=\"--w:").number(ranked.priority().value()).html("\"></i></summary>");
        working(ranked.priority(), out);
        out.html("</details>");
    }

    private void number(RankedPriority ranked, MarkupWriter out) {
        out.html("<b>").number(ranked.priority().value()).html("</b>");
        if (ranked.rank() <= HOT) {
            out.html(" ").text(words.of("journeymaps.view.priority.rank", Integer.toString(ranked.rank())));
        }
    }

    /** For example: Potential sales: 70 × 3 ÷ 10 = 21. Signs need no translation and are the same in each cell. */
    private void part(Priority.Part part, String weights, MarkupWriter out) {
        Criterion criterion = part.criterion();
        out.html("<li>").text(name(criterion)).html(": ");
        if (criterion.direction() == Direction.LOWER) {
            out.html("(")
                    .number(Priority.MIRROR)
                    .html(" − ")
                    .number(part.value())
                    .html(")");
        } else {
            out.number(part.value());
        }
        out.html(" × ").text(layout.figures().number(criterion.weight()));
        out.html(" ÷ ").text(weights).html(" = ").text(layout.figures().number(part.contribution()));
        out.html("</li>");
    }

    /** Teams name their criteria; the usual ones are ours to translate. */
    private String name(Criterion criterion) {
        return layout.map().criteria().isEmpty()
                ? words.of("journeymaps.criterion." + criterion.id())
                : criterion.name();
    }
}
