package org.journeymaps.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Touchpoint;

/**
 * The experience lane. Each cell holds its value in words, for those who listen and for narrow screens; over the cells of
 * each stage lies one drawing. One drawing per stage, and not one for the map, lets print and narrow screens part the map
 * between stages.
 */
final class ExperienceLane {
    private final MapLayout layout;
    private final ExperienceScale scale;
    private final double[] heights;
    private final CurveGeometry curve;
    private final List<double[]> personaHeights = new ArrayList<>();
    private final List<CurveGeometry> personaCurves = new ArrayList<>();

    ExperienceLane(MapLayout layout) {
        this.layout = layout;
        this.scale = new ExperienceScale(layout.map().scale());
        this.heights = scale.heights(layout.columns(), Optional.empty());
        this.curve = new CurveGeometry(heights, scale.baselineHeight());
        if (showsPersonas()) {
            for (PersonaRef persona : layout.map().personas()) {
                double[] own = scale.heights(layout.columns(), Optional.of(persona.id()));
                personaHeights.add(own);
                personaCurves.add(new CurveGeometry(own, scale.baselineHeight()));
            }
        }
    }

    /** Whether any touchpoint holds a value. */
    static boolean holds(MapLayout layout) {
        return layout.map().touchpoints().anyMatch(it -> !it.experiences().isEmpty());
    }

    /** Lines per persona are drawn only when there is more than one to compare. */
    private boolean showsPersonas() {
        return layout.map().personas().size() > 1;
    }

    /** Ends and baseline of the scale, signed around the baseline, placed in the lane's head. */
    void axis(MarkupWriter out) {
        mark(layout.map().scale().max(), out);
        mark(layout.map().scale().baseline(), out);
        mark(layout.map().scale().min(), out);
    }

    private void mark(BigDecimal value, MarkupWriter out) {
        out.html("<span class=\"jm-axis\" aria-hidden=\"true\" style=\"--y:");
        out.coordinate(scale.heightOf(value.doubleValue())).html("px\">");
        out.text(signed(value)).html("</span>");
    }

    /** One line for the lane's head: how to read the values. */
    String reading() {
        return layout.words()
                .of(
                        "journeymaps.view.scale",
                        layout.figures().number(layout.map().scale().baseline()),
                        layout.figures().number(layout.map().scale().min()),
                        layout.figures().number(layout.map().scale().max()));
    }

    /** The cell of a column; the first of a stage also holds the stage's drawing. */
    void cell(Column column, MarkupWriter out) {
        column.touchpoint().filter(it -> !it.experiences().isEmpty()).ifPresent(touchpoint -> {
            out.html("<span class=\"jm-val\">");
            words(touchpoint, out);
            out.html("</span>");
        });
        if (column.opensStage()) {
            drawing(column, out);
        }
    }

    /** Value and evidence in words; by persona where they differ. */
    void words(Touchpoint touchpoint, MarkupWriter out) {
        touchpoint.aggregateExperience().ifPresent(value -> {
            out.text(signed(value)).html(" ").text(layout.words().of(sideOf(value)));
        });
        out.html(" <small>").text(layout.words().of(weakest(touchpoint)));
        for (Experience experience : touchpoint.experiences()) {
            experience
                    .personaId()
                    .flatMap(layout::findPersonaName)
                    .ifPresent(name -> out.html(" · ").text(name).html(" ").text(signed(experience.value())));
        }
        out.html("</small>");
    }

    private String sideOf(BigDecimal value) {
        int side = value.compareTo(layout.map().scale().baseline());
        return side < 0 ? "journeymaps.view.below" : side > 0 ? "journeymaps.view.above" : "journeymaps.view.at";
    }

    private void drawing(Column first, MarkupWriter out) {
        int span = first.stageSpan();
        List<CurvePiece> pieces = curve.piecesWithin(first.index(), span);
        double baseline = scale.baselineHeight();
        out.html("<svg class=\"jm-curve\" aria-hidden=\"true\" focusable=\"false\" style=\"--k:")
                .number(span);
        out.html("\">");
        if (first.index() == 0) {
            definitions(out);
        }
        if (pieces.stream().anyMatch(CurvePiece::below)) {
            hatching(first, pieces, baseline, out);
        }
        window(first, "jm-lines", out);
        out.html("<path class=\"jm-up\" d=\"");
        CurvePaths.area(pieces, false, baseline, out);
        out.html("\"/><path class=\"jm-base\" d=\"M").coordinate(first.index() * CurveGeometry.COLUMN);
        out.html(",")
                .coordinate(baseline)
                .html("h")
                .coordinate(span * CurveGeometry.COLUMN)
                .html("\"/>");
        for (int i = 0; i < personaCurves.size(); i++) {
            out.html("<path class=\"jm-line jm-p").number(i % 4 + 1).html("\" d=\"");
            CurvePaths.line(personaCurves.get(i).piecesWithin(first.index(), span), out);
            out.html("\"/>");
        }
        out.html("<path class=\"jm-line\" d=\"");
        CurvePaths.line(pieces, false, out);
        out.html("\"/><path class=\"jm-line jm-neg\" d=\"");
        CurvePaths.line(pieces, true, out);
        out.html("\"/></svg>");
        for (Column column : layout.columns().subList(first.index(), first.index() + span)) {
            column.touchpoint().ifPresent(touchpoint -> point(column, touchpoint, first, out));
        }
        out.html("</svg>");
    }

