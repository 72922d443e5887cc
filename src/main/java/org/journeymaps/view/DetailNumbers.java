package org.journeymaps.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.analysis.OpportunityGap;
import org.journeymaps.analysis.WasteCost;
import org.journeymaps.model.Metric;
import org.journeymaps.model.Observation;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.Waste;
import org.journeymaps.view.MapFrame.Fact;

/** What is counted and rated at a touchpoint: metrics, importance and satisfaction, priority, waste. */
final class DetailNumbers {
    private final MapLayout layout;
    private final Words words;
    private final Figures figures;
    private final LaneTexts texts;
    private final MetricEntry metrics;
    private final DetailParts parts;
    private final MarkupWriter out;

    DetailNumbers(MapLayout layout, LaneTexts texts, MarkupWriter out) {
        this.layout = layout;
        this.words = layout.words();
        this.figures = layout.figures();
        this.texts = texts;
        this.metrics = new MetricEntry(layout);
        this.parts = new DetailParts(out);
        this.out = out;
    }

    void metrics(Touchpoint touchpoint, String heading) {
        parts.open(heading);
        for (Metric metric : touchpoint.metrics()) {
            out.html("<h4 dir=\"auto\">").text(metric.name()).html("</h4>");
            parts.line(texts.figuresOf(metric));
            if (!metric.observations().isEmpty()) {
                parts.table(
                        metric.name(),
                        TouchpointDetails.valueHeads("journeymaps.details.date", words),
                        metric.observations().stream()
                                .map(it -> row(it, metric))
                                .toList());
            }
        }
        parts.close();
    }

    private List<String> row(Observation observation, Metric metric) {
        String known = Stream.of(
                        observation.source(), observation.sampleSize().map(size -> "n = " + figures.count(size)))
                .flatMap(Optional::stream)
                .map(DisplayText::clean)
                .collect(Collectors.joining(" · "));
        return List.of(figures.day(observation.at()), metrics.value(observation.value(), metric), known);
    }

    /** The ratings, and what follows from them. */
    void ratings(Touchpoint touchpoint) {
        List<Fact> facts = new ArrayList<>();
        touchpoint
                .importanceToCustomer()
                .ifPresent(it -> facts.add(fact("journeymaps.details.importance.customer", it)));
        touchpoint
                .importanceToOrganisation()
                .ifPresent(it -> facts.add(fact("journeymaps.details.importance.organisation", it)));
        touchpoint.satisfaction().ifPresent(it -> facts.add(fact("journeymaps.view.served.satisfaction", it)));
        OpportunityGap.of(touchpoint)
                .ifPresent(gap -> facts.add(new Fact(
                        words.of("journeymaps.view.served.opportunity"),
                        gap.opportunity() + " · " + words.of(gap.served()))));
        if (!facts.isEmpty()) {
            parts.open(words.of("journeymaps.details.ratings"));
            parts.facts(facts);
            parts.close();
        }
    }

    private Fact fact(String key, int rating) {
        return new Fact(words.of(key), words.of("journeymaps.details.of.ten", Integer.toString(rating)));
    }

    /** The priority with its working, if there is one. */
    void priority(Touchpoint touchpoint, String heading) {
        layout.findPriority(touchpoint).ifPresent(ranked -> {
            parts.open(heading);
            out.html("<p><b>").number(ranked.priority().value()).html("</b> · ");
            out.text(words.of("journeymaps.view.priority.rank", Integer.toString(ranked.rank())));
            out.html("</p><p class=\"jm-sub\">")
                    .text(words.of("journeymaps.view.priority.formula"))
                    .html("</p>");
            new PriorityCells(layout).working(ranked.priority(), out);
            parts.close();
        });
    }

    /** What only costs, and how much. */
    void waste(Touchpoint touchpoint) {
        if (touchpoint.wastes().isEmpty()) {
            return;
        }
        String period = words.of(layout.map().period());
        parts.open(words.of("journeymaps.view.waste"));
        List<List<String>> rows = new ArrayList<>();
        touchpoint.wastes().forEach(it -> rows.add(row(it, period)));
        rows.add(List.of(
                words.of("journeymaps.view.waste.total"),
                "",
                figures.money(WasteCost.of(touchpoint).total()) + " " + period));
        parts.table(
                words.of("journeymaps.view.waste.period", period),
                List.of(
                        words.of("journeymaps.details.activity"),
                        words.of("journeymaps.details.times"),
                        words.of("journeymaps.view.waste.total")),
                rows);
        parts.close();
    }

    /** For example: Types the address again (Unnecessary) | €4 × 12,000 per year | €48,000. */
    private List<String> row(Waste waste, String period) {
        return List.of(
                DisplayText.clean(waste.text()) + " (" + words.of(waste.kind()) + ")",
                figures.money(waste.costPerOccurrence()) + " × " + figures.number(waste.occurrences()) + " " + period,
                figures.money(WasteCost.of(waste)));
    }
}
