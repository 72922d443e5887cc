package org.journeymaps.view.poster;

import java.util.List;
import org.journeymaps.view.GapSummary;

/** How far the gaps have come: in words, as a bar, by state, and the worst pain. */
final class ProgressBlock implements Block {
    private static final double GAP = 6;

    private final GapSummary gaps;
    private final double width;
    private final double barHeight;
    private final TextBlock text;
    private final Stack below;

    ProgressBlock(GapSummary gaps, double width, double size) {
        this.gaps = gaps;
        this.width = width;
        this.barHeight = size;
        this.text = TextBlock.of(gaps.text(), width, 2, TextStyle.bold(size * 1.3, Palette.TEXT));
        TextBlock worst = TextBlock.of(
                gaps.anyWorst() ? gaps.worstLabel() + " " + gaps.worstText() : "",
                width,
                2,
                TextStyle.plain(size, Palette.RED));
        this.below = new Stack(GAP, List.of(states(size), worst));
    }

    private Block states(double size) {
        List<MarkedText> states = gaps.segments().stream()
                .map(segment -> MarkedText.plain(
                        segment.sign() + " " + segment.text(),
                        width,
                        new TextStyle(size - 1, isOpen(segment), false, colour(segment))))
                .toList();
        return new Flow(width, 14, states);
    }

    private static boolean isOpen(GapSummary.Segment segment) {
        return segment.state().equals("UNADDRESSED") || segment.state().equals("NOT_EFFECTIVE");
    }

    private static String colour(GapSummary.Segment segment) {
        return isOpen(segment) ? Palette.RED : segment.state().equals("CLOSED") ? Palette.GREEN : Palette.SUBTLE;
    }

    @Override
    public double height() {
        return gaps.any() ? text.height() + GAP + barHeight + GAP + below.height() : 0;
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        if (!gaps.any()) {
            return;
        }
        text.draw(x, y, canvas);
        double top = y + text.height() + GAP;
        int total = gaps.segments().stream().mapToInt(GapSummary.Segment::count).sum();
        double left = x;
        for (GapSummary.Segment segment : gaps.segments()) {
            double share = width * segment.count() / total;
            segment(segment, left, top, Math.max(1, share - 2), canvas);
            left += share;
        }
        below.draw(x, top + barHeight + GAP, canvas);
    }

    /** States differ by their pattern too: full, hollow, hatched. */
    private void segment(GapSummary.Segment segment, double x, double y, double length, Canvas canvas) {
        switch (segment.state()) {
            case "CLOSED" -> canvas.rect(x, y, length, barHeight, 2, Palette.GREEN);
            case "DELIVERED" -> canvas.rect(x, y, length, barHeight, 2, Palette.CALM);
            case "IN_PROGRESS" -> canvas.rect(x, y, length, barHeight, 2, Palette.BLUE);
            case "LINKED" -> {
                canvas.rect(x, y, length, barHeight, 2, Palette.CHIP);
                canvas.frame(x + 0.5, y + 0.5, length - 1, barHeight - 1, 2, Palette.STAGE);
            }
            case "UNADDRESSED", "NOT_EFFECTIVE" -> {
                canvas.rect(x, y, length, barHeight, 2, Palette.RED_DEEP);
                canvas.hatch(x, y, length, barHeight, 7, Palette.RED_LINE, 3);
            }
            default -> canvas.rect(x, y, length, barHeight, 2, Palette.STAGE);
        }
    }
}
