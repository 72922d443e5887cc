package org.journeymaps.host.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.journeymaps.host.html.Html;
import org.journeymaps.host.plugin.Plugins;

/** The dialogs to choose a macro and to fill a macro's form, and the data their script reads. */
final class MacroBrowserView {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Plugins plugins;

    MacroBrowserView(Plugins plugins) {
        this.plugins = plugins;
    }

    Html dialogs(String contextPath, Locale locale) {
        List<MacroChoice> macros = new ArrayList<>();
        plugins.macros().forEach(module -> macros.add(MacroChoice.of(module, plugins.i18n(), locale)));
        macros.addAll(MacroChoice.builtIn());
        return Html.of(
                """
                <dialog class="host-dialog" id="macro-browser-dialog" aria-labelledby="macro-browser-title">
                <div class="host-dialog-head"><h2 id="macro-browser-title">Select macro</h2>
                <button type="button" class="aui-button aui-button-subtle" data-closes="macro-browser-dialog">Close</button>
                </div><div class="host-dialog-main">
                <div class="field-group"><label for="macro-browser-search">Search macros</label>
                <input type="search" id="macro-browser-search"></div>
                <p class="assistive" id="macro-browser-count" role="status"></p>
                <ul class="macro-list">{}</ul></div></dialog>
                <dialog class="host-dialog" id="macro-form-dialog" aria-labelledby="macro-form-title"><form method="dialog">
                <div class="host-dialog-head"><h2 id="macro-form-title">Macro</h2></div>
                <div class="host-dialog-main"><div id="macro-form-fields"></div>
                <div class="field-group" id="macro-form-body-group"><label for="macro-form-body">Body</label>
                <textarea id="macro-form-body" rows="8" aria-describedby="macro-form-body-help"></textarea>
                <p class="description" id="macro-form-body-help"></p></div></div>
                <div class="host-dialog-foot">
                <button type="button" class="aui-button aui-button-subtle" data-closes="macro-form-dialog">Cancel</button>
                <button class="aui-button aui-button-primary" id="macro-form-save">Save macro</button></div></form></dialog>
                <script type="application/json" id="host-macro-metadata">{}</script>""",
                macros.stream()
                        .filter(macro -> !macro.hidden())
                        .map(macro -> item(contextPath, macro))
                        .toList(),
                data(macros));
    }

    private static Html item(String contextPath, MacroChoice macro) {
        Html icon = macro.icon().isEmpty()
                ? Html.of("<span class=\"host-icon\" aria-hidden=\"true\">{}</span>", initial(macro))
                : Html.of("<img src=\"{}{}\" alt=\"\">", contextPath, macro.icon());
        return Html.of(
                "<li class=\"macro-list-item\"><button type=\"button\" data-macro-name=\"{}\" id=\"macro-{}\">{}"
                        + "<span><strong>{}</strong><span>{}</span></span></button></li>",
                macro.name(),
                macro.name(),
                icon,
                macro.label(),
                macro.description());
    }

    private static String initial(MacroChoice macro) {
        return macro.label().isEmpty() ? "?" : macro.label().substring(0, 1).toUpperCase(Locale.ROOT);
    }

    /** A data block, not a script; {@code <} is written so that no text can end it. */
    private static Html data(List<MacroChoice> macros) {
        try {
            return Html.trusted(JSON.writeValueAsString(macros)
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Macro descriptions cannot be written as JSON.", e);
        }
    }
}
