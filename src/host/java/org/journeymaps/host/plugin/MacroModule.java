package org.journeymaps.host.plugin;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One {@code <xhtml-macro>} of the app's descriptor.
 *
 * @param name the name in storage format, {@code ac:name}
 * @param key the module key inside the descriptor
 * @param labelKey translation key of the name people see
 * @param descriptionKey translation key of the sentence below it
 * @param iconUrl address relative to the context path, empty if the descriptor names none
 * @param categories macro-browser categories, such as {@code visuals}
 * @param schemaVersion what the writer puts into {@code ac:schema-version}
 * @param hidden true if the macro browser leaves it out
 * @param parameters in the descriptor's order
 * @param buttons what the property panel of the macro offers beside its own buttons
 * @param instance the one macro bean of the running bundle
 */
public record MacroModule(
        String name,
        String key,
        String labelKey,
        String descriptionKey,
        String iconUrl,
        List<String> categories,
        int schemaVersion,
        boolean hidden,
        List<Parameter> parameters,
        List<PanelButton> buttons,
        Supplier<Macro> instance) {

    public MacroModule {
        categories = List.copyOf(categories);
        parameters = List.copyOf(parameters);
        buttons = List.copyOf(buttons);
    }

    /**
     * One button of the macro's property panel.
     *
     * @param labelKey translation key of its text
     * @param action by which a script handles it
     */
    public record PanelButton(String id, String labelKey, String action) {}

    /**
     * One parameter of the macro's form.
     *
     * @param labelKey translation key, by the platform's convention {@code <plugin>.<macro>.param.<name>.label}
     * @param descriptionKey translation key of the help below the field
     * @param values the choices of an {@code enum}, else empty
     */
    public record Parameter(
            String name,
            String type,
            boolean required,
            boolean hidden,
            Optional<String> defaultValue,
            List<String> values,
            String labelKey,
            String descriptionKey) {

        public Parameter {
            values = List.copyOf(values);
        }
    }
}
