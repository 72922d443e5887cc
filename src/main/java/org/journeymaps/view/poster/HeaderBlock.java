package org.journeymaps.view.poster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.view.MapFrame.Fact;
import org.journeymaps.view.MapFrame.PersonaMark;
import org.journeymaps.view.MapSheet;

/** What the map is about, and beside it how far its gaps have come. */
final class HeaderBlock implements Block {
    private static final double GAP = 40;

    /** A map may name thousands of personas; the head of a picture cannot. */
    private static final int MOST_PERSONAS = 12;

    private final Stack about;
    private final ProgressBlock progress;
    private final double progressLeft;

    /**
     * A header.
     *
     * @param size of its texts; the title is twice as large
     * @param mostFacts how many of goals, scope and owner have room
     */
    HeaderBlock(MapSheet.Head head, double width, double size, int mostFacts) {
        double progressWidth = Math.min(width * 0.4, size * 30);
        double left = head.gaps().any() ? width - progressWidth - GAP : width;
        this.progress = new ProgressBlock(head.gaps(), progressWidth, size);
        this.progressLeft = width - progressWidth;
        this.about = new Stack(size * 0.35, about(head, left, size, mostFacts));
    }

    private static List<Block> about(MapSheet.Head head, double width, double size, int mostFacts) {
        List<Block> blocks = new ArrayList<>();
        TextStyle review = TextStyle.plain(size - 1, Palette.SUBTLE);
        blocks.add(new Flow(
                width,
                10,
                Stream.of(
                                new Chip(
                                        head.state(),
                                        width,
                                        TextStyle.bold(size - 1, Palette.BLUE_TEXT),
                                        Palette.BLUE_BG),
                                MarkedText.plain(head.review(), width, review))
                        .filter(it -> it.height() > 4)
                        .toList()));
        blocks.add(TextBlock.fitted(head.title(), width, 2, TextStyle.bold(size * 2, Palette.TEXT)));
        List<Fact> facts =
                head.facts().subList(0, Math.min(mostFacts, head.facts().size()));
        boolean personas = !head.personas().isEmpty();
        double labelWidth = labelWidth(facts, personas ? head.personasLabel() : "", width, size);
        facts.forEach(fact -> blocks.add(FactBlock.of(fact, labelWidth, width, size)));
        if (personas) {
            Flow marks = new Flow(
                    width - labelWidth - size,
                    18,
                    head.personas().stream()
                            .limit(MOST_PERSONAS)
                            .map(it -> persona(it, width - labelWidth - size, size))
                            .toList());
            blocks.add(new FactBlock(head.personasLabel(), labelWidth, marks, size));
        }
        return blocks;
    }

    private static double labelWidth(List<Fact> facts, String personasLabel, double width, double size) {
        double widest = Stream.concat(facts.stream().map(Fact::label), Stream.of(personasLabel))
                .mapToDouble(it -> GlyphWidths.of(it, FactBlock.labelStyle(size)))
                .max()
                .orElse(0);
        return Math.min(widest + 1, width / 3);
    }

    private static Flow.Item persona(PersonaMark persona, double width, double size) {
        TextStyle style = TextStyle.plain(size, Palette.TEXT);
        if (persona.line() == 0) {
            return MarkedText.plain(persona.name(), width, style);
        }
        return new MarkedText(
                26,
                (x, middle, canvas) -> canvas.line(
                        x,
                        middle,
                        x + 26,
                        middle,
                        Palette.persona(persona.line()),
                        2,
                        Palette.personaDashes(persona.line())),
                persona.name(),
                width,
                style);
    }

    @Override
    public double height() {
        return Math.max(about.height(), progress.height());
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        about.draw(x, y, canvas);
        progress.draw(x + progressLeft, y, canvas);
    }
}
