package org.journeymaps.view.poster;

import java.util.stream.IntStream;
import org.journeymaps.view.MapSheet.Arc;
import org.journeymaps.view.MapSheet.Branches;
import org.journeymaps.view.MarkupWriter;

/** Loops and skips: arcs under the heads of the touchpoints, and below them their words where they begin. */
final class BranchStrip implements Block {
    private static final double LEVEL = 14;
    private static final double TOP = 10;
    private static final double CORNER = 6;

    /** Ways leave a little behind the middle of a column and arrive a little before it, so that none runs in another. */
    private static final double ASIDE = 6;

    private final Branches branches;
    private final double columnWidth;
    private final Cells words;

    BranchStrip(Branches branches, double columnWidth) {
        this.branches = branches;
        this.columnWidth = columnWidth;
        TextStyle style = TextStyle.plain(11, Palette.SUBTLE);
        double width = columnWidth - 2 * Cells.PADDING;
        this.words = new Cells(IntStream.range(0, branches.words().size())
                .mapToObj(i -> new Cells.Cell(
                        i * columnWidth + Cells.PADDING,
                        new Stack(
                                3,
                                branches.words().get(i).stream()
                                        .map(text -> TextBlock.of("↪ " + text, width, 4, style))
                                        .toList())))
                .toList());
    }

    private double arcsHeight() {
        return TOP + LEVEL * branches.levels();
    }

    @Override
    public double height() {
        return arcsHeight() + words.height() - Cells.PADDING;
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        branches.arcs().forEach(arc -> arc(arc, x, y, canvas));
        words.draw(x, y + arcsHeight() - Cells.PADDING, canvas);
    }

    /** Down from where it begins, across on its level, and up to where it leads; loops are dashed. */
    private void arc(Arc arc, double x, double y, Canvas canvas) {
        boolean same = arc.from() == arc.to();
        double start = x + (arc.from() + 0.5) * columnWidth + (same ? 2.5 : 1) * ASIDE;
        double end = x + (arc.to() + 0.5) * columnWidth - (same ? 2.5 : 1) * ASIDE;
        double down = y + TOP + LEVEL * arc.level() + LEVEL / 2;
        double turn = Math.copySign(CORNER, end - start);
        MarkupWriter out = canvas.out();
        out.html("<path fill=\"none\" stroke-width=\"1.6\" stroke=\"").text(Palette.SUBTLE);
        if (arc.to() <= arc.from()) {
            out.html("\" stroke-dasharray=\"5 3");
        }
        out.html("\" d=\"M");
        point(start, y, out).html("L");
        point(start, down - CORNER, out).html("Q");
        point(start, down, out).html(" ");
        point(start + turn, down, out).html("L");
        point(end - turn, down, out).html("Q");
        point(end, down, out).html(" ");
        point(end, down - CORNER, out).html("L");
        point(end, y + 6, out).html("\"/><path fill=\"").text(Palette.SUBTLE).html("\" d=\"M");
        point(end, y + 1, out).html("L");
        point(end - 4, y + 8, out).html("L");
        point(end + 4, y + 8, out).html("Z\"/>");
    }

    private static MarkupWriter point(double x, double y, MarkupWriter out) {
        return out.coordinate(x).html(",").coordinate(y);
    }
}
