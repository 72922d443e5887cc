package org.journeymaps.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.analysis.Funnel;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.view.MapSheet.LaneRow;
import org.journeymaps.view.MapSheet.Pain;
import org.journeymaps.view.MapSheet.PersonaLine;
import org.journeymaps.view.MapSheet.Point;
import org.journeymaps.view.MapSheet.StageHead;

/** Fills a {@link MapSheet}. */
final class SheetPresenter {
    private final JourneyMap map;
    private final MapLayout layout;
    private final Words words;
    private final Figures figures;
    private final ExperienceValues values;
    private final LaneTexts texts;

    SheetPresenter(JourneyMap map, LocalDate today, Texts texts) {
        this.map = map;
        this.layout = MapLayout.of(map, today, texts);
        this.words = layout.words();
        this.figures = layout.figures();
        this.values = new ExperienceValues(layout);
        this.texts = new LaneTexts(layout);
    }

    MapSheet sheet() {
        List<Pain> pains = PainBand.of(layout).stream().map(this::pain).toList();
        Map<String, Pain> byId = pains.stream().collect(Collectors.toMap(Pain::id, Function.identity()));
        return new MapSheet(
                FramePresenter.head(layout),
                words.of("journeymaps.view.stage"),
                stages(),
                words.of("journeymaps.view.touchpoint"),
                layout.columns().stream().map(this::head).toList(),
                branches(),
                words.of("journeymaps.view.mot"),
                words.of("journeymaps.view.line"),
                lanes(),
                curve(),
                pains,
                layout.openPains().stream()
                        .flatMap(place ->
                                Stream.ofNullable(byId.get(place.painPoint().id())))
                        .toList(),
                words.of("journeymaps.view.top"),
                map.stages().isEmpty() ? words.of("journeymaps.view.stageless.text") : "");
    }

    private List<StageHead> stages() {
        List<StageHead> heads = new ArrayList<>();
        for (Column column : layout.columns()) {
            if (column.opensStage()) {
                Funnel.Step step = layout.funnel().steps().get(heads.size());
                heads.add(new StageHead(
                        DisplayText.clean(column.stage().name()), volume(step), column.index(), column.stageSpan()));
            }
        }
        return heads;
    }

    private String volume(Funnel.Step step) {
        Optional<String> volume =
                step.stage().volume().map(it -> words.of("journeymaps.view.volume", figures.count(it)));
        return Stream.concat(volume.stream(), step.conversion().map(figures::percent).stream())
                .collect(Collectors.joining(" · "));
    }

    private MapSheet.TouchpointHead head(Column column) {
        return column.touchpoint()
                .map(it -> new MapSheet.TouchpointHead(DisplayText.clean(it.name()), it.momentOfTruth()))
                .orElseGet(() -> new MapSheet.TouchpointHead(words.of("journeymaps.view.stage.empty"), false));
    }

    private MapSheet.Branches branches() {
        BranchArcs arcs = BranchArcs.of(layout);
        return new MapSheet.Branches(
                words.of("journeymaps.view.branches"),
                arcs.levels(),
                arcs.all().stream()
                        .map(arc -> new MapSheet.Arc(arc.from(), arc.to(), arc.level()))
                        .toList(),
                layout.columns().stream()
                        .map(column -> column.touchpoint().map(texts::ways).orElse(List.of()))
                        .toList());
    }

    private List<LaneRow> lanes() {
        List<LaneRow> rows = new ArrayList<>();
        for (Lane lane : texts.lanes()) {
            rows.add(new LaneRow(
                    lane.kind(),
                    texts.title(lane),
                    note(lane.kind()),
                    LanePlan.isBehindTheScenes(lane),
                    spansColumns(lane.kind()) ? List.of() : cells(lane)));
        }
        return rows;
    }

    private static boolean spansColumns(LaneKind kind) {
        return kind == LaneKind.EXPERIENCE || kind == LaneKind.PAIN_POINTS;
    }

