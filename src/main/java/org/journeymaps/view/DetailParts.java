package org.journeymaps.view;

import java.util.List;
import org.journeymaps.view.MapFrame.Fact;

/** The few forms in which details are written: sections with headings, lists, facts and tables. */
final class DetailParts {
    private final MarkupWriter out;

    DetailParts(MarkupWriter out) {
        this.out = out;
    }

    /** Begins a section. */
    void open(String heading) {
        out.html("<section><h3 dir=\"auto\">").text(heading).html("</h3>");
    }

    /** Ends it. */
    void close() {
        out.html("</section>");
    }

    /** A line of its own. */
    void line(String text) {
        out.html("<p dir=\"auto\">").text(text).html("</p>");
    }

    /** A list; a single entry stands alone. */
    void list(List<String> entries) {
        if (entries.size() == 1) {
            line(entries.get(0));
            return;
        }
        out.html("<ul>");
        entries.forEach(entry -> out.html("<li dir=\"auto\">").text(entry).html("</li>"));
        out.html("</ul>");
    }

    /** Names with what they stand for; a name that repeats itself stands once. */
    void facts(List<Fact> facts) {
        out.html("<dl>");
        String label = "";
        for (Fact fact : facts) {
            if (!fact.label().equals(label)) {
                out.html(label.isEmpty() ? "<div><dt dir=\"auto\">" : "</div><div><dt dir=\"auto\">");
                out.text(fact.label()).html("</dt>");
                label = fact.label();
            }
            out.html("<dd dir=\"auto\">").text(fact.text()).html("</dd>");
        }
        out.html("</div></dl>");
    }

    /**
     * A table whose caption is for those who do not see what it stands under.
     *
     * @param rows the first cell of each names it
     */
    void table(String caption, List<String> heads, List<List<String>> rows) {
        out.html("<table><caption class=\"jm-vh\">").text(caption).html("</caption><thead><tr>");
        heads.forEach(head -> out.html("<th scope=\"col\">").text(head).html("</th>"));
        out.html("</tr></thead><tbody>");
        for (List<String> row : rows) {
            out.html("<tr><th scope=\"row\" dir=\"auto\">").text(row.get(0)).html("</th>");
            row.subList(1, row.size())
                    .forEach(cell -> out.html("<td dir=\"auto\">").text(cell).html("</td>"));
            out.html("</tr>");
        }
        out.html("</tbody></table>");
    }
}
