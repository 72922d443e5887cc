package org.journeymaps.view.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.journeymaps.view.MapSheet;
import org.journeymaps.view.MapSheet.LaneRow;
import org.journeymaps.view.MapSheet.StageHead;
import org.journeymaps.view.MapSheet.TouchpointHead;

/** The cells of a row, side by side. */
record Cells(List<Cell> cells) implements Block {
    static final double PADDING = 8;

    /** Here each letter counts. */
    private static final double NARROW = 130;

    /** A cell with what stands in it, at a distance from the row's start. */
    record Cell(double left, Block content) {}

    /** The stages over their columns; without a stage, what to do about it. */
    static Cells stages(MapSheet sheet, double columnWidth, double size) {
        List<Cell> cells = new ArrayList<>();
        if (sheet.stages().isEmpty()) {
            TextStyle note = TextStyle.plain(size - 2, Palette.SUBTLE);
            cells.add(new Cell(PADDING, TextBlock.of(sheet.note(), columnWidth - 2 * PADDING, 4, note)));
        }
        for (StageHead stage : sheet.stages()) {
            double width = stage.columns() * columnWidth - 2 * PADDING;
            cells.add(new Cell(
                    stage.firstColumn() * columnWidth + PADDING,
                    new Stack(
                            2,
                            List.of(
                                    TextBlock.of(stage.name(), width, 3, TextStyle.bold(size, Palette.TEXT)),
                                    TextBlock.of(stage.note(), width, 2, TextStyle.plain(size - 4, Palette.SUBTLE))))));
        }
        return new Cells(cells);
    }

    /** Names of touchpoints, with the words for moments of truth where no star of a curve is near. */
    static Cells touchpoints(MapSheet sheet, double columnWidth, double size, int mostLines, boolean momentInWords) {
        return new Cells(IntStream.range(0, sheet.touchpoints().size())
                .mapToObj(i -> {
                    TouchpointHead head = sheet.touchpoints().get(i);
                    double width = columnWidth - (columnWidth < NARROW ? PADDING + 2 : 2 * PADDING);
                    TextBlock name = TextBlock.of(head.name(), width, mostLines, TextStyle.bold(size, Palette.TEXT));
                    TextBlock moment = TextBlock.of(
                            momentInWords && head.momentOfTruth() ? "★ " + sheet.momentOfTruth() : "",
                            width,
                            2,
                            TextStyle.bold(size - 2, Palette.VIOLET));
                    return new Cell(i * columnWidth + PADDING, new Stack(3, List.of(name, moment)));
                })
                .toList());
    }

    /** The cards of a lane. */
    static Cells lane(LaneRow lane, double columnWidth) {
        return new Cells(IntStream.range(0, lane.cells().size())
                .mapToObj(i -> new Cell(
                        i * columnWidth + PADDING,
                        LaneCell.of(lane.kind(), lane.cells().get(i), columnWidth - 2 * PADDING)))
                .toList());
    }

    @Override
    public double height() {
        return cells.stream().mapToDouble(it -> it.content().height()).max().orElse(0) + 2 * PADDING;
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        cells.forEach(cell -> cell.content().draw(x + cell.left(), y + PADDING, canvas));
    }
}
