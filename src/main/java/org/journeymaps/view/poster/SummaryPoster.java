package org.journeymaps.view.poster;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.view.MapSheet;
import org.journeymaps.view.MapSheet.Pain;
import org.journeymaps.view.MapSheet.StageHead;

/** The map on one slide of 16:9. The curve takes the room that the texts leave; numbers lead from it to the worst pains. */
final class SummaryPoster implements Page {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    private static final double MARGIN = 44;
    private static final double LEAST_CURVE = 150;
    private static final double ACROSS = WIDTH - 2 * MARGIN;
    private static final int MOST_PAINS = 5;
    private static final double CARD_GAP = 14;
    private static final double BADGE = 11;
    private static final double BADGES = 34;

    /** Narrower columns hold neither names nor values. */
    private static final double NAMED = 80;

    private static final double LABELLED = 40;

    private final MapSheet sheet;
    private final double columnWidth;
    private final HeaderBlock header;
    private final LegendBlock legend;
    private final Cells stages;
    private final Cells names;
    private final TextBlock heading;
    private final List<Pain> worst;
    private final List<PainCard> cards = new ArrayList<>();
    private final CurvePicture curve;

    SummaryPoster(MapSheet sheet) {
        this.sheet = sheet;
        this.columnWidth = ACROSS / Math.max(1, sheet.touchpoints().size());
        this.header = new HeaderBlock(sheet.head(), ACROSS, 16, 1);
        this.legend = new LegendBlock(sheet.head().legend(), ACROSS, 13);
        this.stages = Cells.stages(sheet, columnWidth, 16);
        this.names = columnWidth >= NAMED
                ? Cells.touchpoints(
                        sheet,
                        columnWidth,
                        columnWidth < 150 ? 11 : 13,
                        4,
                        !sheet.curve().any())
                : new Cells(List.of());
        this.worst = sheet.worst().subList(0, Math.min(MOST_PAINS, sheet.worst().size()));
        this.heading =
                TextBlock.of(worst.isEmpty() ? "" : sheet.worstLabel(), ACROSS, 1, TextStyle.bold(18, Palette.TEXT));
        worst.forEach(pain -> cards.add(PainCard.onSlide(pain, cardWidth() - 2 * BADGE)));
        this.curve = new CurvePicture(
                sheet,
                columnWidth,
                sheet.curve().any() ? Math.max(LEAST_CURVE, HEIGHT - others()) : 0,
                this::isLabelled);
    }

    private double cardWidth() {
        int beside = Math.max(3, worst.size());
        return (ACROSS - (beside - 1) * CARD_GAP) / beside;
    }

    private double cardsHeight() {
        return cards.stream().mapToDouble(PainCard::height).max().orElse(0);
    }

    private double namesHeight() {
        return names.cells().isEmpty() ? 0 : names.height();
    }

    /** All but the curve. */
    private double others() {
        double texts = header.height() + 14 + stages.height() + namesHeight() + legend.height() + 14;
        double list = worst.isEmpty() ? 0 : BADGES + heading.height() + 6 + cardsHeight() + 16;
        return 2 * MARGIN + texts + list;
    }

    private boolean isLabelled(int column) {
        return columnWidth >= LABELLED || worst.stream().anyMatch(pain -> pain.column() == column);
    }

    @Override
    public double width() {
        return WIDTH;
    }

    /** Texts as long as they may be at most take more room than a slide has; none of them may lie over another. */
    @Override
    public double height() {
        return Math.max(HEIGHT, others() + curve.height());
    }

    @Override
    public void draw(Canvas canvas) {
        header.draw(MARGIN, MARGIN, canvas);
        double top = MARGIN + header.height() + 14;
        canvas.rect(MARGIN, top, ACROSS, stages.height(), 0, Palette.SUNKEN);
        double curveTop = top + stages.height() + namesHeight();
        double bottom = curveTop + curve.height() + (worst.isEmpty() ? 0 : BADGES);
        rules(top, bottom, canvas);
        stages.draw(MARGIN, top, canvas);
        names.draw(MARGIN, top + stages.height(), canvas);
        if (sheet.curve().any()) {
            guides(curveTop, curveTop + curve.height() + BADGES / 2, canvas);
            curve.draw(MARGIN, curveTop, canvas);
        }
        badges(curveTop + curve.height() + BADGES / 2 - 2, canvas);
        if (!worst.isEmpty()) {
            heading.draw(MARGIN, bottom + 10, canvas);
            cards(bottom + 10 + heading.height() + 6, canvas);
        }
        legend.draw(MARGIN, height() - MARGIN - legend.height(), canvas);
    }

    private void rules(double top, double bottom, Canvas canvas) {
        canvas.line(MARGIN, top, MARGIN + ACROSS, top, Palette.LINE, 1, Canvas.SOLID);
        canvas.line(MARGIN, bottom, MARGIN + ACROSS, bottom, Palette.LINE, 1, Canvas.SOLID);
        for (StageHead stage : sheet.stages()) {
            if (stage.firstColumn() > 0) {
                double x = MARGIN + stage.firstColumn() * columnWidth;
                canvas.line(x, top, x, bottom, Palette.STAGE, 2, Canvas.SOLID);
            }
        }
    }

    /** From the curve down to a pain's number. */
    private void guides(double top, double bottom, Canvas canvas) {
        for (int i = 0; i < worst.size(); i++) {
            int column = worst.get(i).column();
            double x = badgeX(i);
            double from = sheet.curve()
                    .points()
                    .get(column)
                    .map(point -> top + curve.heightOf(point.depth()) + 28)
                    .orElse(top + curve.height());
            if (from < bottom) {
                canvas.line(x, from, x, bottom, Palette.RED_LINE, 1, "1 3");
            }
        }
    }

    private void badges(double y, Canvas canvas) {
        for (int i = 0; i < worst.size(); i++) {
            badge(i, badgeX(i), y, canvas);
        }
    }

    /** In the middle of its column, beside others of the same column. */
    private double badgeX(int index) {
        int column = worst.get(index).column();
        long before = worst.subList(0, index).stream()
                .filter(it -> it.column() == column)
                .count();
        long all = worst.stream().filter(it -> it.column() == column).count();
        return MARGIN + (column + 0.5) * columnWidth + (before - (all - 1) / 2.0) * 2.3 * BADGE;
    }

    private static void badge(int index, double x, double y, Canvas canvas) {
        canvas.circle(x, y, BADGE, Palette.RED, Palette.SURFACE, 1.5);
        canvas.centred(String.valueOf(index + 1), x, y + 4.5, TextStyle.bold(13, Palette.SURFACE));
    }

    private void cards(double top, Canvas canvas) {
        for (int i = 0; i < cards.size(); i++) {
            double x = MARGIN + i * (cardWidth() + CARD_GAP);
            cards.get(i).draw(x + 2 * BADGE, top, cardsHeight(), canvas);
            badge(i, x + BADGE, top + BADGE + 1, canvas);
        }
    }
}