    private String note(LaneKind kind) {
        Scale scale = map.scale();
        return switch (kind) {
            case EXPERIENCE ->
                words.of(
                        "journeymaps.view.scale",
                        figures.number(scale.baseline()),
                        figures.number(scale.min()),
                        figures.number(scale.max()));
            case PAIN_POINTS -> new PainLane(layout).summary();
            default -> "";
        };
    }

    private List<List<String>> cells(Lane lane) {
        return layout.columns().stream()
                .map(column -> column.touchpoint().map(it -> texts.at(lane, it)).orElse(List.of()))
                .toList();
    }

    private MapSheet.Curve curve() {
        Scale scale = map.scale();
        return new MapSheet.Curve(
                values.signed(scale.max()),
                values.signed(scale.baseline()),
                values.signed(scale.min()),
                depth(scale.baseline()),
                layout.columns().stream().map(this::point).toList(),
                personaLines());
    }

    private Optional<Point> point(Column column) {
        return values.aggregate(column)
                .map(value -> new Point(
                        depth(value),
                        values.signed(value),
                        values.isBelow(value),
                        column.touchpoint().map(ExperienceValues::evidence).orElse(Evidence.ASSUMED)
                                == Evidence.ASSUMED));
    }

    /** As many as the reading view draws. */
    private List<PersonaLine> personaLines() {
        List<PersonaLine> lines = new ArrayList<>();
        List<PersonaRef> personas = map.personas().size() > 1 ? map.personas() : List.of();
        for (int i = 0; i < Math.min(personas.size(), CurveDrawing.MOST_LINES); i++) {
            String id = personas.get(i).id();
            lines.add(new PersonaLine(
                    i % 4 + 1,
                    layout.columns().stream()
                            .map(column -> column.touchpoint()
                                    .flatMap(it -> it.experienceOf(Optional.of(id)))
                                    .map(Experience::value)
                                    .map(this::depth))
                            .toList()));
        }
        return lines;
    }

    /** Values off the scale stand at its ends. */
    private double depth(BigDecimal value) {
        Scale scale = map.scale();
        BigDecimal within = value.max(scale.min()).min(scale.max());
        return scale.max()
                .subtract(within)
                .divide(scale.max().subtract(scale.min()), MathContext.DECIMAL64)
                .doubleValue();
    }

    private Pain pain(PainBand band) {
        PainPoint pain = band.painPoint();
        GapView gap = layout.gap(pain.id());
        Column column = layout.columns().get(band.column());
        return new Pain(
                pain.id(),
                band.column(),
                band.span(),
                DisplayText.clean(column.touchpoint()
                        .map(Touchpoint::name)
                        .orElse(column.stage().name())),
                DisplayText.clean(pain.text()),
                pain.severity().level(),
                words.of(pain.severity()),
                DisplayText.clean(figure(pain, gap)),
                about(pain),
                pain.evidence() == Evidence.ASSUMED,
                state(gap),
                gap.closed(),
                flags(gap));
    }

    private String figure(PainPoint pain, GapView gap) {
        if (gap.closed() && gap.after().isPresent()) {
            return again(gap);
        }
        return pain.annualCost()
                .map(cost -> words.of("journeymaps.view.cost.yearly", figures.money(cost)))
                .orElse("");
    }

    private static List<String> flags(GapView gap) {
        return gap.flags().stream().map(flag -> flag.sign() + " " + flag.text()).toList();
    }

    /** Where the gap stands, and what a measurement after the work has shown. */
    private String state(GapView gap) {
        String state = gap.sign() + " " + gap.stateText();
        return gap.closed() || gap.after().isEmpty()
                ? state
                : state + " · " + words.of("journeymaps.view.again") + " " + again(gap);
    }

    private static String again(GapView gap) {
        return Stream.concat(gap.before().stream(), gap.after().stream()).collect(Collectors.joining(" → "));
    }

    private String about(PainPoint pain) {
        Stream<String> personas = pain.personaIds().stream().flatMap(id -> layout.findPersonaName(id).stream());
        return Stream.concat(Stream.of(words.of(pain.kind()), words.of(pain.evidence())), personas)
                .map(DisplayText::clean)
                .collect(Collectors.joining(" · "));
    }
}
