package org.journeymaps.view;

import java.util.List;
import java.util.Set;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;

/**
 * The grid of a map: stages and touchpoints from left to right, lanes from top to bottom. It is written here and not in a
 * template because it has hundreds of cells (see docs/decisions/0003). The style attributes are coordinates: with {@code
 * --c} (column), {@code --s} and {@code --t} (strip and column in it), {@code --l} and {@code --h} (row and its head) the style sheet rearranges the
 * same cells stage by stage on narrow screens and on paper.
 */
final class GridWriter {
    /** Bytes of a cell with its markup, as a first guess. */
    private static final int CELL_LENGTH = 220;

    /** Of more columns than this a summary labels only the lowest points. */
    private static final int DENSE = 16;

    private final MapLayout layout;
    private final Words words;
    private final CellLanes cells;
    private final HeadRows heads;
    private final Set<String> hiddenLanes;
    private final MarkupWriter out;
    private int row;

    private GridWriter(MapLayout layout, CellLanes cells, int lanes, Set<String> hiddenLanes) {
        this.layout = layout;
        this.words = layout.words();
        this.cells = cells;
        this.heads = new HeadRows(layout);
        this.hiddenLanes = hiddenLanes;
        this.out = new MarkupWriter(4096 + layout.columns().size() * lanes * CELL_LENGTH);
    }

    /**
     * The table.
     *
     * @param lanes what stands below the touchpoints, from top to bottom
     * @param hiddenLanes ids of those that are not shown at first
     */
    static Markup write(MapLayout layout, CellLanes cells, List<Lane> lanes, Set<String> hiddenLanes) {
        return new GridWriter(layout, cells, lanes.size(), hiddenLanes).table(lanes);
    }

    private Markup table(List<Lane> lanes) {
        int columns = layout.columns().size();
        out.html(columns > DENSE ? "<table class=\"jm-grid jm-dense\"" : "<table class=\"jm-grid\"");
        out.html(" style=\"--n:").number(columns);
        out.html(";--m:").number(widestStrip()).html(";--v:");
        out.cssString(words.of("journeymaps.view.line")).html("\">");
        out.html("<caption class=\"jm-vh\">")
                .text(words.of("journeymaps.view.caption", layout.map().title()))
                .html("</caption><colgroup class=\"jm-heads\"></colgroup>");
        layout.columns().stream()
                .filter(Column::opensStage)
                .forEach(column ->
                        out.html("<colgroup span=\"").number(column.stageSpan()).html("\"></colgroup>"));
        out.html("<thead>");
        stages();
        touchpoints();
        out.html("</thead><tbody>");
        branches();
        boolean onStage = true;
        for (Lane lane : lanes) {
            if (onStage && LanePlan.isBehindTheScenes(lane)) {
                lineOfVisibility();
                onStage = false;
            }
            lane(lane);
        }
        return out.html("</tbody></table>").toMarkup();
    }

    /** Print sets the strips under each other; this many columns stand side by side. */
    private int widestStrip() {
        return layout.columns().stream().mapToInt(Column::stripSpan).max().orElse(1);
    }

    private void stages() {
        out.html("<tr class=\"jm-stages\" style=\"--l:0\"><th scope=\"row\">");
        out.text(words.of("journeymaps.view.stage")).html("</th>");
        int index = 0;
        for (Column column : layout.columns()) {
            if (column.opensStage()) {
                out.html("<th class=\"jm-s\" scope=\"colgroup\" colspan=\"").number(column.stageSpan());
                out.html("\" style=\"--c:").number(column.index() + 1);
                out.html(";--s:").number(column.strip()).html(";--k:").number(column.stageSpan());
                out.html("\">");
                heads.stage(index++, out);
                out.html("</th>");
            }
        }
        out.html("</tr>");
    }

