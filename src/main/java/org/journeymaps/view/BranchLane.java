package org.journeymaps.view;

import java.util.Optional;
import org.journeymaps.model.Branch;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.view.BranchArcs.Arc;

/**
 * Loops and skips in a row of their own under the heads of the touchpoints: in words where they begin, and above the words
 * one drawing of their arcs. It lies in the first cell and is as wide as all columns together, which are equally wide.
 */
final class BranchLane implements LaneCells {
    /** Height of a level, and of what lies above the first of them, in the pixels of the style sheet. */
    private static final int LEVEL = 14;

    private static final int TOP = 10;

    /** Width of a column and radius of a corner in the units of the drawing, which is stretched to the real width. */
    private static final double COLUMN = 100;

    private static final int CORNER = 6;

    /** Ways leave a little behind the middle of a column and arrive a little before it, so that none runs in another. */
    private static final int ASIDE = 4;

    /** How far a loop to the same touchpoint reaches to either side of the middle. */
    private static final int SMALL_LOOP = 16;

    private final MapLayout layout;
    private final Words words;
    private final BranchArcs arcs;

    BranchLane(MapLayout layout) {
        this.layout = layout;
        this.words = layout.words();
        this.arcs = BranchArcs.of(layout);
    }

    /** How many levels the drawing has. */
    int levels() {
        return arcs.levels();
    }

    @Override
    public boolean holds(Touchpoint touchpoint) {
        for (Branch branch : touchpoint.branches()) {
            if (BranchArcs.findTarget(branch, layout).isPresent()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void write(Touchpoint touchpoint, MarkupWriter out) {
        for (Branch branch : touchpoint.branches()) {
            BranchArcs.findTarget(branch, layout).ifPresent(target -> branch(branch, touchpoint, target, out));
        }
    }

    private void branch(Branch branch, Touchpoint touchpoint, Column target, MarkupWriter out) {
        int from = layout.findColumn(touchpoint.id()).map(Column::index).orElse(0);
        String name = target.touchpoint().map(Touchpoint::name).orElse("");
        out.html("<p class=\"jm-branch\">");
        if (target.index() > from) {
            out.html("<span aria-hidden=\"true\">↷</span> ")
                    .text(branch.label())
                    .html("<small>");
            out.text(words.of("journeymaps.view.branch.ahead", name));
        } else {
            out.html("<span aria-hidden=\"true\">↺</span> ")
                    .text(branch.label())
                    .html("<small>");
            out.text(
                    target.index() == from
                            ? words.of("journeymaps.view.branch.again")
                            : words.of("journeymaps.view.branch.back", name));
        }
        out.html("</small></p>");
    }

    /** The arcs of the whole map. */
    void drawing(MarkupWriter out) {
        int columns = layout.columns().size();
        out.html(
                "<svg class=\"jm-arcs\" aria-hidden=\"true\" focusable=\"false\"><svg class=\"jm-lines\" width=\"100%\"");
        out.html(" height=\"100%\" viewBox=\"0 0 ").coordinate(columns * COLUMN).html(" ");
        out.number(TOP + LEVEL * arcs.levels()).html("\" preserveAspectRatio=\"none\">");
        path(true, out);
        path(false, out);
        out.html("</svg>");
        for (Arc arc : arcs.all()) {
            end(arc, columns, out);
        }
        out.html("</svg>");
    }

    /** All loops, or all skips, as one line. */
    private void path(boolean loops, MarkupWriter out) {
        Optional<Arc> any = arcs.all().stream()
                .filter(arc -> arc.isLoop() == loops && arc.from() != arc.to())
                .findAny();
        if (any.isEmpty()) {
            return;
        }
        out.html(loops ? "<path class=\"jm-loop\" d=\"" : "<path class=\"jm-skip\" d=\"");
        for (Arc arc : arcs.all()) {
            if (arc.isLoop() == loops && arc.from() != arc.to()) {
                way(arc, out);
            }
        }
        out.html("\"/>");
    }

    private static void way(Arc arc, MarkupWriter out) {
        int down = depth(arc);
        double start = middle(arc.from()) + ASIDE;
        double end = middle(arc.to()) - ASIDE;
        double turn = Math.copySign(CORNER, end - start);
        out.html("M").coordinate(start).html(",0V").number(down - CORNER);
        out.html("Q").coordinate(start).html(",").number(down).html(" ").coordinate(start + turn);
        out.html(",").number(down).html("H").coordinate(end - turn);
        out.html("Q").coordinate(end).html(",").number(down).html(" ").coordinate(end);
        out.html(",").number(down - CORNER).html("V4");
    }

    /** The arrow's head; for a loop to the same touchpoint the whole of it, which must not be stretched. */
    private static void end(Arc arc, int columns, MarkupWriter out) {
        boolean small = arc.from() == arc.to();
        out.html("<svg class=\"jm-tip\" x=\"")
                .percent((middle(arc.to()) - (small ? 0 : ASIDE)) / columns)
                .html("\">");
        if (small) {
            int down = depth(arc);
            out.html("<path class=\"jm-loop\" d=\"M")
                    .number(SMALL_LOOP)
                    .html(",0V")
                    .number(down - CORNER);
            out.html("q0,6-6,6H")
                    .number(CORNER - SMALL_LOOP)
                    .html("q-6,0-6-6V4\"/><path d=\"M-20,7l4-7 4,7z\"/></svg>");
        } else {
            out.html("<path d=\"M-4,7l4-7 4,7z\"/></svg>");
        }
    }

    private static int depth(Arc arc) {
        return TOP + LEVEL * arc.level() + LEVEL / 2;
    }

    private static double middle(int column) {
        return column * COLUMN + COLUMN / 2;
    }
}
