package org.journeymaps.host.site;

import java.io.IOException;
import java.util.List;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.SpaceRow;
import org.journeymaps.host.content.Spaces;
import org.journeymaps.host.html.Html;

/** The spaces a visitor may see and what changed there last. */
final class DashboardPage {

    private final Site site;
    private final PageFrame frame;

    DashboardPage(Site site, PageFrame frame) {
        this.site = site;
        this.frame = frame;
    }

    void show(Exchange exchange) throws IOException {
        List<SpaceRow> spaces = site.data().spaces().all().stream()
                .filter(space -> site.holds(exchange, Spaces.Grant.VIEW, space.key()))
                .toList();
        Html main = spaces.isEmpty()
                ? Html.trusted("<h1>Spaces</h1><p>There is no space that you may see.</p>")
                : Html.of(
                        "<h1>Spaces</h1><ul class=\"space-list\">{}</ul><h2>Recently changed</h2>{}",
                        spaces.stream().map(space -> card(exchange, space)).toList(),
                        recent(exchange));
        frame.send(exchange, View.of("Spaces", main));
    }

    private static Html card(Exchange exchange, SpaceRow space) {
        return Html.of(
                "<li><a href=\"{}{}\"><strong>{}</strong><span>{}</span></a></li>",
                exchange.contextPath(),
                Links.space(space.key()),
                space.name(),
                space.key());
    }

    private Html recent(Exchange exchange) {
        List<ContentRow> rows = site.data()
                .search()
                .search("type = page order by lastmodified desc", exchange.user(), 0, 8)
                .rows();
        return SearchPage.list(site, exchange, rows);
    }
}
