package org.journeymaps.host.site;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.html.Html;
import org.journeymaps.host.site.render.RenderRequest;

/**
 * Pages for paper. As in Confluence the macros are rendered for the medium and no web resource of an app is loaded; other
 * than Confluence the host hands out the HTML itself, to be printed by the browser or opened by Word.
 */
final class ExportPages {

    private static final String STYLE = "body{font:11pt/1.45 Georgia,serif;margin:2cm;color:#172b4d}"
            + "h1,h2,h3{font-family:Helvetica,Arial,sans-serif}table{border-collapse:collapse}"
            + "td,th{border:1px solid #c1c7d0;padding:4px 6px;vertical-align:top;text-align:left}"
            + "@page{margin:1.5cm}@media print{body{margin:0}.host-no-print{display:none}}";

    private final Site site;

    ExportPages(Site site) {
        this.site = site;
    }

    void pdf(Exchange exchange) throws IOException {
        ContentRow row = site.visible(exchange, exchange.number("pageId"));
        exchange.send(200, document(exchange, row, ConversionContextOutputType.PDF));
    }

    void word(Exchange exchange) throws IOException {
        ContentRow row = site.visible(exchange, exchange.number("pageId"));
        String name = row.title().replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        exchange.header("Content-Disposition", "attachment; filename*=UTF-8''" + encode(name) + ".doc");
        byte[] bytes = document(exchange, row, ConversionContextOutputType.WORD)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        exchange.send(200, "application/vnd.ms-word;charset=UTF-8", bytes);
    }

    void storage(Exchange exchange) throws IOException {
        ContentRow row = site.visible(exchange, exchange.number("pageId"));
        exchange.send(200, "text/plain;charset=UTF-8", row.body().getBytes(StandardCharsets.UTF_8));
    }

    private Html document(Exchange exchange, ContentRow row, ConversionContextOutputType medium) {
        return Html.of(
                """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="UTF-8"><title>{}</title><style>{}</style></head><body><main>
                <h1>{}</h1>
                {}
                </main></body></html>
                """,
                row.title(),
                Html.trusted(STYLE),
                row.title(),
                site.renderer().render(row.body(), RenderRequest.of(row, medium, exchange.user())));
    }

    private static String encode(String name) {
        return Links.encode(name).replace("+", "%20");
    }
}
