package org.journeymaps.view.poster;

/** A text behind a sample of what it explains. */
final class MarkedText implements Flow.Item {
    private static final double GAP = 6;

    private final double sampleWidth;
    private final Sample sample;
    private final TextBlock text;

    MarkedText(double sampleWidth, Sample sample, String text, double mostWidth, TextStyle style) {
        this.sampleWidth = sampleWidth;
        this.sample = sample;
        this.text = TextBlock.fitted(text, mostWidth - sampleWidth - GAP, 1, style);
    }

    /** A text alone. */
    static MarkedText plain(String text, double mostWidth, TextStyle style) {
        return new MarkedText(-GAP, (x, y, canvas) -> {}, text, mostWidth, style);
    }

    /** Draws a sample at a point, which is its left end at half its height. */
    interface Sample {
        void draw(double x, double middle, Canvas canvas);
    }

    @Override
    public double width() {
        return sampleWidth + GAP + text.width();
    }

    @Override
    public double height() {
        return text.height();
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        sample.draw(x, y + height() / 2, canvas);
        text.draw(x + sampleWidth + GAP, y, canvas);
    }
}
