package org.journeymaps.host.content;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What search wants to know about a storage-format body, without parsing it as XML. */
final class StorageText {

    private static final Pattern PIECE = Pattern.compile("<!\\[CDATA\\[(.*?)]]>|<!--.*?-->|<([^>]*)>", Pattern.DOTALL);
    private static final Pattern MACRO =
            Pattern.compile("^ac:(?:structured-)?macro\\b.*?\\bac:name\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.DOTALL);

    private StorageText() {}

    /** Names of all macros, nested ones too; text inside CDATA is not looked into. */
    static Set<String> macroNames(String storage) {
        Set<String> names = new TreeSet<>();
        Matcher piece = PIECE.matcher(storage);
        while (piece.find()) {
            if (piece.group(2) != null) {
                Matcher macro = MACRO.matcher(piece.group(2));
                if (macro.find()) {
                    names.add(macro.group(1));
                }
            }
        }
        return names;
    }

    /** The body's text, plain-text macro bodies included, tags replaced by blanks. */
    static String words(String storage) {
        return PIECE.matcher(storage)
                .replaceAll(
                        piece -> piece.group(1) == null ? " " : Matcher.quoteReplacement(" " + piece.group(1) + " "));
    }
}
