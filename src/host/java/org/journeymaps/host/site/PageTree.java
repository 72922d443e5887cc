package org.journeymaps.host.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.html.Html;

/** The pages of a space that the visitor may see, as nested lists. */
final class PageTree {

    private final Site site;
    private final Exchange exchange;
    private final Optional<Long> here;

    PageTree(Site site, Exchange exchange, Optional<Long> here) {
        this.site = site;
        this.exchange = exchange;
        this.here = here;
    }

    Html of(String spaceKey) {
        List<ContentRow> pages = site.data().content().pagesOf(spaceKey).stream()
                .filter(page -> site.data().permissions().canView(exchange.user(), page))
                .toList();
        Set<Long> ids = pages.stream().map(ContentRow::id).collect(Collectors.toSet());
        // A page whose parent is hidden or gone still has to be reachable: it moves to the top.
        List<ContentRow> tops = pages.stream()
                .filter(page -> !ids.contains(page.parentId().orElse(-1)))
                .toList();
        return Html.of("<ul class=\"host-tree\">{}</ul>", items(tops, pages));
    }

    private List<Html> items(List<ContentRow> level, List<ContentRow> pages) {
        return level.stream().map(page -> item(page, pages)).toList();
    }

    private Html item(ContentRow page, List<ContentRow> pages) {
        List<ContentRow> children = pages.stream()
                .filter(child -> child.parentId().orElse(-1) == page.id())
                .toList();
        return Html.of(
                "<li><a href=\"{}{}\"{}>{}</a>{}</li>",
                exchange.contextPath(),
                Links.page(page),
                Html.trusted(" aria-current=\"page\"")
                        .onlyIf(here.filter(id -> id == page.id()).isPresent()),
                page.title(),
                Html.of("<ul>{}</ul>", items(children, pages)).onlyIf(!children.isEmpty()));
    }
}
