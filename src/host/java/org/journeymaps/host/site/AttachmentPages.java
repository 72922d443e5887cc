package org.journeymaps.host.site;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.host.content.AttachmentRow;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.html.Html;

/** Files on a page: list, upload, download. */
final class AttachmentPages {

    /** Types a browser may show in place; everything else is downloaded, so that no upload runs as a page. */
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "text/plain");

    private final Site site;
    private final PageFrame frame;

    AttachmentPages(Site site, PageFrame frame) {
        this.site = site;
        this.frame = frame;
    }

    void list(Exchange exchange) throws IOException {
        ContentRow page = site.visible(exchange, exchange.number("pageId"));
        List<AttachmentRow> files = site.data().attachments().on(page.latestId());
        boolean edits = site.data().permissions().canEdit(exchange.user(), page);
        Html main = Html.of(
                "<h1>Attachments of \u201c{}\u201d</h1><p><a href=\"{}{}\">Back to the page</a></p>{}{}",
                page.title(),
                exchange.contextPath(),
                Links.page(page),
                files.isEmpty() ? Html.trusted("<p>No files yet.</p>") : table(exchange, files),
                upload(exchange, page).onlyIf(edits));
        frame.send(
                exchange,
                View.of("Attachments of " + page.title(), main)
                        .in(site.space(exchange, page.spaceKey()))
                        .on(page));
    }

    void upload(Exchange exchange) throws IOException {
        ContentRow page = site.editable(exchange, exchange.number("pageId"));
        Part file = exchange.file("file");
        String name = Optional.ofNullable(file.getSubmittedFileName())
                .map(sent -> sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1))
                .filter(sent -> !sent.isBlank() && sent.length() <= 255)
                .orElseThrow(() -> new SiteProblem(400, "The file needs a name of at most 255 characters."));
        String type = Optional.ofNullable(file.getContentType()).orElse("application/octet-stream");
        site.data()
                .attachments()
                .save(page.latestId(), name, type, "", file.getInputStream().readAllBytes(), exchange.userKey());
        exchange.redirect("/pages/viewpageattachments.action?pageId=" + page.latestId());
    }

    /** {@code /download/attachments/ID/name}. */
    void download(Exchange exchange) throws IOException {
        send(exchange, requested(exchange));
    }

    /** {@code /download/thumbnails/ID/name}: the picture itself, since nothing here scales; other files have none. */
    void thumbnail(Exchange exchange) throws IOException {
        AttachmentRow file = requested(exchange);
        if (!file.mediaType().startsWith("image/")) {
            throw SiteProblem.notVisible("file");
        }
        send(exchange, file);
    }

    private AttachmentRow requested(Exchange exchange) {
        List<String> segments = exchange.segments();
        if (segments.size() != 4 || !segments.get(2).matches("\\d{1,18}")) {
            throw SiteProblem.notVisible("file");
        }
        ContentRow page = site.visible(exchange, Long.parseLong(segments.get(2)));
        return site.data()
                .attachments()
                .find(page.latestId(), segments.get(3))
                .orElseThrow(() -> SiteProblem.notVisible("file"));
    }

    private void send(Exchange exchange, AttachmentRow file) throws IOException {
        if (!SHOWN.contains(file.mediaType())) {
            exchange.header("Content-Disposition", "attachment");
        }
        exchange.send(200, file.mediaType(), site.data().attachments().bytes(file.id()));
    }

    private Html table(Exchange exchange, List<AttachmentRow> files) {
        return Html.of(
                "<div class=\"host-scroll\"><table class=\"host-table\"><thead><tr><th scope=\"col\">File</th>"
                        + "<th scope=\"col\">Size</th><th scope=\"col\">Added by</th><th scope=\"col\">Changed</th></tr>"
                        + "</thead><tbody>{}</tbody></table></div>",
                files.stream()
                        .map(file -> Html.of(
                                "<tr><td><a href=\"{}/download/attachments/{}/{}\">{}</a></td><td>{} bytes</td>"
                                        + "<td>{}</td><td>{}</td></tr>",
                                exchange.contextPath(),
                                file.contentId(),
                                Links.encode(file.fileName()),
                                file.fileName(),
                                file.size(),
                                site.nameOf(file.creatorKey()),
                                site.date(file.modified())))
                        .toList());
    }

    private static Html upload(Exchange exchange, ContentRow page) {
        return Html.of("""
                <h2>Add a file</h2><form method="post" enctype="multipart/form-data"
                 action="{}/pages/doattachfile.action">{}<input type="hidden" name="pageId" value="{}">
                <div class="field-group"><label for="file">File, at most 20 MB</label>
                <input type="file" id="file" name="file" required></div>
                <button class="aui-button">Attach</button></form>""", exchange.contextPath(), exchange.tokenField(), page.latestId());
    }
}
