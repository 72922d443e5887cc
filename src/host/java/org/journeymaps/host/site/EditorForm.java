package org.journeymaps.host.site;

import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.html.Html;

/**
 * What stands in the editor: what was stored, or what the user sent and couldn't save.
 *
 * @param row the stored page or draft that is being edited
 * @param version the version the edit began from
 * @param message what to tell above the form
 * @param preview whether to show the rendered text
 */
record EditorForm(
        ContentRow row, int version, String title, String body, String comment, Html message, boolean preview) {

    static EditorForm of(ContentRow row) {
        return new EditorForm(row, row.version(), row.title(), row.body(), "", Html.EMPTY, false);
    }

    static EditorForm sent(Exchange exchange, ContentRow row) {
        return new EditorForm(
                row,
                exchange.has("replaceVersion")
                        ? (int) exchange.number("replaceVersion")
                        : (int) exchange.number("originalVersion"),
                exchange.parameter("title").strip(),
                exchange.text("storage"),
                exchange.parameter("versionComment").strip(),
                Html.EMPTY,
                false);
    }

    EditorForm saying(String kind, String text) {
        String role = kind.equals("error") ? "alert" : "status";
        return saying(Html.of("<div class=\"aui-message aui-message-{}\" role=\"{}\">{}</div>\n", kind, role, text));
    }

    EditorForm previewed() {
        return new EditorForm(row, version, title, body, comment, message, true);
    }

    /** Keeps the user's text, shows the newer one, and lets the user decide to replace it. */
    EditorForm conflictingWith(ContentRow current, String author) {
        return saying(Html.of(
                """
                <div class="aui-message aui-message-error" role="alert"><p><strong>Not saved.</strong> {} saved version {}
                while you were editing version {}. Your text is kept below. Take over what you need from the newer text,
                then save again.</p>
                <details><summary>Show version {}</summary><pre class="panel">{}</pre></details>
                <p><label><input type="checkbox" name="replaceVersion" value="{}" form="editpageform"> My text takes the
                newer changes into account: replace version {}</label></p></div>
                """,
                author,
                current.version(),
                version,
                current.version(),
                current.body(),
                current.version(),
                current.version()));
    }

    private EditorForm saying(Html text) {
        return new EditorForm(row, version, title, body, comment, text, preview);
    }
}
