package org.journeymaps.host.site;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.html.Html;
import org.journeymaps.host.site.render.RenderRequest;

/** Comments below a page: plain text, one level. */
final class Comments {

    private final Site site;

    Comments(Site site) {
        this.site = site;
    }

    Html section(Exchange exchange, ContentRow page) {
        List<ContentRow> rows = site.data().content().commentsOn(page.latestId());
        return Html.of(
                "<section class=\"comments\" id=\"comments\" aria-labelledby=\"comments-title\">"
                        + "<h2 id=\"comments-title\">Comments ({})</h2>{}{}</section>",
                rows.size(),
                rows.stream().map(row -> comment(exchange, row)).toList(),
                exchange.user().map(user -> form(exchange, page)));
    }

    /** {@code POST /pages/doaddcomment.action}. */
    void add(Exchange exchange) {
        ContentRow page = site.visible(exchange, exchange.number("pageId"));
        String text = exchange.text("content").strip();
        if (text.isEmpty()) {
            throw new SiteProblem(400, "The comment is empty. Write something first.");
        }
        String storage = Arrays.stream(text.split("\n\\s*\n"))
                .map(paragraph -> "<p>" + Html.text(paragraph).toString().replace("\n", "<br/>") + "</p>")
                .collect(Collectors.joining());
        ContentRow comment = site.data().content().create(NewContent.comment(page, storage, exchange.userKey()));
        exchange.redirect(Links.page(page) + "#comment-" + comment.id());
    }

    private Html comment(Exchange exchange, ContentRow row) {
        Html body = site.renderer()
                .render(row.body(), RenderRequest.of(row, ConversionContextOutputType.DISPLAY, exchange.user()));
        return Html.of(
                "<article class=\"comment\" id=\"comment-{}\">{}<footer>{}, <time datetime=\"{}\">{}</time></footer>"
                        + "</article>",
                row.id(),
                body,
                site.nameOf(row.creatorKey()),
                row.created(),
                site.date(row.created()));
    }

    private static Html form(Exchange exchange, ContentRow page) {
        return Html.of("""
                <form class="host-narrow" method="post" action="{}/pages/doaddcomment.action">{}
                <input type="hidden" name="pageId" value="{}">
                <div class="field-group"><label for="comment-text">Write a comment</label>
                <textarea id="comment-text" name="content" rows="3" required></textarea></div>
                <button class="aui-button">Add comment</button></form>""", exchange.contextPath(), exchange.tokenField(), page.latestId());
    }
}