    /** Cut out of an unstretched pattern, so that the hatching keeps its angle at any width. */
    private void hatching(Column first, List<CurvePiece> pieces, double baseline, MarkupWriter out) {
        out.html("<clipPath id=\"");
        clipId(first, out);
        out.html("\" clipPathUnits=\"objectBoundingBox\"><path transform=\"scale(");
        scaleTo(first.stageSpan() * CurveGeometry.COLUMN, out);
        out.html(",");
        scaleTo(ExperienceScale.HEIGHT, out);
        out.html(") translate(-")
                .coordinate(first.index() * CurveGeometry.COLUMN)
                .html(")\" d=\"");
        CurvePaths.area(pieces, true, baseline, out);
        out.html("\"/></clipPath><g clip-path=\"url(#");
        clipId(first, out);
        out.html(")\"><rect class=\"jm-red\" width=\"100%\" height=\"100%\"/>");
        out.html("<rect width=\"100%\" height=\"100%\" fill=\"url(#");
        hatchId(out);
        out.html(")\"/></g>");
    }

    /** A fraction needs more digits than a coordinate has. */
    private static void scaleTo(double length, MarkupWriter out) {
        out.text(Double.toString(1 / length));
    }

    private void clipId(Column first, MarkupWriter out) {
        out.html("jmc-").text(layout.map().id()).html("-").number(first.index());
    }

    private void hatchId(MarkupWriter out) {
        out.html("jmh-").text(layout.map().id());
    }

    /** The pattern that all stages share, in the first drawing: one that is not shown would lend no pattern. */
    private void definitions(MarkupWriter out) {
        out.html("<pattern id=\"");
        hatchId(out);
        out.html("\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">");
        out.html("<path class=\"jm-hatch\" d=\"M0,0V7\"/></pattern>");
    }

    private static void window(Column first, String cssClass, MarkupWriter out) {
        out.html("<svg class=\"").text(cssClass).html("\" width=\"100%\" height=\"100%\" viewBox=\"");
        out.coordinate(first.index() * CurveGeometry.COLUMN).html(" 0 ");
        out.coordinate(first.stageSpan() * CurveGeometry.COLUMN).html(" ");
        out.coordinate(ExperienceScale.HEIGHT).html("\" preserveAspectRatio=\"none\">");
    }

    /** Small dots, so that a persona's value is seen even where no line leads to it. */
    private void personaDots(Column column, double x, MarkupWriter out) {
        for (int i = 0; i < personaHeights.size(); i++) {
            double y = personaHeights.get(i)[column.index()];
            if (!Double.isNaN(y)) {
                out.html("<circle class=\"jm-dot jm-p")
                        .number(i % 4 + 1)
                        .html("\" cx=\"")
                        .coordinate(x);
                out.html("%\" cy=\"").coordinate(y).html("\" r=\"2\"/>");
            }
        }
    }

    private void point(Column column, Touchpoint touchpoint, Column first, MarkupWriter out) {
        Optional<BigDecimal> value = touchpoint.aggregateExperience();
        if (value.isEmpty()) {
            return;
        }
        boolean below = isBelow(value.get());
        double x = (column.index() - first.index() + 0.5) / first.stageSpan() * 100;
        double y = heights[column.index()];
        personaDots(column, x, out);
        out.html("<svg class=\"jm-pt");
        if (below) {
            out.html(" jm-neg");
        }
        if (weakest(touchpoint) == Evidence.ASSUMED) {
            out.html(" jm-assumed");
        }
        out.html("\" x=\"").coordinate(x).html("%\" y=\"").coordinate(y).html("\">");
        if (touchpoint.momentOfTruth()) {
            out.html("<path d=\"M0-9.5 2.6-3.6 9-2.9 4.2 1.4 5.6 7.7 0 4.5-5.6 7.7-4.2 1.4-9-2.9-2.6-3.6Z\"/>");
        } else {
            out.html("<circle r=\"5\"/>");
        }
        out.html("<text y=\"").number(below ? 23 : -14).html("\">").text(signed(value.get()));
        out.html("</text></svg>");
    }

    private boolean isBelow(BigDecimal value) {
        return layout.map().scale().isBelowBaseline(value);
    }

    private String signed(BigDecimal value) {
        return layout.figures().signed(layout.map().scale().signed(value));
    }

    /** An aggregate is only as well supported as its weakest part. */
    private static Evidence weakest(Touchpoint touchpoint) {
        return touchpoint
                .experienceOf(Optional.empty())
                .map(Experience::evidence)
                .orElseGet(() -> touchpoint.experiences().stream()
                        .map(Experience::evidence)
                        .min(Enum::compareTo)
                        .orElse(Evidence.ASSUMED));
    }
}
