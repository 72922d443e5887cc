package org.journeymaps.host.site;

import java.io.IOException;
import java.util.List;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.Search;
import org.journeymaps.host.html.Html;

/** Search by words. */
final class SearchPage {

    private final Site site;
    private final PageFrame frame;

    SearchPage(Site site, PageFrame frame) {
        this.site = site;
        this.frame = frame;
    }

    void show(Exchange exchange) throws IOException {
        String words = exchange.parameter("queryString").strip();
        Html result = words.isEmpty() ? Html.trusted("<p>Enter a word to search for.</p>") : hits(exchange, words);
        frame.send(exchange, View.of("Search", Html.of("<h1>Search</h1>{}", result)));
    }

    private Html hits(Exchange exchange, String words) {
        String quoted = words.replace("\\", "\\\\").replace("\"", "\\\"");
        Search.Hits hits = site.data().search().search("siteSearch ~ \"" + quoted + "\"", exchange.user(), 0, 50);
        return Html.of(
                "<p>{} found for \u201c{}\u201d</p>{}",
                hits.total() == 1 ? "1 page" : hits.total() + " pages",
                words,
                list(site, exchange, hits.rows()));
    }

    static Html list(Site site, Exchange exchange, List<ContentRow> rows) {
        return Html.of(
                "<ul>{}</ul>",
                rows.stream()
                        .map(row -> Html.of(
                                "<li><a href=\"{}{}\">{}</a> <span class=\"page-metadata\">{} \u00b7 {} \u00b7 {}</span>"
                                        + "</li>",
                                exchange.contextPath(),
                                Links.page(row),
                                row.title(),
                                row.spaceKey(),
                                site.nameOf(row.modifierKey()),
                                site.date(row.modified())))
                        .toList());
    }
}