    private void touchpoints() {
        out.html("<tr class=\"jm-tps\" style=\"--l:1\"><th scope=\"row\">");
        out.text(words.of("journeymaps.view.touchpoint")).html("</th>");
        for (Column column : layout.columns()) {
            column.touchpoint()
                    .ifPresentOrElse(
                            touchpoint -> {
                                out.html("<th scope=\"col\" id=\"jm-")
                                        .text(layout.map().id());
                                out.html("-").text(touchpoint.id()).html("\"");
                                place(column);
                                heads.openTouchpoint(touchpoint, out);
                                out.html("</th>");
                            },
                            () -> {
                                out.html("<td");
                                place(column);
                                out.html("<small>").text(words.of("journeymaps.view.stage.empty"));
                                out.html("</small></td>");
                            });
        }
        out.html("</tr>");
        row = 2;
    }

    /** Only where there are any: most maps lead straight ahead. */
    private void branches() {
        BranchLane branches = new BranchLane(layout);
        if (branches.levels() == 0) {
            return;
        }
        String title = words.of("journeymaps.view.branches");
        out.html("<tr class=\"jm-branches\" style=\"--l:").number(row++);
        out.html(";--a:").number(branches.levels());
        out.html(";--h:")
                .cssString(title)
                .html("\"><th scope=\"row\">")
                .text(title)
                .html("</th>");
        for (Column column : layout.columns()) {
            cell(column, branches);
            if (column.index() == 0) {
                branches.drawing(out);
            }
            out.html("</td>");
        }
        out.html("</tr>");
    }

    private void lane(Lane lane) {
        String title = LanePlan.title(lane, words);
        out.html("<tr class=\"jm-").text(cssName(lane.kind())).html("\" data-jm-lane=\"");
        out.text(lane.id()).html(hiddenLanes.contains(lane.id()) ? "\" data-jm-off" : "\"");
        out.html(" style=\"--l:").number(row++);
        out.html(";--h:").cssString(title).html("\"><th scope=\"row\">").text(title);
        if (lane.kind() == LaneKind.EXPERIENCE) {
            experience();
        } else if (lane.kind() == LaneKind.PAIN_POINTS) {
            PainLane pains = new PainLane(layout);
            out.html("<small>").text(pains.summary()).html("</small></th>");
            pains.cell(out);
            row += pains.rows();
        } else {
            cells.find(lane).ifPresent(content -> {
                content.summary().ifPresent(it -> out.html("<small>").text(it).html("</small>"));
                out.html("</th>");
                cells(content);
            });
        }
        out.html("</tr>");
    }

    private void experience() {
        ExperienceLane experience = new ExperienceLane(layout);
        experience.head(out);
        out.html("</th>");
        CurveDrawing drawing = experience.drawing(out);
        for (Column column : layout.columns()) {
            out.html("<td");
            place(column);
            column.touchpoint().filter(it -> !it.experiences().isEmpty()).ifPresent(touchpoint -> {
                out.html(experience.isBelow(column) ? "<span class=\"jm-val jm-neg\">" : "<span class=\"jm-val\">");
                experience.words(column, touchpoint, out);
                out.html("</span>");
            });
            if (column.opensStrip()) {
                drawing.strip(column);
            }
            out.html("</td>");
        }
    }

    private void cells(LaneCells content) {
        for (Column column : layout.columns()) {
            cell(column, content);
            out.html("</td>");
        }
    }

    private void cell(Column column, LaneCells content) {
        column.touchpoint()
                .filter(content::holds)
                .ifPresentOrElse(
                        touchpoint -> {
                            out.html("<td");
                            place(column);
                            content.write(touchpoint, out);
                        },
                        () -> out.html(column.opensStage() ? "<td class=\"jm-s\">" : "<td>"));
    }

    private void place(Column column) {
        if (column.opensStage()) {
            out.html(" class=\"jm-s\"");
        }
        out.html(" style=\"--c:").number(column.index() + 1);
        out.html(";--s:").number(column.strip()).html(";--t:").number(column.indexInStrip() + 1);
        out.html("\">");
    }

    private void lineOfVisibility() {
        out.html("<tr class=\"jm-lov\"><td colspan=\"").number(layout.columns().size() + 1);
        out.html("\"><span>").text(words.of("journeymaps.view.line")).html("</span></td></tr>");
    }

    private static String cssName(LaneKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
