package org.journeymaps.view.poster;

/** A short text in a rounded box. */
final class Chip implements Flow.Item {
    private static final double PADDING = 7;

    private final TextBlock text;
    private final String fill;

    Chip(String text, double mostWidth, TextStyle style, String fill) {
        this.text = TextBlock.fitted(text, mostWidth - 2 * PADDING, 1, style);
        this.fill = fill;
    }

    @Override
    public double width() {
        return text.width() + 2 * PADDING;
    }

    @Override
    public double height() {
        return text.height() + 4;
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        canvas.rect(x, y, width(), height(), 4, fill);
        text.draw(x + PADDING, y + 3, canvas);
    }
}
