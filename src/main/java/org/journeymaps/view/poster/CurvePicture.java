package org.journeymaps.view.poster;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.journeymaps.view.CurveGeometry;
import org.journeymaps.view.CurvePiece;
import org.journeymaps.view.MapSheet;
import org.journeymaps.view.MapSheet.PersonaLine;
import org.journeymaps.view.MapSheet.Point;

/** The experience curve over columns of equal width: calm above the baseline, red and hatched below it. */
final class CurvePicture implements Block {
    /** Room above the highest and below the lowest value, for their labels. */
    private static final double MARGIN = 32;

    private static final double LABEL = 12;

    private final MapSheet sheet;
    private final MapSheet.Curve curve;
    private final double columnWidth;
    private final double height;
    private final IntPredicate labelled;

    /**
     * A curve.
     *
     * @param labelled whether the value of a column is written beside its point
     */
    CurvePicture(MapSheet sheet, double columnWidth, double height, IntPredicate labelled) {
        this.sheet = sheet;
        this.curve = sheet.curve();
        this.columnWidth = columnWidth;
        this.height = height;
        this.labelled = labelled;
    }

    @Override
    public double height() {
        return height;
    }

    /** How far down a value stands. */
    double heightOf(double depth) {
        return MARGIN + depth * (height - 2 * MARGIN);
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        double baseline = y + heightOf(curve.baseline());
        CurveGeometry way =
                geometry(curve.points().stream().map(it -> it.map(Point::depth)).toList(), y, baseline);
        List<CurvePiece> pieces = way.pieces();
        above(pieces, x, baseline, canvas);
        if (pieces.stream().anyMatch(CurvePiece::below)) {
            below(pieces, x, baseline, canvas);
        }
        canvas.line(x, baseline, x + curve.points().size() * columnWidth, baseline, Palette.SUBTLE, 1.5, "2 4");
        curve.personas().forEach(persona -> persona(persona, x, y, baseline, canvas));
        line(pieces, false, Palette.CALM, x, canvas);
        line(pieces, true, Palette.RED_LINE, x, canvas);
        for (int i = 0; i < curve.points().size(); i++) {
            point(i, x, y, canvas);
        }
    }

    private CurveGeometry geometry(List<Optional<Double>> depths, double y, double baseline) {
        double[] heights = depths.stream()
                .mapToDouble(it -> it.map(depth -> y + heightOf(depth)).orElse(Double.NaN))
                .toArray();
        return new CurveGeometry(heights, baseline);
    }

    private double stretch() {
        return columnWidth / CurveGeometry.COLUMN;
    }

    private double middleOf(int column) {
        return (column + 0.5) * columnWidth;
    }

    private void above(List<CurvePiece> pieces, double x, double baseline, Canvas canvas) {
        canvas.out().html("<path stroke=\"none\" fill=\"").text(Palette.CALM_BG).html("\" d=\"");
        canvas.paths(pieces, x, stretch()).area(false, baseline);
        canvas.out().html("\"/>");
    }

    private void below(List<CurvePiece> pieces, double x, double baseline, Canvas canvas) {
        canvas.out().html("<clipPath id=\"jm-below\"><path d=\"");
        canvas.paths(pieces, x, stretch()).area(true, baseline);
        canvas.out().html("\"/></clipPath><g clip-path=\"url(#jm-below)\">");
        for (int i = 0; i < pieces.size(); i++) {
            CurvePiece first = pieces.get(i);
            if (first.below()) {
                double deepest = Math.max(first.y0(), first.y1());
                while (i + 1 < pieces.size()
                        && pieces.get(i + 1).below()
                        && pieces.get(i + 1).x0() == pieces.get(i).x1()) {
                    i++;
                    deepest = Math.max(deepest, pieces.get(i).y1());
                }
                double from = x + first.x0() * stretch();
                double width = (pieces.get(i).x1() - first.x0()) * stretch();
                canvas.rect(from, baseline, width, deepest - baseline, 0, Palette.RED_DEEP);
                canvas.hatch(from, baseline, width, deepest - baseline, 9, Palette.RED_HATCH, 2);
            }
        }
        canvas.out().html("</g>");
    }

    private void line(List<CurvePiece> pieces, boolean below, String colour, double x, Canvas canvas) {
        canvas.out()
                .html("<path fill=\"none\" stroke-width=\"2.5\" stroke=\"")
                .text(colour)
                .html("\" d=\"");
        canvas.paths(pieces, x, stretch()).line(below);
        canvas.out().html("\"/>");
    }

    private void persona(PersonaLine persona, double x, double y, double baseline, Canvas canvas) {
        CurveGeometry way = geometry(persona.depths(), y, baseline);
        canvas.out().html("<path fill=\"none\" stroke-width=\"1.5\" stroke=\"").text(Palette.persona(persona.line()));
        canvas.out().html("\" stroke-dasharray=\"").text(Palette.personaDashes(persona.line()));
        canvas.out().html("\" d=\"");
        canvas.paths(way.pieces(), x, stretch()).line();
        canvas.out().html("\"/>");
        for (int i = 0; i < persona.depths().size(); i++) {
            if (persona.depths().get(i).isPresent() && way.isLonely(i)) {
                double at = y + heightOf(persona.depths().get(i).get());
                canvas.circle(x + middleOf(i), at, 2, Palette.persona(persona.line()), "none", 0);
            }
        }
    }

    private void point(int column, double left, double top, Canvas canvas) {
        curve.points().get(column).ifPresent(point -> {
            double x = left + middleOf(column);
            double y = top + heightOf(point.depth());
            String colour = point.below() ? Palette.RED_LINE : Palette.CALM;
            String fill = point.assumed() ? Palette.SURFACE : colour;
            String stroke = point.assumed() ? colour : Palette.SURFACE;
            if (sheet.touchpoints().get(column).momentOfTruth()) {
                canvas.star(x, y, fill, stroke, point.assumed() ? 2 : 1.2);
            } else {
                canvas.circle(x, y, columnWidth < 24 ? 3 : 5, fill, stroke, 2);
            }
            if (labelled.test(column)) {
                label(point, x, y, canvas);
            }
        });
    }

    /** On a light ground, so that a line that runs through it does not take it away. */
    private static void label(Point point, double x, double y, Canvas canvas) {
        TextStyle style = TextStyle.bold(LABEL, point.below() ? Palette.RED : Palette.CALM);
        double baseline = point.below() ? y + 23 : y - 13;
        double width = GlyphWidths.of(point.label(), style) + 4;
        canvas.out().html("<g opacity=\".8\">");
        canvas.rect(x - width / 2, baseline - LABEL + 1, width, LABEL + 2, 3, Palette.SURFACE);
        canvas.out().html("</g>");
        canvas.centred(point.label(), x, baseline, style);
    }
}
