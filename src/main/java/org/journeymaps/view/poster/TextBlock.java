package org.journeymaps.view.poster;

import java.util.List;

/** Wrapped text in a column of its own; a text that runs from right to left stands at the column's right edge. */
final class TextBlock implements Block {
    private final List<String> lines;
    private final double width;
    private final TextStyle style;
    private final boolean rightToLeft;

    private TextBlock(List<String> lines, double width, TextStyle style, boolean rightToLeft) {
        this.lines = lines;
        this.width = width;
        this.style = style;
        this.rightToLeft = rightToLeft;
    }

    static TextBlock of(String text, double width, int mostLines, TextStyle style) {
        return new TextBlock(LineBreaks.of(text, width, mostLines, style), width, style, runsRightToLeft(text));
    }

    /** Like {@link #of}, in a column that is no wider than the text. */
    static TextBlock fitted(String text, double mostWidth, int mostLines, TextStyle style) {
        TextBlock block = of(text, mostWidth, mostLines, style);
        return new TextBlock(block.lines, block.usedWidth(), style, block.rightToLeft);
    }

    @Override
    public double height() {
        return lines.size() * style.lineHeight();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    double width() {
        return width;
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    private double usedWidth() {
        return lines.stream().mapToDouble(it -> GlyphWidths.of(it, style)).max().orElse(0);
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        if (!lines.isEmpty()) {
            canvas.lines(lines, rightToLeft ? x + width : x, y, style, rightToLeft);
        }
    }

    /** The direction of the first letter that has one, as {@code dir="auto"} in HTML. */
    private static boolean runsRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(it -> it == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .mapToObj(it -> it != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .findFirst()
                .orElse(false);
    }
}
