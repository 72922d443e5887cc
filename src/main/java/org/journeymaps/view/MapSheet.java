package org.journeymaps.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.LaneKind;

/**
 * A map as ready texts and numbers, for drawings that are not HTML: no markup, no model, nothing left to be looked up. It
 * tells what any reader of the page may know.
 *
 * @param head what stands above and below the grid
 * @param stageLabel what the row of stages is called
 * @param stages from left to right
 * @param touchpointLabel what the row of touchpoints is called
 * @param touchpoints one for each column
 * @param branches loops and skips
 * @param momentOfTruth the words for it
 * @param lineOfVisibility the words for it
 * @param lanes the rows below, in their order, as readers see them
 * @param curve the experience curve
 * @param pains from left to right
 * @param worst the open ones, the worst first
 * @param worstLabel heading of the list of the worst
 * @param note what to say of a map without a stage
 */
public record MapSheet(
        Head head,
        String stageLabel,
        List<StageHead> stages,
        String touchpointLabel,
        List<TouchpointHead> touchpoints,
        Branches branches,
        String momentOfTruth,
        String lineOfVisibility,
        List<LaneRow> lanes,
        Curve curve,
        List<Pain> pains,
        List<Pain> worst,
        String worstLabel,
        String note) {
    /** Copies. */
    public MapSheet {
        stages = List.copyOf(stages);
        touchpoints = List.copyOf(touchpoints);
        lanes = List.copyOf(lanes);
        pains = List.copyOf(pains);
        worst = List.copyOf(worst);
    }

    /**
     * The sheet of a map.
     *
     * @param today decides what is overdue
     */
    public static MapSheet of(JourneyMap map, LocalDate today, Texts texts) {
        return new SheetPresenter(map, today, texts).sheet();
    }

    /**
     * What stands above and below the grid.
     *
     * @param state current or future, in words
     * @param review where its approval stands, in words; perhaps empty
     * @param facts goals, scope, owner
     */
    public record Head(
            String title,
            String state,
            String review,
            List<MapFrame.Fact> facts,
            String personasLabel,
            List<MapFrame.PersonaMark> personas,
            GapSummary gaps,
            List<MapFrame.LegendEntry> legend) {
        /** Copies. */
        public Head {
            facts = List.copyOf(facts);
            personas = List.copyOf(personas);
            legend = List.copyOf(legend);
        }
    }

    /** A stage over its columns; {@code note} holds its customers, or nothing. */
    public record StageHead(String name, String note, int firstColumn, int columns) {}

    /** The head of a column. */
    public record TouchpointHead(String name, boolean momentOfTruth) {}

    /**
     * Ways that do not lead to the next touchpoint.
     *
     * @param label what their row is called
     * @param levels how many arcs lie under each other
     * @param arcs each on its level
     * @param words one text for each way, in the column where it begins
     */
    public record Branches(String label, int levels, List<Arc> arcs, List<List<String>> words) {
        /** Copies. */
        public Branches {
            arcs = List.copyOf(arcs);
            words = words.stream().map(List::copyOf).toList();
        }

        /** Whether there are any. */
        public boolean any() {
            return words.stream().anyMatch(it -> !it.isEmpty());
        }
    }

    /** A way from a column to a column, on a level from 0 downwards. */
    public record Arc(int from, int to, int level) {}

    /** A row; cells hold one text for each card, and are empty for the two lanes that span columns. */
    public record LaneRow(LaneKind kind, String title, String note, boolean behindTheScenes, List<List<String>> cells) {
        /** Copies. */
        public LaneRow {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The experience of all customers together, and of each persona.
     *
     * @param top the highest value of the scale
     * @param baselineLabel the baseline's value
     * @param bottom the lowest value
     * @param baseline how deep the baseline lies, 0 (top) to 1 (bottom)
     * @param points one for each column
     * @param personas lines of the personas, if there are several
     */
    public record Curve(
            String top,
            String baselineLabel,
            String bottom,
            double baseline,
            List<Optional<Point>> points,
            List<PersonaLine> personas) {
        /** Copies. */
        public Curve {
            points = List.copyOf(points);
            personas = List.copyOf(personas);
        }

        /** Whether there is anything to draw. */
        public boolean any() {
            return points.stream().anyMatch(Optional::isPresent);
        }
    }

    /** A value; {@code depth} is 0 (top of the scale) to 1 (bottom). */
    public record Point(double depth, String label, boolean below, boolean assumed) {}

    /** A persona's line in the style {@code line}, 1 to 4; a depth for each column, empty where nothing is noted. */
    public record PersonaLine(int line, List<Optional<Double>> depths) {
        /** Copies. */
        public PersonaLine {
            depths = List.copyOf(depths);
        }
    }

    /**
     * A pain point.
     *
     * @param column its first column
     * @param columns how many it spans
     * @param place name of its touchpoint
     * @param text what hurts
     * @param level severity, 1 to 5
     * @param severity in words
     * @param figure its yearly cost, or what its closure reached; or nothing
     * @param about kind, evidence, personas
     * @param assumed whether nobody has observed it yet
     * @param state how far its gap has come, with its sign
     * @param closed whether it is healed
     * @param flags what else is known of the gap: overdue, reopened
     */
    public record Pain(
            String id,
            int column,
            int columns,
            String place,
            String text,
            int level,
            String severity,
            String figure,
            String about,
            boolean assumed,
            String state,
            boolean closed,
            List<String> flags) {
        /** Copies. */
        public Pain {
            flags = List.copyOf(flags);
        }
    }
}
