package org.journeymaps.view;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.Person;
import org.journeymaps.model.Review;
import org.journeymaps.model.ReviewStatus;
import org.journeymaps.view.MapFrame.Fact;
import org.journeymaps.view.MapFrame.LegendEntry;
import org.journeymaps.view.MapFrame.PersonaMark;

/** The map with what stands around its grid. */
final class FramePresenter {
    private final JourneyMap map;
    private final MapLayout layout;
    private final Words words;
    private final Figures figures;

    private FramePresenter(MapLayout layout) {
        this.map = layout.map();
        this.layout = layout;
        this.words = layout.words();
        this.figures = layout.figures();
    }

    static MapFrame present(MapReading.Read read, Occasion occasion, Texts texts) {
        MapLayout layout = MapLayout.of(read.map(), occasion.today(), texts);
        FramePresenter presenter = new FramePresenter(layout);
        ProblemList problems = ProblemLines.of(read.problems(), layout.words());
        return occasion.surface() == Surface.SCREEN
                ? presenter.onScreen(occasion, problems)
                : presenter.frame(
                        "",
                        ViewChoice.WHOLE,
                        Markup.NONE,
                        DocumentWriter.write(layout),
                        MapFrame.Section.NONE,
                        Surface.DOCUMENT,
                        problems);
    }

    private MapFrame onScreen(Occasion occasion, ProblemList problems) {
        ViewChoice choice = occasion.choice();
        CellLanes cells = CellLanes.onScreen(layout, occasion.files());
        List<Lane> lanes = LanePlan.visibleLanes(layout, cells);
        return frame(
                occasion.livePageId(),
                choice,
                ViewBar.of(layout, lanes, choice, occasion.addressOf(map.id())),
                GridWriter.write(layout, cells, lanes, choice.hidden()),
                TopPains.of(layout),
                Surface.SCREEN,
                problems);
    }

    /** What stands around the grid, alone. */
    static MapFrame around(MapLayout layout) {
        return new FramePresenter(layout)
                .frame(
                        "",
                        ViewChoice.WHOLE,
                        Markup.NONE,
                        Markup.NONE,
                        MapFrame.Section.NONE,
                        Surface.SCREEN,
                        ProblemLines.NONE);
    }

    /** What a drawing tells above and below its grid. */
    static MapSheet.Head head(MapLayout layout) {
        FramePresenter frame = new FramePresenter(layout);
        return new MapSheet.Head(
                DisplayText.clean(frame.map.title()),
                frame.words.of(frame.map.state()),
                frame.review(),
                frame.facts(),
                frame.words.of("journeymaps.view.personas"),
                frame.personas(),
                GapSummaries.of(layout),
                frame.legend());
    }

    private MapFrame frame(
            String livePageId,
            ViewChoice choice,
            Markup views,
            Markup body,
            MapFrame.Section top,
            Surface surface,
            ProblemList problems) {
        return new MapFrame(
                livePageId,
                map.id(),
                choice.view() == MapView.WHOLE ? "" : choice.view().word(),
                choice.text(),
                DisplayText.clean(map.title()),
                words.of(map.state()),
                review(),
                map.review().filter(it -> it.status() == ReviewStatus.APPROVED).isPresent(),
                facts(),
                words.of("journeymaps.view.personas"),
                personas(),
                GapSummaries.of(layout),
                words.of("journeymaps.view.region", DisplayText.clean(map.title())),
                views,
                body,
                top,
                legend(),
                cost().orElse(""),
                NumbersSection.of(layout, surface),
                OtherWork.of(layout),
                problems);
    }

    private String review() {
        List<String> parts = new ArrayList<>();
        map.review().ifPresent(review -> parts.add(status(review)));
        map.reviewBy().ifPresent(day -> parts.add(words.of("journeymaps.view.review.by", figures.day(day))));
        return String.join(" · ", parts);
    }

    private String status(Review review) {
        String word = words.of(review.status());
        return review.at()
                .map(at -> word + " " + figures.day(at.atZone(ZoneOffset.UTC).toLocalDate()))
                .orElse(word);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        add("journeymaps.view.goal.customer", map.customerGoal(), facts);
        add("journeymaps.view.goal.business", map.businessGoal(), facts);
        add("journeymaps.view.scope", map.scope(), facts);
        add("journeymaps.view.owner", map.owner().map(Person::name), facts);
        add("journeymaps.view.evidence", evidence(), facts);
        return facts;
    }

    /** How well the experience of the touchpoints is known, the best first. */
    private Optional<String> evidence() {
        Map<Evidence, Long> counts = map.touchpoints()
                .filter(it -> !it.experiences().isEmpty())
                .collect(Collectors.groupingBy(ExperienceValues::evidence, Collectors.counting()));
        return Stream.of(Evidence.MEASURED, Evidence.OBSERVED, Evidence.ASSUMED)
                .filter(counts::containsKey)
                .map(it -> figures.count(counts.getOrDefault(it, 0L)) + " " + words.of(it))
                .reduce((before, next) -> before + " · " + next);
    }

    private void add(String key, Optional<String> text, List<Fact> facts) {
        text.filter(it -> !it.isBlank()).ifPresent(it -> facts.add(new Fact(words.of(key), DisplayText.clean(it))));
    }

    private List<PersonaMark> personas() {
        List<PersonaMark> marks = new ArrayList<>();
        boolean several = map.personas().size() > 1;
        for (int i = 0; i < map.personas().size(); i++) {
            marks.add(new PersonaMark(DisplayText.clean(map.personas().get(i).name()), several ? i % 4 + 1 : 0));
        }
        return marks;
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        if (map.touchpoints().anyMatch(it -> !it.experiences().isEmpty())) {
            legend.add(new LegendEntry("red", words.of("journeymaps.view.legend.below")));
            legend.add(new LegendEntry("known", words.of("journeymaps.view.legend.known")));
            legend.add(new LegendEntry("assumed", words.of("journeymaps.view.legend.assumed")));
        }
        if (map.touchpoints().anyMatch(it -> it.momentOfTruth())) {
            legend.add(new LegendEntry("mot", words.of("journeymaps.view.mot")));
        }
        if (layout.gaps().values().stream().anyMatch(GapView::closed)) {
            legend.add(new LegendEntry("closed", words.of("journeymaps.view.legend.closed")));
        }
        cost().ifPresent(it -> legend.add(new LegendEntry("cost", it)));
        return legend;
    }

    private Optional<String> cost() {
        List<BigDecimal> costs = layout.gaps().values().stream()
                .filter(gap -> !gap.closed())
                .flatMap(gap -> gap.painPoint().annualCost().stream())
                .toList();
        BigDecimal total = costs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return total.signum() == 0
                ? Optional.empty()
                : Optional.of(words.of(
                        "journeymaps.view.cost.total",
                        DisplayText.clean(figures.money(total)),
                        figures.count(costs.size())));
    }
}
