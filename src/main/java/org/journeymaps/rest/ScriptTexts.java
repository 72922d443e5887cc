package org.journeymaps.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.journeymaps.view.Texts;

/**
 * The texts of scripts that are loaded on demand. The platform translates only scripts that it batches into a page, and
 * a page should not carry the words of dialogs that nobody opens.
 */
@Named
public class ScriptTexts {
    private static final String PREFIX = "journeymaps.js.";

    private final Texts texts;
    private final List<String> keys;

    @Inject
    public ScriptTexts(Texts texts) {
        this.texts = texts;
        this.keys = Collections.list(
                        ResourceBundle.getBundle("i18n/journey-maps", Locale.ROOT, ScriptTexts.class.getClassLoader())
                                .getKeys())
                .stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .toList();
    }

    /** All of them in the viewer's language, by name without the prefix of their keys. */
    ObjectNode json() {
        ObjectNode json = Json.object();
        keys.forEach(key -> json.put(key.substring(PREFIX.length()), texts.text(key)));
        return json;
    }
}
