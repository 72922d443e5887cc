package org.journeymaps.view.poster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.journeymaps.view.MapSheet.Pain;

/** The pains under the curve, each below its touchpoints and as near to the curve as the others leave room. */
final class PainStrip implements Block {
    private static final double GAP = 6;

    private final double columnWidth;
    private final int columns;
    private final List<Placed> cards = new ArrayList<>();
    private final double height;

    PainStrip(List<Pain> pains, int columns, double columnWidth) {
        this.columnWidth = columnWidth;
        this.columns = columns;
        double[] used = new double[columns];
        Arrays.fill(used, GAP);
        pains.stream().sorted(PainStrip::nearestFirst).forEach(pain -> {
            PainCard card = PainCard.inGrid(pain, pain.columns() * columnWidth - 2 * GAP);
            double top = 0;
            for (int i = pain.column(); i < pain.column() + pain.columns(); i++) {
                top = Math.max(top, used[i]);
            }
            Arrays.fill(used, pain.column(), pain.column() + pain.columns(), top + card.height() + GAP);
            cards.add(new Placed(card, pain.column(), top));
        });
        this.height = Arrays.stream(used).max().orElse(0) + GAP;
    }

    /** Short ones first, so that what hurts at one touchpoint stands close to its point of the curve. */
    private static int nearestFirst(Pain a, Pain b) {
        int byWidth = Integer.compare(a.columns(), b.columns());
        return byWidth != 0 ? byWidth : Integer.compare(b.level(), a.level());
    }

    private record Placed(PainCard card, int column, double top) {}

    @Override
    public double height() {
        return height;
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        for (Placed placed : cards) {
            placed.card().draw(x + placed.column() * columnWidth + GAP, y + placed.top(), canvas);
        }
    }

    /** The shade of the curve's red, behind everything else in the row. */
    void drawShade(double x, double y, Canvas canvas) {
        canvas.rect(x, y, columns * columnWidth, Math.min(90, height), 0, "url(#jm-fade)");
    }
}
