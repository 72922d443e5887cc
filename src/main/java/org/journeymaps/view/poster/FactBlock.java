package org.journeymaps.view.poster;

import org.journeymaps.view.MapFrame.Fact;

/** A label with what it names beside it. */
final class FactBlock implements Block {
    private final TextBlock label;
    private final double labelWidth;
    private final Block value;

    FactBlock(String label, double labelWidth, Block value, double size) {
        this.label = TextBlock.of(label, labelWidth, 1, labelStyle(size));
        this.labelWidth = labelWidth;
        this.value = value;
    }

    static FactBlock of(Fact fact, double labelWidth, double width, double size) {
        TextBlock text =
                TextBlock.fitted(fact.text(), width - labelWidth - size, 2, TextStyle.plain(size, Palette.TEXT));
        return new FactBlock(fact.label(), labelWidth, text, size);
    }

    static TextStyle labelStyle(double size) {
        return TextStyle.bold(size, Palette.SUBTLE);
    }

    @Override
    public double height() {
        return Math.max(label.height(), value.height());
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        label.draw(x, y, canvas);
        value.draw(x + labelWidth + 10, y, canvas);
    }
}
