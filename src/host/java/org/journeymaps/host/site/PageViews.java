package org.journeymaps.host.site;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.host.content.ContentKind;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.SpaceRow;
import org.journeymaps.host.html.Html;
import org.journeymaps.host.plugin.PageRequestScope;
import org.journeymaps.host.site.render.RenderRequest;

/** Reading a page, by id or by title. */
final class PageViews {

    private static final Set<String> CONTEXTS = Set.of("page", "viewcontent", "blogpost");

    private final Site site;
    private final PageFrame frame;
    private final Comments comments;

    PageViews(Site site, PageFrame frame, Comments comments) {
        this.site = site;
        this.frame = frame;
        this.comments = comments;
    }

    /** {@code /pages/viewpage.action?pageId=} or {@code ?spaceKey=&title=}. */
    void byId(Exchange exchange) throws IOException {
        if (exchange.has("title")) {
            show(exchange, byTitle(exchange, exchange.parameter("spaceKey"), exchange.parameter("title")));
        } else {
            show(exchange, site.visible(exchange, exchange.number("pageId")));
        }
    }

    /** {@code /display/KEY/Title}; without a title the home page of the space. */
    void byTitle(Exchange exchange) throws IOException {
        List<String> segments = exchange.segments();
        String key = segments.size() > 1 ? segments.get(1) : "";
        if (segments.size() > 2) {
            show(exchange, byTitle(exchange, key, String.join("/", segments.subList(2, segments.size()))));
            return;
        }
        SpaceRow space = site.space(exchange, key);
        Optional<ContentRow> home = space.homePageId().isPresent()
                ? site.data().content().findById(space.homePageId().getAsLong())
                : Optional.empty();
        if (home.filter(page -> site.data().permissions().canView(exchange.user(), page))
                .isPresent()) {
            show(exchange, home.get());
        } else {
            frame.send(
                    exchange,
                    View.of(space.name(), Html.of("<h1>{}</h1>", space.name())).in(space));
        }
    }

    private ContentRow byTitle(Exchange exchange, String spaceKey, String title) {
        return site.data()
                .content()
                .findByTitle(ContentKind.PAGE, spaceKey, title)
                .filter(page -> site.data().permissions().canView(exchange.user(), page))
                .orElseThrow(() -> SiteProblem.notVisible("page"));
    }

    private void show(Exchange exchange, ContentRow row) throws IOException {
        if (row.kind() == ContentKind.COMMENT) {
            exchange.redirect(Links.view(row.parentId().orElse(0)) + "#comment-" + row.id());
            return;
        }
        try (PageRequestScope scope = PageRequestScope.open()) {
            Html body = site.renderer()
                    .render(row.body(), RenderRequest.of(row, ConversionContextOutputType.DISPLAY, exchange.user()));
            Html main = Html.of(
                    """
                    {}<div class="page-head"><h1 id="title-text">{}</h1>{}</div>
                    {}{}<div id="main-content" class="wiki-content">
                    {}
                    </div>
                    {}""",
                    breadcrumbs(exchange, row),
                    row.title(),
                    new PageTools(site, exchange, row).html(),
                    byline(row),
                    banner(exchange, row),
                    body,
                    comments.section(exchange, row).onlyIf(row.isCurrent()));
            View view = View.of(row.title(), main)
                    .in(site.space(exchange, row.spaceKey()))
                    .on(row)
                    .with(CONTEXTS, Set.of());
            Set<String> contexts = new java.util.LinkedHashSet<>(CONTEXTS);
            contexts.addAll(scope.contexts());
            frame.send(exchange, view.with(contexts, scope.modules()));
        }
    }

    private Html breadcrumbs(Exchange exchange, ContentRow row) {
        List<Html> items = new ArrayList<>();
        Optional<ContentRow> parent = site.parentOf(row);
        while (parent.isPresent() && items.size() < 20) {
            ContentRow page = parent.get();
            if (site.data().permissions().canView(exchange.user(), page)) {
                items.add(Html.of(
                        "<li><a href=\"{}{}\">{}</a></li>", exchange.contextPath(), Links.page(page), page.title()));
            }
            parent = site.parentOf(page);
        }
        Collections.reverse(items);
        return Html.of("<nav aria-label=\"Breadcrumbs\"><ol class=\"breadcrumbs\">{}</ol></nav>", items)
                .onlyIf(!items.isEmpty());
    }

    private Html byline(ContentRow row) {
        Html comment = Html.of(" \u00b7 \u201c{}\u201d", row.versionComment())
                .onlyIf(!row.versionComment().isBlank());
        return Html.of(
                "<p class=\"page-metadata\">Created by {}, last changed by {} on <time datetime=\"{}\">{}</time> \u00b7"
                        + " version {}{}</p>\n",
                site.nameOf(row.creatorKey()),
                site.nameOf(row.modifierKey()),
                row.modified(),
                site.date(row.modified()),
                row.version(),
                comment);
    }

    private static Html banner(Exchange exchange, ContentRow row) {
        return switch (row.status()) {
            case CURRENT, TRASHED -> Html.EMPTY;
            case DRAFT ->
                Html.trusted(
                        "<div class=\"aui-message aui-message-info\">This page is a draft that only you see.</div>");
            case HISTORICAL ->
                Html.of(
                        "<div class=\"aui-message aui-message-warning\" id=\"old-version\">You are looking at version"
                                + " {}, which is not the current one. <a href=\"{}{}\">View current version</a></div>",
                        row.version(),
                        exchange.contextPath(),
                        Links.view(row.latestId()));
        };
    }
}
