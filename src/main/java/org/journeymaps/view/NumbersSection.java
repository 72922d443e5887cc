package org.journeymaps.view;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.analysis.Funnel;
import org.journeymaps.analysis.OpportunityGap;
import org.journeymaps.analysis.RankedPriority;
import org.journeymaps.analysis.WasteCost;
import org.journeymaps.model.WasteKind;

/** What the map says in numbers, below the grid: priorities, funnel, cost of waste, importance and satisfaction. */
final class NumbersSection {
    /** Lists of what matters most end here; the lane shows the priority of every touchpoint. */
    private static final int TOP = 5;

    private final MapLayout layout;
    private final Words words;
    private final Figures figures;
    private final MarkupWriter out = new MarkupWriter(2048);
    private final FigureTable table;
    private final List<String> contents = new ArrayList<>();

    private NumbersSection(MapLayout layout, Surface surface) {
        this.layout = layout;
        this.words = layout.words();
        this.figures = layout.figures();
        this.table = new FigureTable(surface, out);
    }

    /** The section with only those tables for which anything is noted. */
    static MapFrame.Section of(MapLayout layout, Surface surface) {
        return new NumbersSection(layout, surface).section();
    }

    private MapFrame.Section section() {
        priorities();
        funnel();
        waste();
        served();
        if (contents.isEmpty()) {
            return MapFrame.Section.NONE;
        }
        String heading = words.of("journeymaps.view.numbers", String.join(" · ", contents));
        return new MapFrame.Section(true, heading, out.toMarkup());
    }

    private void priorities() {
        if (layout.priorities().isEmpty()) {
            return;
        }
        contents.add(words.of("journeymaps.view.priority.top"));
        table.open(
                words.of("journeymaps.view.priority.top"),
                words.of("journeymaps.view.touchpoint"),
                words.of("journeymaps.view.priority"),
                words.of("journeymaps.view.priority.formula"));
        PriorityCells cells = new PriorityCells(layout);
        layout.priorities().values().stream().limit(TOP).forEach(it -> priority(it, cells));
        table.close();
    }

    private void priority(RankedPriority ranked, PriorityCells cells) {
        table.row(ranked.rank() + ". " + ranked.touchpoint().name());
        table.cell(Integer.toString(ranked.priority().value()));
        table.cellStart();
        cells.working(ranked.priority(), out);
        table.cellEnd();
        table.rowEnd();
    }

    private void funnel() {
        Funnel funnel = layout.funnel();
        if (!funnel.isKnown()) {
            return;
        }
        contents.add(words.of("journeymaps.view.funnel"));
        table.open(
                words.of("journeymaps.view.funnel.period", period()),
                words.of("journeymaps.view.stage"),
                words.of("journeymaps.view.funnel.volume"),
                words.of("journeymaps.view.funnel.conversion"),
                words.of("journeymaps.view.funnel.lost"));
        String most = funnel.findLargestDropOff().map(it -> it.stage().id()).orElse("");
        for (Funnel.Step step : funnel.steps()) {
            table.row(step.stage().name());
            table.cell(step.stage().volume().map(figures::count).orElse(""));
            table.cell(step.conversion().map(figures::percent).orElse(""));
            table.cell(step.lost()
                    .filter(lost -> lost > 0)
                    .map(figures::count)
                    .map(lost -> step.stage().id().equals(most) ? words.of("journeymaps.view.funnel.most", lost) : lost)
                    .orElse(""));
            table.rowEnd();
        }
        table.close();
    }

    private void waste() {
        List<WasteCost.AtTouchpoint> costliest = WasteCost.costliest(layout.map());
        if (costliest.isEmpty()) {
            return;
        }
        contents.add(words.of("journeymaps.view.waste"));
        table.open(
                words.of("journeymaps.view.waste.period", period()),
                words.of("journeymaps.view.touchpoint"),
                words.of(WasteKind.UNNECESSARY),
                words.of(WasteKind.DISRUPTIVE),
                words.of("journeymaps.view.waste.total"));
        for (WasteCost.AtTouchpoint it : costliest.subList(0, Math.min(TOP, costliest.size()))) {
            table.row(it.touchpoint().name());
            waste(it.cost());
        }
        table.total(words.of("journeymaps.view.waste.all"));
        waste(WasteCost.of(layout.map()));
        table.close();
    }

    private void waste(WasteCost cost) {
        table.cell(figures.money(cost.unnecessary()));
        table.cell(figures.money(cost.disruptive()));
        table.cell(figures.money(cost.total()));
        table.rowEnd();
    }

    private void served() {
        List<OpportunityGap> under = OpportunityGap.underServed(layout.map());
        List<OpportunityGap> over = OpportunityGap.overServed(layout.map());
        if (!under.isEmpty() || !over.isEmpty()) {
            contents.add(words.of("journeymaps.view.served"));
        }
        String least = Integer.toString(OpportunityGap.WORTH_A_LOOK);
        served(words.of("journeymaps.view.served.under", least), under);
        served(words.of("journeymaps.view.served.over"), over);
    }

    private void served(String caption, List<OpportunityGap> gaps) {
        if (gaps.isEmpty()) {
            return;
        }
        table.open(
                caption,
                words.of("journeymaps.view.touchpoint"),
                words.of("journeymaps.view.served.importance"),
                words.of("journeymaps.view.served.satisfaction"),
                words.of("journeymaps.view.served.opportunity"));
        for (OpportunityGap gap : gaps) {
            table.row(gap.touchpoint().name());
            table.cell(Integer.toString(gap.importance()));
            table.cell(Integer.toString(gap.satisfaction()));
            table.cell(Integer.toString(gap.opportunity()));
            table.rowEnd();
        }
        table.close();
    }

    private String period() {
        return words.of(layout.map().period());
    }
}
