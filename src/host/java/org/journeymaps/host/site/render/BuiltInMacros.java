package org.journeymaps.host.site.render;

import java.util.Optional;
import org.journeymaps.host.content.ContentKind;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.ContentStore;
import org.journeymaps.host.content.Permissions;
import org.journeymaps.host.html.Html;

/** A few of Confluence's own macros, so that ordinary pages look ordinary: messages, panel, expand, code, include. */
public final class BuiltInMacros {

    private final ContentStore content;
    private final Permissions permissions;

    public BuiltInMacros(ContentStore content, Permissions permissions) {
        this.content = content;
        this.permissions = permissions;
    }

    Optional<Html> run(MacroCall call, Rendering rendering) {
        return switch (call.name()) {
            case "info" -> Optional.of(message("info", call, rendering));
            case "tip" -> Optional.of(message("success", call, rendering));
            case "note" -> Optional.of(message("warning", call, rendering));
            case "warning" -> Optional.of(message("error", call, rendering));
            case "panel" -> Optional.of(panel(call, rendering));
            case "expand" -> Optional.of(expand(call, rendering));
            case "code", "noformat" -> Optional.of(code(call));
            case "include" -> Optional.of(include(call, rendering));
            default -> Optional.empty();
        };
    }

    private static Html message(String kind, MacroCall call, Rendering rendering) {
        return Html.of(
                "<div class=\"aui-message aui-message-{}\">{}{}</div>", kind, title(call), richBody(call, rendering));
    }

    private static Html panel(MacroCall call, Rendering rendering) {
        return Html.of("<div class=\"panel\">{}{}</div>", title(call), richBody(call, rendering));
    }

    private static Html expand(MacroCall call, Rendering rendering) {
        String title = call.parameter("title").isBlank() ? "Click here to expand\u2026" : call.parameter("title");
        return Html.of(
                "<details class=\"expand-container\"><summary>{}</summary>{}</details>",
                title,
                richBody(call, rendering));
    }

    private static Html code(MacroCall call) {
        return Html.of(
                "<div class=\"code panel\">{}<pre tabindex=\"0\"><code>{}</code></pre></div>",
                title(call),
                call.plainBody().orElse(""));
    }

    /** The other page as this reader may see it; a page that isn't visible looks like one that doesn't exist. */
    private Html include(MacroCall call, Rendering rendering) {
        String reference = call.parameter("");
        int colon = reference.indexOf(':');
        String space = colon < 0 ? rendering.request().row().spaceKey() : reference.substring(0, colon);
        String title = reference.substring(colon + 1);
        Optional<ContentRow> page = content.findByTitle(ContentKind.PAGE, space, title)
                .filter(row -> permissions.canView(rendering.request().viewer(), row));
        if (page.isEmpty()) {
            return Boxes.error("Page not found.", "The page \"" + title + "\" cannot be included.");
        }
        if (rendering.request().isInside(page.get())) {
            return Boxes.error("Endless circle.", "The page \"" + title + "\" already includes this one.");
        }
        return rendering
                .renderer()
                .render(page.get().body(), rendering.request().including(page.get()));
    }

    private static Html title(MacroCall call) {
        String title = call.parameter("title");
        return Html.of("<p class=\"title\"><strong>{}</strong></p>", title).onlyIf(!title.isBlank());
    }

    private static Html richBody(MacroCall call, Rendering rendering) {
        return call.richBody().map(rendering::children).orElse(Html.EMPTY);
    }
}
