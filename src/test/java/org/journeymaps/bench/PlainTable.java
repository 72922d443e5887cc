package org.journeymaps.bench;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The words that readers see in the cells of a rendered map, ready for a template without any logic. */
public final class PlainTable {
    private PlainTable() {}

    /** The rows of the grid in a rendered map. */
    static List<Row> of(String html) {
        return Jsoup.parseBodyFragment(html).select("table tr").stream()
                .map(row -> new Row(
                        row.select("> th, > td").stream().map(PlainTable::cell).toList()))
                .toList();
    }

    private static Cell cell(Element cell) {
        return new Cell(cell.getAllElements().stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text)
                .filter(text -> !text.isBlank())
                .toList());
    }

    /** A row. */
    public record Row(List<Cell> cells) {}

    /** A cell, with each piece of text that stands in it. */
    public record Cell(List<String> texts) {}
}
