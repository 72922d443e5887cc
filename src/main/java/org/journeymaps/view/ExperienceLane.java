package org.journeymaps.view;

import java.math.BigDecimal;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Touchpoint;

/**
 * The experience lane. Each cell holds its value in words, for those who listen and for narrow screens; over the cells of
 * each strip lies one drawing. One drawing per strip, and not one for the map, lets print and narrow screens part the
 * map between strips.
 */
final class ExperienceLane {
    private final MapLayout layout;
    private final ExperienceValues values;
    private final ExperienceScale heights;

    ExperienceLane(MapLayout layout) {
        this.layout = layout;
        this.values = new ExperienceValues(layout);
        this.heights = new ExperienceScale(layout.map().scale());
    }

    /** Whether any touchpoint holds a value. */
    static boolean holds(MapLayout layout) {
        return layout.map().touchpoints().anyMatch(it -> !it.experiences().isEmpty());
    }

    /** How to read the values, with ends and baseline of the scale at their heights. */
    void head(MarkupWriter out) {
        Scale scale = layout.map().scale();
        Figures figures = layout.figures();
        out.html("<small>")
                .text(layout.words()
                        .of(
                                "journeymaps.view.scale",
                                figures.number(scale.baseline()),
                                figures.number(scale.min()),
                                figures.number(scale.max())))
                .html("</small>");
        mark(scale.max(), out);
        mark(scale.baseline(), out);
        mark(scale.min(), out);
    }

    private void mark(BigDecimal value, MarkupWriter out) {
        out.html("<span class=\"jm-axis\" aria-hidden=\"true\" style=\"--y:");
        out.coordinate(heights.heightOf(value.doubleValue())).html("px\">");
        out.text(values.signed(value)).html("</span>");
    }

    /** The drawings of all strips. */
    CurveDrawing drawing(MarkupWriter out) {
        return new CurveDrawing(layout, values, heights, out);
    }

    /** Whether the customer is worse off than at the baseline. */
    boolean isBelow(Column column) {
        return values.aggregate(column).filter(values::isBelow).isPresent();
    }

    /** Value and evidence in words; by persona where they differ. */
    void words(Column column, Touchpoint touchpoint, MarkupWriter out) {
        values.aggregate(column)
                .ifPresent(value -> out.text(values.signed(value))
                        .html(" ")
                        .text(layout.words().of(values.side(value))));
        out.html(" <small>").text(layout.words().of(ExperienceValues.evidence(touchpoint)));
        ExperienceValues.before(touchpoint)
                .ifPresent(before ->
                        out.html(" · ").text(layout.words().of("journeymaps.view.before", values.signed(before))));
        for (Experience experience : touchpoint.experiences()) {
            experience
                    .personaId()
                    .flatMap(layout::findPersonaName)
                    .ifPresent(name -> out.html(" · ").text(name).html(" ").text(values.signed(experience.value())));
        }
        out.html("</small>");
    }
}
