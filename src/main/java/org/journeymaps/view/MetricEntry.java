package org.journeymaps.view;

import java.math.BigDecimal;
import java.util.Optional;
import org.journeymaps.model.Direction;
import org.journeymaps.model.Metric;

/** A figure in a cell: where it started, where it is, where it should be, and which way is better. */
final class MetricEntry implements ListCells.Entry<Metric> {
    private final Words words;
    private final Figures figures;

    MetricEntry(MapLayout layout) {
        this.words = layout.words();
        this.figures = layout.figures();
    }

    @Override
    public void write(Metric metric, MarkupWriter out) {
        out.html("<b>").text(metric.name()).html("</b>");
        String sign = metric.direction() == Direction.HIGHER ? "↑" : "↓";
        out.html(" <span class=\"jm-dir\" title=\"").text(direction(metric)).html("\">");
        out.text(sign).html("<span class=\"jm-vh\"> ").text(direction(metric)).html("</span></span>");
        out.html("<small class=\"jm-sub\">");
        metric.baseline().ifPresent(it -> out.text(value(it, metric)).html(" → "));
        metric.current().ifPresent(it -> out.html("<b>").text(value(it, metric)).html("</b> "));
        metric.target().ifPresent(it -> {
            Words.Around target = words.around("journeymaps.view.metric.target");
            out.text(target.before()).text(value(it, metric)).text(target.after());
        });
        out.html("</small>");
        metric.reachesTarget().ifPresent(reached -> {
            out.html(
                    reached
                            ? "<small class=\"jm-met\"><span aria-hidden=\"true\">✓</span> "
                            : "<small class=\"jm-unmet\"><span aria-hidden=\"true\">◔</span> ");
            out.text(reached(reached)).html("</small>");
        });
    }

    /** Whether the target is reached, in words. */
    Optional<String> findReached(Metric metric) {
        return metric.reachesTarget().map(this::reached);
    }

    private String reached(boolean reached) {
        return words.of(reached ? "journeymaps.view.metric.reached" : "journeymaps.view.metric.unreached");
    }

    /** Which way is better, in words. */
    String direction(Metric metric) {
        return words.of(
                metric.direction() == Direction.HIGHER
                        ? "journeymaps.view.metric.higher"
                        : "journeymaps.view.metric.lower");
    }

    /** With its unit. */
    String value(BigDecimal value, Metric metric) {
        return metric.unit().map(unit -> figures.number(value) + " " + unit).orElseGet(() -> figures.number(value));
    }
}
