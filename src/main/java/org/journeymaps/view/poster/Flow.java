package org.journeymaps.view.poster;

import java.util.ArrayList;
import java.util.List;

/** Small things side by side, in as many lines as they need. */
final class Flow implements Block {
    private final double gap;
    private final List<List<Item>> lines = new ArrayList<>();

    Flow(double width, double gap, List<? extends Item> items) {
        this.gap = gap;
        double used = width;
        for (Item item : items) {
            if (lines.isEmpty() || used + gap + item.width() > width) {
                lines.add(new ArrayList<>());
                used = -gap;
            }
            lines.get(lines.size() - 1).add(item);
            used += gap + item.width();
        }
    }

    /** A thing of a width of its own. */
    interface Item extends Block {
        double width();
    }

    @Override
    public double height() {
        double height = 0;
        for (List<Item> line : lines) {
            height += heightOf(line) + (height > 0 ? 4 : 0);
        }
        return height;
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        double top = y;
        for (List<Item> line : lines) {
            double left = x;
            double height = heightOf(line);
            for (Item item : line) {
                item.draw(left, top + (height - item.height()) / 2, canvas);
                left += item.width() + gap;
            }
            top += height + 4;
        }
    }

    private static double heightOf(List<Item> line) {
        return line.stream().mapToDouble(Block::height).max().orElse(0);
    }
}
