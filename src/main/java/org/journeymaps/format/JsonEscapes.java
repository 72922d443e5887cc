package org.journeymaps.format;

import java.util.HexFormat;

/**
 * Texts in JSON that any page can store. Beside what JSON asks for, characters are escaped that XML does not allow, that
 * editors and diffs take for line ends, drop or let turn the text around, halves of a surrogate pair, and {@code >}, so
 * that no text ends a CDATA section.
 */
final class JsonEscapes {
    static final String GREATER_THAN = "\\u003e";

    private static final HexFormat HEX = HexFormat.of();

    private JsonEscapes() {}

    /** The text in quotes. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        appendQuoted(out, text);
        return out.toString();
    }

    /** Appends the text in quotes. */
    static void appendQuoted(StringBuilder out, String text) {
        out.append('"');
        int copied = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            out.append(text, copied, i);
            appendEscaped(out, c);
            copied = i + 1;
        }
        out.append(text, copied, text.length()).append('"');
    }

    private static boolean isPlain(char c) {
        if (c < 0x7f) {
            return c >= ' ' && c != '"' && c != '\\' && c != '>';
        }
        return c > 0x9f && !Character.isSurrogate(c) && !isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return c >= '\u2028' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069' || c == '\ufeff' || c >= '\ufffe';
    }

    private static void appendEscaped(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HEX.toHexDigits(c));
        }
    }
}
