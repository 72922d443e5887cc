package org.journeymaps.host.site;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.ContentStatus;
import org.journeymaps.host.html.Html;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.host.plugin.PageRequestScope;
import org.journeymaps.host.site.render.RenderRequest;

/** The source editor's page: title, storage format, the macros in it, and the macro browser. */
final class EditorView {

    private static final Set<String> CONTEXTS = Set.of("editor", "macro-browser");

    private final Site site;
    private final PageFrame frame;
    private final MacroBrowserView macroBrowser;

    EditorView(Site site, PageFrame frame) {
        this.site = site;
        this.frame = frame;
        this.macroBrowser = new MacroBrowserView(site.plugins());
    }

    void send(Exchange exchange, int status, EditorForm form) throws IOException {
        try (PageRequestScope scope = PageRequestScope.open()) {
            boolean draft =
                    form.row().status() == ContentStatus.DRAFT && form.row().version() == 0;
            Html main = Html.of(
                    "<h1 class=\"assistive\">{}</h1>{}{}{}{}",
                    draft ? "New page" : "Edit " + form.row().title(),
                    form.message(),
                    form.preview() ? preview(exchange, form) : Html.EMPTY,
                    form(exchange, form, draft),
                    macroBrowser.dialogs(exchange.contextPath(), CurrentUser.locale()));
            Set<String> contexts = new LinkedHashSet<>(CONTEXTS);
            contexts.addAll(scope.contexts());
            View view = View.of(draft ? "New page" : "Edit " + form.row().title(), main)
                    .in(site.space(exchange, form.row().spaceKey()))
                    .on(form.row())
                    .with(contexts, scope.modules())
                    .withScripts(Set.of("macro-browser.js", "editor.js"));
            frame.send(exchange, status, view);
        }
    }

    private Html preview(Exchange exchange, EditorForm form) {
        Html body = site.renderer()
                .render(
                        form.body(),
                        RenderRequest.of(form.row(), ConversionContextOutputType.PREVIEW, exchange.user()));
        return Html.of(
                "<section id=\"preview\" aria-labelledby=\"preview-title\"><h2 id=\"preview-title\">Preview: {}</h2>"
                        + "<div class=\"wiki-content\">{}</div></section>",
                form.title(),
                body);
    }

    private static Html form(Exchange exchange, EditorForm form, boolean draft) {
        ContentRow row = form.row();
        String back = draft ? Links.space(row.spaceKey()) : Links.view(row.latestId());
        return Html.of(
                """
                <form id="editpageform" method="post" action="{}/pages/doeditpage.action">{}
                <input type="hidden" name="contentId" value="{}">
                <input type="hidden" name="originalVersion" value="{}">
                <div class="field-group"><label for="content-title">Title</label>
                <input id="content-title" name="title" value="{}" maxlength="255" required{}></div>
                <section aria-labelledby="macros-title"><div class="host-toolbar"><h2 id="macros-title">Macros on this
                page</h2><button type="button" class="aui-button" id="insert-macro" aria-haspopup="dialog">Insert macro</button></div>
                <p id="host-no-macros">None yet. Choose \u201cInsert macro\u201d.</p>
                <ul class="host-chips" id="host-macros"></ul>
                <p id="host-editor-status" role="status"></p></section>
                <div class="field-group"><label for="host-storage">Page in storage format</label>
                <textarea id="host-storage" name="storage" spellcheck="false" aria-describedby="host-storage-help">
                {}</textarea>
                <p class="description" id="host-storage-help">XHTML as Confluence stores it, for example
                &lt;p&gt;Text&lt;/p&gt;.</p></div>
                <div class="host-savebar"><div class="field-group"><label for="versionComment">What did you change?</label>
                <input id="versionComment" name="versionComment" value="{}" maxlength="1000"></div>
                <button class="aui-button aui-button-primary" id="rte-button-publish" name="action" value="save">{}</button>
                <button class="aui-button" id="rte-button-preview" name="action" value="preview">Preview</button>
                {}<a class="aui-button aui-button-link" id="rte-button-cancel" href="{}{}">Cancel</a></div></form>
                """,
                exchange.contextPath(),
                exchange.tokenField(),
                row.id(),
                form.version(),
                form.title(),
                Html.trusted(" autofocus").onlyIf(draft && form.title().isEmpty()),
                form.body(),
                form.comment(),
                draft ? "Publish" : "Update",
                Html.trusted("<button class=\"aui-button\" name=\"action\" value=\"discard\" formnovalidate>Discard my"
                                + " changes</button>")
                        .onlyIf(!draft && form.row().status() == ContentStatus.DRAFT),
                exchange.contextPath(),
                back);
    }
}
