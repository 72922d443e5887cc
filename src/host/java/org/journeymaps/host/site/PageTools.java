package org.journeymaps.host.site;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.html.Html;

/** What a reader can do with the page at hand. */
final class PageTools {

    private final Site site;
    private final Exchange exchange;
    private final ContentRow row;

    PageTools(Site site, Exchange exchange, ContentRow row) {
        this.site = site;
        this.exchange = exchange;
        this.row = row;
    }

    Html html() {
        boolean edits = row.isCurrent() && site.data().permissions().canEdit(exchange.user(), row);
        List<Html> more = new ArrayList<>();
        if (edits) {
            more.add(item(
                    "action-page-permissions-link", "/pages/pagerestrictions.action?pageId=", "Page restrictions"));
        }
        more.add(item("view-attachments-link", "/pages/viewpageattachments.action?pageId=", "Attachments"));
        more.add(item("action-export-pdf-link", "/spaces/flyingpdf/pdfpageexport.action?pageId=", "Export to PDF"));
        more.add(item("action-export-word-link", "/exportword?pageId=", "Export to Word"));
        more.add(item(
                "action-view-storage-link",
                "/plugins/viewstorage/viewpagestorage.action?pageId=",
                "View storage format"));
        return Html.of(
                """
                <nav class="page-tools" aria-label="Page tools">{}{}{}
                <details class="host-menu"><summary class="aui-button" id="action-menu-link">More actions</summary>
                <ul>{}</ul></details></nav>""",
                button("editPageLink", "/pages/editpage.action?pageId=" + row.id(), "Edit")
                        .onlyIf(edits),
                button("comments-link", "#comments", "Comments").onlyIf(row.isCurrent()),
                button("view-history-link", "/pages/viewpreviousversions.action?pageId=" + row.latestId(), "History"),
                more);
    }

    private Html button(String id, String address, String text) {
        return Html.of(
                "<a class=\"aui-button\" id=\"{}\" href=\"{}{}\">{}</a>\n",
                id,
                address.startsWith("#") ? "" : exchange.contextPath(),
                address,
                text);
    }

    private Html item(String id, String address, String text) {
        return Html.of(
                "<li><a id=\"{}\" href=\"{}{}{}\">{}</a></li>", id, exchange.contextPath(), address, row.id(), text);
    }
}
