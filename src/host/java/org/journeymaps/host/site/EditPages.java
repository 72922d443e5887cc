package org.journeymaps.host.site;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.journeymaps.host.content.ContentKind;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.ContentStatus;
import org.journeymaps.host.content.ContentStore;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.content.SpaceRow;
import org.journeymaps.host.content.Spaces;
import org.journeymaps.host.content.StaleVersionException;
import org.journeymaps.host.content.TitleTakenException;
import org.journeymaps.host.site.render.StorageException;
import org.journeymaps.host.site.render.StorageXml;

/** Creating and changing pages in the source editor. */
final class EditPages {

    private final Site site;
    private final EditorView editor;

    EditPages(Site site, PageFrame frame) {
        this.site = site;
        this.editor = new EditorView(site, frame);
    }

    /**
     * {@code GET /pages/createpage.action?spaceKey=&fromPageId=}: begins an empty draft, since apps ask the editor for a
     * content id from the start. Confluence too does this by GET; nobody but the author ever sees the draft.
     */
    void create(Exchange exchange) {
        SpaceRow space = creatableSpace(exchange);
        OptionalLong parent = exchange.has("fromPageId")
                ? OptionalLong.of(
                        site.visible(exchange, exchange.number("fromPageId")).latestId())
                : space.homePageId();
        ContentRow draft = site.data()
                .content()
                .create(new NewContent(
                        ContentKind.PAGE, ContentStatus.DRAFT, space.key(), "", "", parent, exchange.userKey(), ""));
        exchange.redirect("/pages/resumedraft.action?draftId=" + draft.id());
    }

    void resumeDraft(Exchange exchange) throws IOException {
        ContentRow draft = site.editable(exchange, exchange.number("draftId"));
        if (draft.status() != ContentStatus.DRAFT) {
            exchange.redirect("/pages/editpage.action?pageId=" + draft.latestId());
            return;
        }
        editor.send(exchange, 200, EditorForm.of(draft));
    }

    /** {@code GET /pages/editpage.action?pageId=}: goes on with what the user left unpublished, if there is any. */
    void edit(Exchange exchange) throws IOException {
        ContentRow page = site.editable(exchange, exchange.number("pageId"));
        if (page.status() == ContentStatus.DRAFT) {
            exchange.redirect("/pages/resumedraft.action?draftId=" + page.id());
            return;
        }
        ContentRow current = site.visible(exchange, page.latestId());
        Optional<ContentRow> draft = site.data().content().findDraft(current.id(), exchange.userKey());
        EditorForm form = EditorForm.of(draft.orElse(current));
        editor.send(
                exchange,
                200,
                draft.isPresent()
                        ? form.saying(
                                "info",
                                "You go on with your unpublished changes from "
                                        + site.date(draft.get().modified()) + ".")
                        : form);
    }

    /** {@code POST /pages/doeditpage.action}: saves, previews or throws the unpublished changes away. */
    void submit(Exchange exchange) throws IOException {
        ContentRow row = site.editable(exchange, exchange.number("contentId"));
        EditorForm form = EditorForm.sent(exchange, row);
        switch (exchange.parameter("action")) {
            case "preview" -> preview(exchange, form);
            case "discard" -> {
                site.data().content().discardDraft(row.id(), exchange.userKey());
                exchange.redirect("/pages/editpage.action?pageId=" + row.id());
            }
            default -> save(exchange, form);
        }
    }

    private void preview(Exchange exchange, EditorForm form) throws IOException {
        if (form.row().isCurrent()) {
            site.data()
                    .content()
                    .saveDraft(form.row().id(), form.version(), form.title(), form.body(), exchange.userKey());
        }
        editor.send(exchange, 200, form.previewed());
    }

    private void save(Exchange exchange, EditorForm form) throws IOException {
        if (form.title().isBlank()) {
            editor.send(exchange, 400, form.saying("error", "The page needs a title."));
            return;
        }
        if (form.title().length() > 255) {
            editor.send(exchange, 400, form.saying("error", "The title is longer than 255 characters. Shorten it."));
            return;
        }
        try {
            StorageXml.check(form.body());
            ContentRow saved = store(exchange, form);
            site.data().content().discardDraft(saved.id(), exchange.userKey());
            exchange.redirect(Links.view(saved.id()));
        } catch (StorageException | TitleTakenException e) {
            editor.send(exchange, 400, form.saying("error", "Not saved. " + e.getMessage()));
        } catch (StaleVersionException e) {
            ContentRow current =
                    site.data().content().findById(form.row().id()).orElseThrow(() -> SiteProblem.notVisible("page"));
            editor.send(exchange, 409, form.conflictingWith(current, site.nameOf(current.modifierKey())));
        }
    }

    private ContentRow store(Exchange exchange, EditorForm form) {
        ContentStore content = site.data().content();
        ContentRow row = form.row();
        return row.status() == ContentStatus.DRAFT
                ? content.publish(row.id(), form.title(), form.body(), form.comment(), exchange.userKey())
                : content.saveVersion(
                        row.id(), form.version(), form.title(), form.body(), form.comment(), exchange.userKey());
    }

    private SpaceRow creatableSpace(Exchange exchange) {
        SpaceRow space = site.space(exchange, exchange.parameter("spaceKey"));
        if (!site.holds(exchange, Spaces.Grant.EDIT, space.key())) {
            throw new SiteProblem(403, "You may read this space, but not create pages in it.");
        }
        return space;
    }
}
