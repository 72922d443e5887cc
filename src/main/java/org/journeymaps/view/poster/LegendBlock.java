package org.journeymaps.view.poster;

import java.util.List;
import org.journeymaps.view.MapFrame.LegendEntry;

/** How to read the picture, and what the open pains cost. */
final class LegendBlock implements Block {
    private final Flow entries;

    LegendBlock(List<LegendEntry> legend, double width, double size) {
        entries = new Flow(
                width, 24, legend.stream().map(it -> entry(it, width, size)).toList());
    }

    private static Flow.Item entry(LegendEntry entry, double width, double size) {
        TextStyle style = TextStyle.plain(size, Palette.SUBTLE);
        return switch (entry.sample()) {
            case "red" -> new MarkedText(24, LegendBlock::below, entry.text(), width, style);
            case "known" ->
                new MarkedText(
                        10,
                        (x, y, canvas) -> canvas.circle(x + 5, y, 5, Palette.CALM, Palette.SURFACE, 1),
                        entry.text(),
                        width,
                        style);
            case "assumed" ->
                new MarkedText(
                        10,
                        (x, y, canvas) -> canvas.circle(x + 5, y, 4.5, Palette.SURFACE, Palette.CALM, 2),
                        entry.text(),
                        width,
                        style);
            case "mot" ->
                new MarkedText(
                        18,
                        (x, y, canvas) -> canvas.star(x + 9, y, Palette.CALM, Palette.SURFACE, 1),
                        entry.text(),
                        width,
                        style);
            case "closed" -> new MarkedText(24, LegendBlock::closed, entry.text(), width, style);
            case "cost" -> MarkedText.plain(entry.text(), width, TextStyle.bold(size, Palette.RED));
            default -> MarkedText.plain(entry.text(), width, style);
        };
    }

    private static void below(double x, double y, Canvas canvas) {
        canvas.rect(x, y - 6, 24, 12, 0, Palette.RED_DEEP);
        canvas.hatch(x, y - 6, 24, 12, 7, Palette.RED_HATCH, 1.6);
    }

    private static void closed(double x, double y, Canvas canvas) {
        canvas.rect(x, y - 6, 24, 12, 0, Palette.GREEN_BG);
        canvas.rect(x, y - 6, 24, 3, 0, Palette.GREEN);
    }

    @Override
    public double height() {
        return entries.height();
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        entries.draw(x, y, canvas);
    }
}
