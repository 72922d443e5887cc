package org.journeymaps.confluence;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.confluence.StorageToken.Kind;

/**
 * Cuts storage format into tokens that cover it without a gap. A parser would not do: it cannot say where in the text a
 * body lies, and what is not known exactly cannot be left exactly as it was. Never fails; what is cut off in the middle
 * reaches to the end.
 */
final class StorageTokens {
    private static final String CDATA_START = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private final String storage;

    private StorageTokens(String storage) {
        this.storage = storage;
    }

    static List<StorageToken> of(String storage) {
        return new StorageTokens(storage).all();
    }

    /** The content of a CDATA section without its marks. */
    static String cdataContent(String storage, StorageToken token) {
        String text = storage.substring(token.start() + CDATA_START.length(), token.end());
        return text.endsWith(CDATA_END) ? text.substring(0, text.length() - CDATA_END.length()) : text;
    }

    private List<StorageToken> all() {
        List<StorageToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < storage.length()) {
            StorageToken token = next(at);
            tokens.add(token);
            at = token.end();
        }
        return tokens;
    }

    private StorageToken next(int at) {
        if (storage.charAt(at) != '<') {
            return new StorageToken(Kind.TEXT, at, indexOrEnd("<", at), "");
        }
        if (storage.startsWith(CDATA_START, at)) {
            return new StorageToken(Kind.CDATA, at, after(CDATA_END, at + CDATA_START.length()), "");
        }
        if (storage.startsWith("<!--", at)) {
            return new StorageToken(Kind.OTHER, at, after("-->", at + "<!--".length()), "");
        }
        if (storage.startsWith("<?", at)) {
            return new StorageToken(Kind.OTHER, at, after("?>", at), "");
        }
        if (storage.startsWith("<!", at)) {
            return new StorageToken(Kind.OTHER, at, endOfTag(at), "");
        }
        return tag(at);
    }

    private StorageToken tag(int at) {
        boolean close = storage.startsWith("</", at);
        int nameStart = at + (close ? 2 : 1);
        int nameEnd = nameStart;
        while (nameEnd < storage.length() && isNameCharacter(storage.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameStart) {
            // A lone "<" is no markup; well-formed storage has none.
            return new StorageToken(Kind.TEXT, at, indexOrEnd("<", at + 1), "");
        }
        int end = endOfTag(nameEnd);
        Kind kind = close ? Kind.CLOSE : storage.startsWith("/>", end - 2) ? Kind.EMPTY : Kind.OPEN;
        return new StorageToken(kind, at, end, storage.substring(nameStart, nameEnd));
    }

    private static boolean isNameCharacter(char c) {
        return c != '>' && c != '/' && c != '<' && c != '=' && c != '"' && c != '\'' && !Character.isWhitespace(c);
    }

    /** After the {@code >} that ends a tag; one inside a quoted value does not. */
    private int endOfTag(int from) {
        char quote = 0;
        for (int i = from; i < storage.length(); i++) {
            char c = storage.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return storage.length();
    }

    private int indexOrEnd(String text, int from) {
        int index = storage.indexOf(text, from);
        return index < 0 ? storage.length() : index;
    }

    private int after(String mark, int from) {
        int index = storage.indexOf(mark, from);
        return index < 0 ? storage.length() : index + mark.length();
    }
}
