package org.journeymaps.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Touchpoint;

/**
 * Draws the experience curve, one SVG for each strip. Lines are stretched to the real width of the columns; points, words
 * and hatching stand at shares of the width and keep their shape.
 */
final class CurveDrawing {
    /** More lines nobody can follow, and a map may name thousands of personas; their values stand in words. */
    static final int MOST_LINES = 12;

    private final MapLayout layout;
    private final ExperienceValues values;
    private final ExperienceScale scale;
    private final double baseline;
    private final double[] heights;
    private final BitSet deepest;
    private final CurveGeometry curve;
    private final String curveId;
    private final List<double[]> personaHeights = new ArrayList<>();
    private final List<CurveGeometry> personaCurves = new ArrayList<>();
    private final MarkupWriter out;

    CurveDrawing(MapLayout layout, ExperienceValues values, ExperienceScale scale, MarkupWriter out) {
        this.layout = layout;
        this.values = values;
        this.scale = scale;
        this.baseline = scale.baselineHeight();
        this.heights = values.heights(scale);
        this.deepest = deepest();
        this.curve = new CurveGeometry(heights, baseline);
        this.curveId = Integer.toHexString(31 * Arrays.hashCode(heights) + Double.hashCode(baseline));
        this.out = out;
        for (PersonaRef persona : drawnPersonas()) {
            double[] own = ExperienceValues.heightsOf(persona.id(), layout.columns(), scale);
            personaHeights.add(own);
            personaCurves.add(new CurveGeometry(own, baseline));
        }
    }

    private List<PersonaRef> drawnPersonas() {
        List<PersonaRef> personas = layout.map().personas();
        return personas.size() > 1 ? personas.subList(0, Math.min(personas.size(), MOST_LINES)) : List.of();
    }

    /** The drawing of the strip that a column opens. */
    void strip(Column first) {
        int span = first.stripSpan();
        double origin = first.index() * CurveGeometry.COLUMN;
        double width = span * CurveGeometry.COLUMN;
        List<CurvePiece> pieces = curve.piecesWithin(first.index(), span);
        CurvePaths paths = new CurvePaths(pieces, origin, out);
        out.html("<svg class=\"jm-curve\" aria-hidden=\"true\" focusable=\"false\" style=\"--k:")
                .number(span);
        out.html("\">");
        if (first.index() == 0) {
            definitions();
        }
        if (pieces.stream().anyMatch(CurvePiece::below)) {
            hatching(first, width, paths);
        }
        out.html("<svg class=\"jm-lines\" width=\"100%\" height=\"100%\" viewBox=\"0 0 ")
                .coordinate(width);
        out.html(" ")
                .coordinate(ExperienceScale.HEIGHT)
                .html("\" preserveAspectRatio=\"none\"><path class=\"jm-up\" d=\"");
        paths.area(false, baseline);
        out.html("\"/><path class=\"jm-base\" d=\"M0,").coordinate(baseline);
        out.html("h").coordinate(width).html("\"/>");
        for (int i = 0; i < personaCurves.size(); i++) {
            out.html("<path class=\"jm-line jm-p").number(i % 4 + 1).html("\" d=\"");
            new CurvePaths(personaCurves.get(i).piecesWithin(first.index(), span), origin, out).line();
            out.html("\"/>");
        }
        out.html("<path class=\"jm-line\" d=\"");
        paths.line(false);
        out.html("\"/><path class=\"jm-line jm-neg\" d=\"");
        paths.line(true);
        out.html("\"/></svg>");
        for (Column column : layout.columns().subList(first.index(), first.index() + span)) {
            column.touchpoint().ifPresent(touchpoint -> point(column, touchpoint));
        }
        out.html("</svg>");
    }

    /** Cut out of an unstretched pattern, so that the hatching keeps its angle at any width. */
    private void hatching(Column first, double width, CurvePaths paths) {
        out.html("<clipPath id=\"");
        clipId(first);
        out.html("\" clipPathUnits=\"objectBoundingBox\"><path transform=\"scale(");
        // A fraction needs more digits than a coordinate has.
        out.text(Double.toString(1 / width)).html(",").text(Double.toString(1 / ExperienceScale.HEIGHT));
        out.html(")\" d=\"");
        paths.area(true, baseline);
        out.html("\"/></clipPath><g clip-path=\"url(#");
        clipId(first);
        out.html(")\"><rect class=\"jm-red\" width=\"100%\" height=\"100%\"/>");
        out.html("<rect width=\"100%\" height=\"100%\" fill=\"url(#");
        hatchId();
        out.html(")\"/></g>");
    }

