package org.journeymaps.host.site;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Locale;
import org.journeymaps.host.plugin.I18n;
import org.journeymaps.host.plugin.MacroModule;

/** A macro as the macro browser offers it, in the user's language. */
record MacroChoice(
        String name,
        String label,
        String description,
        String icon,
        Macro.BodyType bodyType,
        int schemaVersion,
        boolean hidden,
        List<Field> parameters,
        List<Button> buttons) {

    /** One button of the property panel. */
    record Button(String id, String label, String action) {}

    /** One field of the generic form. */
    record Field(
            String name,
            String type,
            String label,
            String description,
            boolean required,
            boolean hidden,
            String defaultValue,
            List<String> values) {}

    static MacroChoice of(MacroModule module, I18n i18n, Locale locale) {
        return new MacroChoice(
                module.name(),
                i18n.text(locale, module.labelKey()),
                i18n.text(locale, module.descriptionKey()),
                module.iconUrl(),
                module.instance().get().getBodyType(),
                module.schemaVersion(),
                module.hidden(),
                module.parameters().stream()
                        .map(parameter -> field(parameter, i18n, locale))
                        .toList(),
                module.buttons().stream()
                        .map(button -> new Button(button.id(), i18n.text(locale, button.labelKey()), button.action()))
                        .toList());
    }

    /** The host's own macros. */
    static List<MacroChoice> builtIn() {
        Field title = text("title", "Title");
        return List.of(
                own("info", "Info", "A highlighted note.", Macro.BodyType.RICH_TEXT, List.of(title)),
                own("panel", "Panel", "Text in a box.", Macro.BodyType.RICH_TEXT, List.of(title)),
                own("expand", "Expand", "Text that opens on demand.", Macro.BodyType.RICH_TEXT, List.of(title)),
                own("code", "Code block", "Text as it is typed.", Macro.BodyType.PLAIN_TEXT, List.of(title)),
                own(
                        "include",
                        "Include page",
                        "Shows another page here.",
                        Macro.BodyType.NONE,
                        List.of(new Field(
                                "",
                                "string",
                                "Page title",
                                "SPACE:Title, or a title of this space.",
                                true,
                                false,
                                "",
                                List.of()))));
    }

    private static MacroChoice own(
            String name, String label, String description, Macro.BodyType bodyType, List<Field> fields) {
        return new MacroChoice(name, label, description, "", bodyType, 1, false, fields, List.of());
    }

    private static Field text(String name, String label) {
        return new Field(name, "string", label, "", false, false, "", List.of());
    }

    private static Field field(MacroModule.Parameter parameter, I18n i18n, Locale locale) {
        return new Field(
                parameter.name(),
                parameter.type(),
                i18n.text(locale, parameter.labelKey()),
                i18n.text(locale, parameter.descriptionKey()),
                parameter.required(),
                parameter.hidden(),
                parameter.defaultValue().orElse(""),
                parameter.values());
    }
}
