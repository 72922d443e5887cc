package org.journeymaps.host.site;

import java.io.IOException;
import java.util.List;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.html.Html;

/** The versions of a page, and two of them side by side. */
final class HistoryPages {

    private final Site site;
    private final PageFrame frame;

    HistoryPages(Site site, PageFrame frame) {
        this.site = site;
        this.frame = frame;
    }

    void list(Exchange exchange) throws IOException {
        ContentRow page = current(exchange);
        List<ContentRow> versions = site.data().content().history(page.id());
        int newest = versions.get(0).version();
        Html main = Html.of(
                """
                <h1>History of \u201c{}\u201d</h1><p><a href="{}{}">Back to the page</a></p>
                <form action="{}/pages/diffpagesbyversion.action">
                <input type="hidden" name="pageId" value="{}">
                <div class="host-scroll" tabindex="0" role="region" aria-label="Versions"><table class="host-table">
                <thead><tr><th scope="col">From</th><th scope="col">To</th><th scope="col">Version</th>
                <th scope="col">Changed</th><th scope="col">By</th><th scope="col">Comment</th></tr></thead>
                <tbody>{}</tbody></table></div>
                <p><button class="aui-button">Compare selected versions</button></p></form>""",
                page.title(),
                exchange.contextPath(),
                Links.page(page),
                exchange.contextPath(),
                page.id(),
                versions.stream().map(row -> version(exchange, row, newest)).toList());
        frame.send(
                exchange,
                View.of("History of " + page.title(), main)
                        .in(site.space(exchange, page.spaceKey()))
                        .on(page));
    }

    void compare(Exchange exchange) throws IOException {
        ContentRow page = current(exchange);
        ContentRow before = version(page, (int) exchange.number("originalVersion"));
        ContentRow after = version(page, (int) exchange.number("revisedVersion"));
        Html main = Html.of(
                """
                <h1>Changes in \u201c{}\u201d</h1>
                <p>Version {} by {}, {} compared with version {} by {}, {}.
                <a href="{}/pages/viewpreviousversions.action?pageId={}">All versions</a></p>
                <div class="host-scroll" tabindex="0" role="region" aria-label="Changes in storage format">{}</div>""",
                page.title(),
                before.version(),
                site.nameOf(before.modifierKey()),
                site.date(before.modified()),
                after.version(),
                site.nameOf(after.modifierKey()),
                site.date(after.modified()),
                exchange.contextPath(),
                page.id(),
                LineDiff.of(before.body(), after.body()).html());
        frame.send(
                exchange,
                View.of("Changes in " + page.title(), main)
                        .in(site.space(exchange, page.spaceKey()))
                        .on(page));
    }

    private ContentRow current(Exchange exchange) {
        return site.visible(
                exchange, site.visible(exchange, exchange.number("pageId")).latestId());
    }

    private ContentRow version(ContentRow page, int number) {
        return site.data()
                .content()
                .findVersion(page.id(), number)
                .orElseThrow(() -> new SiteProblem(404, "The page has no version " + number + "."));
    }

    private Html version(Exchange exchange, ContentRow row, int newest) {
        return Html.of(
                "<tr><td>{}</td><td>{}</td><td><a href=\"{}{}\">v. {}</a>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>",
                radio("originalVersion", row.version(), row.version() == Math.max(1, newest - 1)),
                radio("revisedVersion", row.version(), row.version() == newest),
                exchange.contextPath(),
                Links.view(row.id()),
                row.version(),
                Html.trusted(" <span class=\"aui-lozenge\">current</span>").onlyIf(row.isCurrent()),
                site.date(row.modified()),
                site.nameOf(row.modifierKey()),
                row.versionComment());
    }

    private static Html radio(String name, int version, boolean checked) {
        return Html.of(
                "<input type=\"radio\" name=\"{}\" value=\"{}\" aria-label=\"{} version {}\"{}>",
                name,
                version,
                name.equals("originalVersion") ? "Compare from" : "Compare to",
                version,
                Html.trusted(" checked").onlyIf(checked));
    }
}