    /** The pattern that all strips share, in the first drawing: one that is not shown would lend no pattern. */
    private void definitions() {
        out.html("<pattern id=\"");
        hatchId();
        out.html("\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
        out.html("<path class=\"jm-hatch\" d=\"M0,0V7\"/></pattern>");
    }

    /**
     * Named after the curve and not after the map: of two maps with one id on a page, say today's and a copy of it, each
     * is cut out by its own shape, and of two copies either does for both.
     */
    private void clipId(Column first) {
        out.html("jmc-").text(curveId).html("-").number(first.index());
        out.html("-").number(first.stripSpan());
    }

    private void hatchId() {
        out.html("jmh-").text(layout.map().id());
    }

    private void point(Column column, Touchpoint touchpoint) {
        double x = (column.indexInStrip() + 0.5) / column.stripSpan() * 100;
        personaDots(column, x);
        values.aggregate(column).ifPresent(value -> point(value, column, touchpoint, x));
    }

    private void point(BigDecimal value, Column column, Touchpoint touchpoint, double x) {
        boolean below = values.isBelow(value);
        Optional<GhostPoint> ghost = ExperienceValues.before(touchpoint)
                .map(before -> new GhostPoint(
                        scale.heightOf(before.doubleValue()) - heights[column.index()], values.signed(before)))
                .filter(GhostPoint::isApart);
        out.html("<svg class=\"jm-pt");
        if (below) {
            out.html(" jm-neg");
        }
        if (deepest.get(column.index())) {
            out.html(" jm-key");
        }
        if (ExperienceValues.evidence(touchpoint) == Evidence.ASSUMED) {
            out.html(" jm-assumed");
        }
        out.html("\" x=\"")
                .percent(x)
                .html("\" y=\"")
                .coordinate(heights[column.index()])
                .html("\">");
        ghost.ifPresent(it -> it.draw(out));
        if (touchpoint.momentOfTruth()) {
            out.html("<path d=\"M0-9.5 2.6-3.6 9-2.9 4.2 1.4 5.6 7.7 0 4.5-5.6 7.7-4.2 1.4-9-2.9-2.6-3.6Z\"/>");
        } else {
            out.html("<circle r=\"5\"/>");
        }
        boolean down = ghost.map(it -> !it.isBelow()).orElse(below);
        out.html("<text y=\"").number(labelPlace(column, down)).html("\">").text(values.signed(value));
        out.html("</text></svg>");
    }

    private int labelPlace(Column column, boolean below) {
        double[] lines = new double[personaHeights.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = personaHeights.get(i)[column.index()];
        }
        return LabelPlace.of(heights[column.index()], below, lines);
    }

    /** The first of the lowest points of each stage: where many columns leave no room for all values, theirs stay. */
    private BitSet deepest() {
        BitSet found = new BitSet();
        for (Column first : layout.columns()) {
            if (first.opensStage()) {
                int lowest = first.index();
                for (int i = lowest + 1; i < first.index() + first.stageSpan(); i++) {
                    if (Double.isNaN(heights[lowest]) || heights[i] > heights[lowest]) {
                        lowest = i;
                    }
                }
                found.set(lowest);
            }
        }
        return found;
    }

    /** Small dots, so that a persona's value is seen where no line leads to it. */
    private void personaDots(Column column, double x) {
        for (int i = 0; i < personaHeights.size(); i++) {
            double y = personaHeights.get(i)[column.index()];
            if (!Double.isNaN(y) && personaCurves.get(i).isLonely(column.index())) {
                out.html("<circle class=\"jm-dot jm-p").number(i % 4 + 1);
                out.html("\" cx=\"").percent(x).html("\" cy=\"").coordinate(y).html("\" r=\"2\"/>");
            }
        }
    }
}
