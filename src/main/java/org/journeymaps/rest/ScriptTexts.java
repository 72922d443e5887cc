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
    /** Of the dialogs on the page. */
    static final String DIALOGS = "journeymaps.js.";
    /** Of the editor. */
    static final String EDITOR = "journeymaps.editor.";
    /** Words for what the model knows, its problems, the usual criteria: the editor has them under the rest of their keys. */
    private static final List<String> OF_THE_MODEL =
            List.of("journeymaps.word.", "journeymaps.criterion.", "journeymaps.problem.");

    private static final String APP = "journeymaps.";

    private final Texts texts;
    private final List<String> keys;

    @Inject
    public ScriptTexts(Texts texts) {
        this.texts = texts;
        this.keys = Collections.list(
                        ResourceBundle.getBundle("i18n/journey-maps", Locale.ROOT, ScriptTexts.class.getClassLoader())
                                .getKeys())
                .stream()
                .sorted()
                .toList();
    }

    /** All whose keys begin so, in the viewer's language, by name without that beginning. */
    ObjectNode json(String prefix) {
        ObjectNode json = Json.object();
        keys.stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> json.put(key.substring(prefix.length()), texts.text(key)));
        return json;
    }

    /** The words of the editor, and {@code word.…}, {@code criterion.…} and {@code problem.…} for what it shares with the reading view. */
    ObjectNode editorJson() {
        ObjectNode json = json(EDITOR);
        keys.stream()
                .filter(key -> OF_THE_MODEL.stream().anyMatch(key::startsWith))
                .forEach(key -> json.put(key.substring(APP.length()), texts.text(key)));
        return json;
    }
}
