package org.journeymaps.view.poster;

import java.util.List;

/** Blocks under each other. Blocks without height take no gap either. */
final class Stack implements Block {
    private final double gap;
    private final List<Block> blocks;

    Stack(double gap, List<? extends Block> blocks) {
        this.gap = gap;
        this.blocks = blocks.stream()
                .filter(it -> it.height() > 0)
                .map(Block.class::cast)
                .toList();
    }

    @Override
    public double height() {
        double blocksHeight = blocks.stream().mapToDouble(Block::height).sum();
        return blocksHeight + gap * Math.max(0, blocks.size() - 1);
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        double top = y;
        for (Block block : blocks) {
            block.draw(x, top, canvas);
            top += block.height() + gap;
        }
    }
}
