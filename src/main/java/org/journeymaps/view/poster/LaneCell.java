package org.journeymaps.view.poster;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.model.LaneKind;

/** What a lane holds at one touchpoint. */
final class LaneCell {
    private static final double SIZE = 12;
    private static final int MOST_LINES = 8;

    /** More cards than this nobody reads from a slide; the rest is counted. */
    private static final int MOST_CARDS = 12;

    private static final double BULLET = 10;

    private LaneCell() {}

    static Block of(LaneKind kind, List<String> cards, double width) {
        if (kind == LaneKind.CHANNELS) {
            return new Flow(
                    width,
                    6,
                    shown(cards).stream()
                            .map(it -> new Chip(it, width, TextStyle.plain(SIZE - 1, Palette.TEXT), Palette.CHIP))
                            .toList());
        }
        TextStyle style =
                kind == LaneKind.THOUGHTS ? TextStyle.italic(SIZE, Palette.TEXT) : TextStyle.plain(SIZE, Palette.TEXT);
        boolean several = cards.size() > 1;
        List<Block> blocks = new ArrayList<>();
        for (String card : shown(cards)) {
            blocks.add(
                    kind == LaneKind.OPPORTUNITIES
                            ? new Note(TextBlock.of(card, width - 14, MOST_LINES, style), width)
                            : several
                                    ? new Bullet(TextBlock.of(card, width - BULLET, MOST_LINES, style), width)
                                    : TextBlock.of(card, width, MOST_LINES, style));
        }
        return new Stack(4, blocks);
    }

    private static List<String> shown(List<String> cards) {
        if (cards.size() <= MOST_CARDS) {
            return cards;
        }
        List<String> shown = new ArrayList<>(cards.subList(0, MOST_CARDS));
        shown.add("+" + (cards.size() - MOST_CARDS));
        return shown;
    }

    /** A text on a yellow ground, as notes are on a wall. */
    private record Note(TextBlock text, double width) implements Block {
        @Override
        public double height() {
            return text.isEmpty() ? 0 : text.height() + 9;
        }

        @Override
        public void draw(double x, double y, Canvas canvas) {
            canvas.rect(x, y, width, height(), 3, Palette.AMBER_BG);
            text.draw(x + 7, y + 4, canvas);
        }
    }

    /** One of several texts, with its bullet where it begins. */
    private record Bullet(TextBlock text, double width) implements Block {
        @Override
        public double height() {
            return text.height();
        }

        @Override
        public void draw(double x, double y, Canvas canvas) {
            double bullet = text.isRightToLeft() ? x + width - 3 : x + 3;
            canvas.circle(bullet, y + SIZE * 0.68, 1.8, Palette.STAGE, "none", 0);
            text.draw(text.isRightToLeft() ? x : x + BULLET, y, canvas);
        }
    }
}
