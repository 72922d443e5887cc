package org.journeymaps.view.poster;

import java.util.List;

/** A row of the grid: its name, and what stands in its columns. */
record GridRow(Block head, Block body, double height) {
    static GridRow of(String title, String note, double headWidth, Block body) {
        double inner = headWidth - 2 * Cells.PADDING;
        Stack head = new Stack(
                2,
                List.of(
                        TextBlock.of(title, inner, 3, TextStyle.bold(12, Palette.SUBTLE)),
                        TextBlock.of(note, inner, 5, TextStyle.plain(10.5, Palette.SUBTLE))));
        return new GridRow(head, body, Math.max(head.height() + 2 * Cells.PADDING, body.height()));
    }

    /** What separates the lanes that customers see from those behind the scenes. */
    static GridRow lineOfVisibility(String words, double height) {
        TextBlock label = TextBlock.fitted(words, 300, 1, TextStyle.bold(11, Palette.SUBTLE));
        return new GridRow(new Stack(0, List.of()), new Divider(label, height), height);
    }

    /** Draws it; {@code width} is that of head and body together. */
    void draw(double x, double y, double headWidth, double width, Canvas canvas) {
        head.draw(x + Cells.PADDING, y + Cells.PADDING, canvas);
        if (body instanceof Divider divider) {
            divider.draw(x, y, width, canvas);
        } else {
            body.draw(x + headWidth, y, canvas);
        }
    }

    private record Divider(TextBlock label, double height) implements Block {
        @Override
        public void draw(double x, double y, Canvas canvas) {
            label.draw(x + 24, y + (height - label.height()) / 2, canvas);
        }

        private void draw(double x, double y, double width, Canvas canvas) {
            double middle = y + height / 2;
            canvas.rect(x + 0.5, y, width - 1, height, 0, Palette.SURFACE);
            canvas.line(x, middle, x + 18, middle, Palette.STAGE, 2, "6 4");
            canvas.line(x + 30 + label.width(), middle, x + width, middle, Palette.STAGE, 2, "6 4");
            draw(x, y, canvas);
        }
    }
}
