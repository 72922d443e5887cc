package org.journeymaps.host.site.render;

import org.journeymaps.host.html.Html;

/** Messages that stand in the page where something could not be shown. */
final class Boxes {

    private Boxes() {}

    static Html error(String title, String detail) {
        return Html.of(
                "<div class=\"aui-message aui-message-error host-box\" role=\"note\"><strong>{}</strong> {}</div>",
                title,
                detail);
    }

    static Html unknownMacro(String name) {
        return error("Unknown macro: \"" + name + "\".", "No installed app offers it; its text is kept in the page.");
    }
}
