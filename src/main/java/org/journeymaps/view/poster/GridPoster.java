package org.journeymaps.view.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.model.LaneKind;
import org.journeymaps.view.MapSheet;
import org.journeymaps.view.MapSheet.LaneRow;
import org.journeymaps.view.MapSheet.StageHead;

/** The map as a grid: as wide as its touchpoints need, as high as its texts. */
final class GridPoster implements Page {
    private static final double MARGIN = 28;
    private static final double HEAD = 136;
    private static final double COLUMN = 150;
    private static final double MOST_COLUMN = 420;
    private static final double LEAST_WIDTH = 1000;

    /** Header and legend stay together at the start of a wide map. */
    private static final double MOST_HEADER = 2000;

    private static final double CURVE = 210;
    private static final double GAP = 16;
    private static final double LINE_OF_VISIBILITY = 22;
    private static final Set<LaneKind> PAINS = Set.of(LaneKind.EXPERIENCE, LaneKind.PAIN_POINTS);

    private final MapSheet sheet;
    private final double columnWidth;
    private final HeaderBlock header;
    private final LegendBlock legend;
    private final List<GridRow> rows = new ArrayList<>();

    GridPoster(MapSheet sheet, boolean painsAlone) {
        this.sheet = sheet;
        int columns = Math.max(1, sheet.touchpoints().size());
        this.columnWidth =
                Math.max(COLUMN, Math.min(MOST_COLUMN, Math.floor((LEAST_WIDTH - 2 * MARGIN - HEAD) / columns)));
        double across = Math.min(width() - 2 * MARGIN, MOST_HEADER);
        this.header = new HeaderBlock(sheet.head(), across, headerSize(across), 6);
        this.legend = new LegendBlock(sheet.head().legend(), across, headerSize(across) - 1);
        row(sheet.stageLabel(), "", Cells.stages(sheet, columnWidth, 15));
        if (!sheet.stages().isEmpty()) {
            row(sheet.touchpointLabel(), "", Cells.touchpoints(sheet, columnWidth, 13, 5, true));
        }
        if (sheet.branches().any()) {
            row(sheet.branches().label(), "", new BranchStrip(sheet.branches(), columnWidth));
        }
        boolean onStage = true;
        for (LaneRow lane : sheet.lanes()) {
            if (!painsAlone || PAINS.contains(lane.kind())) {
                if (onStage && lane.behindTheScenes()) {
                    rows.add(GridRow.lineOfVisibility(sheet.lineOfVisibility(), LINE_OF_VISIBILITY));
                    onStage = false;
                }
                row(lane.title(), lane.note(), body(lane));
            }
        }
    }

    /** A wide map is shown small on a slide: what it is about has to be readable all the same. */
    private static double headerSize(double width) {
        return Math.max(13, Math.min(18, Math.round(width / 110)));
    }

    private void row(String title, String note, Block body) {
        double room = body instanceof CurvePicture ? HEAD - marksWidth() : HEAD;
        rows.add(GridRow.of(title, note, room, body));
    }

    private Block body(LaneRow lane) {
        return switch (lane.kind()) {
            case EXPERIENCE -> new CurvePicture(sheet, columnWidth, CURVE, column -> true);
            case PAIN_POINTS -> new PainStrip(sheet.pains(), sheet.touchpoints().size(), columnWidth);
            default -> Cells.lane(lane, columnWidth);
        };
    }

    private double gridWidth() {
        return HEAD + Math.max(1, sheet.touchpoints().size()) * columnWidth;
    }

    private double gridHeight() {
        return rows.stream().mapToDouble(GridRow::height).sum();
    }

    /** Of stages and touchpoints together. */
    private double headHeight() {
        return rows.stream().limit(2).mapToDouble(GridRow::height).sum();
    }

    @Override
    public double width() {
        return Math.max(LEAST_WIDTH, 2 * MARGIN + gridWidth());
    }

    @Override
    public double height() {
        return MARGIN + header.height() + GAP + gridHeight() + 10 + legend.height() + MARGIN;
    }

    @Override
    public void draw(Canvas canvas) {
        header.draw(MARGIN, MARGIN, canvas);
        double top = MARGIN + header.height() + GAP;
        canvas.rect(MARGIN, top, gridWidth(), headHeight(), 0, Palette.SUNKEN);
        shade(top, canvas);
        rules(top, canvas);
        double y = top;
        for (GridRow row : rows) {
            row.draw(MARGIN, y, HEAD, gridWidth(), canvas);
            y += row.height();
        }
        scale(top, canvas);
        legend.draw(MARGIN, y + 10, canvas);
    }

    private void shade(double top, Canvas canvas) {
        double y = top;
        for (GridRow row : rows) {
            if (row.body() instanceof PainStrip pains) {
                pains.drawShade(MARGIN + HEAD, y, canvas);
            }
            y += row.height();
        }
    }

    /** Thin lines between the rows, strong ones between the stages. */
    private void rules(double top, Canvas canvas) {
        double bottom = top + gridHeight();
        double y = top;
        for (GridRow row : rows) {
            y += row.height();
            canvas.line(MARGIN, y, MARGIN + gridWidth(), y, Palette.LINE, 1, Canvas.SOLID);
        }
        canvas.frame(MARGIN, top, gridWidth(), bottom - top, 0, Palette.LINE);
        for (StageHead stage : sheet.stages()) {
            double x = MARGIN + HEAD + stage.firstColumn() * columnWidth;
            canvas.line(x, top, x, bottom, Palette.STAGE, stage.firstColumn() == 0 ? 1 : 2, Canvas.SOLID);
        }
    }

    /** Ends and baseline of the scale, at their heights in the lane's head. */
    private void scale(double top, Canvas canvas) {
        double y = top;
        for (GridRow row : rows) {
            if (row.body() instanceof CurvePicture curve) {
                mark(sheet.curve().top(), y + curve.heightOf(0), canvas);
                mark(
                        sheet.curve().baselineLabel(),
                        y + curve.heightOf(sheet.curve().baseline()),
                        canvas);
                mark(sheet.curve().bottom(), y + curve.heightOf(1), canvas);
            }
            y += row.height();
        }
    }

    /** What the lane's name has to leave free. */
    private double marksWidth() {
        return Stream.of(
                        sheet.curve().top(),
                        sheet.curve().baselineLabel(),
                        sheet.curve().bottom())
                .mapToDouble(text -> mark(text).width())
                .max()
                .orElse(0);
    }

    private static TextBlock mark(String text) {
        return TextBlock.fitted(text, HEAD / 3, 1, TextStyle.bold(11, Palette.SUBTLE));
    }

    private static void mark(String text, double y, Canvas canvas) {
        TextBlock mark = mark(text);
        mark.draw(MARGIN + HEAD - 7 - mark.width(), y - mark.height() / 2, canvas);
    }
}
