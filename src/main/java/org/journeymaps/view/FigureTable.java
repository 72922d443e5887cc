package org.journeymaps.view;

/**
 * A small table of figures: for the screen in our classes, for documents in the platform's. The first cell of a row names
 * it.
 */
final class FigureTable {
    private final boolean screen;
    private final MarkupWriter out;

    FigureTable(Surface surface, MarkupWriter out) {
        this.screen = surface == Surface.SCREEN;
        this.out = out;
    }

    /** Begins a table. */
    void open(String caption, String... heads) {
        if (screen) {
            out.html("<table class=\"jm-figures\"><caption>").text(caption).html("</caption><thead><tr>");
        } else {
            out.html("<p><b>").text(caption).html("</b></p>");
            out.html("<table class=\"confluenceTable\" border=\"1\" cellpadding=\"5\" cellspacing=\"0\"><thead><tr>");
        }
        for (String head : heads) {
            out.html(screen ? "<th scope=\"col\">" : "<th class=\"confluenceTh\" align=\"left\">");
            out.text(head).html("</th>");
        }
        out.html("</tr></thead><tbody>");
    }

    /** Begins a row with its name. */
    void row(String name) {
        out.html("<tr>");
        head(name);
    }

    /** Begins the row that sums up the others. */
    void total(String name) {
        out.html("<tr class=\"jm-total\">");
        head(name);
    }

    /** One more cell; empty for what is not known. */
    void cell(String text) {
        cellStart();
        out.text(text);
        cellEnd();
    }

    /** Begins a cell with markup of its own. */
    void cellStart() {
        out.html(screen ? "<td>" : "<td class=\"confluenceTd\">");
    }

    /** Ends it. */
    void cellEnd() {
        out.html("</td>");
    }

    /** Ends the row. */
    void rowEnd() {
        out.html("</tr>");
    }

    /** Ends the table. */
    void close() {
        out.html("</tbody></table>");
    }

    private void head(String name) {
        out.html(screen ? "<th scope=\"row\">" : "<th class=\"confluenceTh\" align=\"left\">");
        out.text(name).html("</th>");
    }
}
