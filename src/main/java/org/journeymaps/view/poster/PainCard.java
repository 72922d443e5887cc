package org.journeymaps.view.poster;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.view.MapSheet.Pain;

/** A pain point: the heavier its upper edge, the more it hurts; words say the same. */
final class PainCard implements Block {
    private static final double PADDING = 8;
    private static final double[] WEIGHTS = {2, 4, 6, 8, 11};

    private final Pain pain;
    private final double width;
    private final Stack content;

    /** A card in a grid. */
    static PainCard inGrid(Pain pain, double width) {
        return new PainCard(pain, width, 12, 8, false);
    }

    /** A card on a slide, with where it hurts. */
    static PainCard onSlide(Pain pain, double width) {
        return new PainCard(pain, width, 16, 4, true);
    }

    private PainCard(Pain pain, double width, double size, int mostLines, boolean place) {
        this.pain = pain;
        this.width = width;
        double inner = width - 2 * PADDING;
        String accent = pain.closed() ? Palette.GREEN : Palette.RED;
        List<Block> blocks = new ArrayList<>();
        TextStyle figure = TextStyle.plain(size - 1, Palette.SUBTLE);
        blocks.add(new Ends(
                TextBlock.fitted(pain.severity(), inner, 1, TextStyle.bold(size - 1, accent)),
                TextBlock.fitted(pain.figure(), inner, 1, figure),
                inner));
        blocks.add(
                TextBlock.of(pain.text(), inner, mostLines, new TextStyle(size, !pain.closed(), false, Palette.TEXT)));
        TextStyle about = new TextStyle(size - 1.5, false, pain.assumed(), Palette.SUBTLE);
        blocks.add(TextBlock.of(place ? pain.place() : pain.about(), inner, 2, about));
        blocks.add(TextBlock.of(
                pain.state(), inner, 3, TextStyle.bold(size - 1, pain.closed() ? Palette.GREEN : Palette.TEXT)));
        for (String flag : pain.flags()) {
            blocks.add(TextBlock.of(flag, inner, 2, TextStyle.bold(size - 1.5, Palette.RED)));
        }
        this.content = new Stack(size / 6, blocks);
    }

    private double weight() {
        return pain.closed() ? 3 : WEIGHTS[pain.level() - 1];
    }

    @Override
    public double height() {
        return weight() + 5 + content.height() + 7;
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        draw(x, y, height(), canvas);
    }

    /** Draws it higher than it needs, to stand in line with others. */
    void draw(double x, double y, double height, Canvas canvas) {
        boolean heavy = !pain.closed() && pain.level() >= 4;
        canvas.rect(
                x, y, width, height, 3, pain.closed() ? Palette.GREEN_BG : heavy ? Palette.RED_DEEP : Palette.RED_BG);
        if (!pain.closed() && pain.level() == 5) {
            canvas.frame(x + 0.5, y + 0.5, width - 1, height - 1, 3, Palette.RED_LINE);
        }
        canvas.line(
                x,
                y + weight() / 2,
                x + width,
                y + weight() / 2,
                pain.closed() ? Palette.GREEN : Palette.RED_LINE,
                weight(),
                pain.assumed() && !pain.closed() ? "10 5" : Canvas.SOLID);
        content.draw(x + PADDING, y + weight() + 5, canvas);
    }

    /** One text at each end of a line; under each other where they do not fit. */
    private record Ends(TextBlock start, TextBlock end, double width) implements Block {
        private boolean sideBySide() {
            return start.width() + 8 + end.width() <= width;
        }

        @Override
        public double height() {
            return sideBySide() ? Math.max(start.height(), end.height()) : start.height() + end.height();
        }

        @Override
        public void draw(double x, double y, Canvas canvas) {
            start.draw(x, y, canvas);
            if (sideBySide()) {
                end.draw(x + width - end.width(), y, canvas);
            } else {
                end.draw(x, y + start.height(), canvas);
            }
        }
    }
}
