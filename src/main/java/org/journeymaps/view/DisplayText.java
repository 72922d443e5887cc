package org.journeymaps.view;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Makes authors' text fit to be shown: characters that no HTML may hold become U+FFFD, and bidirectional controls are
 * closed where the text ends, so that a name can neither break the document nor turn around the words next to it.
 */
final class DisplayText {
    private static final char REPLACEMENT = '\uFFFD';
    private static final char PDF = '\u202C';
    private static final char PDI = '\u2069';

    private DisplayText() {}

    /** The text as it can be shown; the same instance if nothing had to be changed. */
    static String clean(String text) {
        return clean(text, 0);
    }

    /** As {@link #clean(String)}, for a text whose characters before {@code from} are known to be harmless. */
    static String clean(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (!isHarmless(text.charAt(i))) {
                return rewrite(text, i);
            }
        }
        return text;
    }

    static boolean isHarmless(char c) {
        if (c < 0x7F) {
            return c >= ' ' || c == '\n' || c == '\t' || c == '\r';
        }
        return (c >= 0xA0 && c < 0x202A) || (c > PDI && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE);
    }

    private static String rewrite(String text, int from) {
        StringBuilder out = new StringBuilder(text.length() + 8).append(text, 0, from);
        Deque<Character> open = new ArrayDeque<>();
        int isolates = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHarmless(c)) {
                out.append(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else if (isEmbedding(c) || isIsolate(c)) {
                open.push(c);
                isolates += isIsolate(c) ? 1 : 0;
                out.append(c);
            } else if (c == PDF) {
                if (!open.isEmpty() && isEmbedding(open.peek())) {
                    open.pop();
                    out.append(c);
                }
            } else if (c == PDI) {
                // Without an open isolate it is dropped. Counted, since looking for one each time would take a text of
                // nothing but such controls minutes.
                if (isolates > 0) {
                    isolates--;
                    closeIsolate(open, out);
                }
            } else if (c > 0x2029 && c < 0x206A) {
                out.append(c);
            } else {
                out.append(REPLACEMENT);
            }
        }
        while (!open.isEmpty()) {
            out.append(isEmbedding(open.pop()) ? PDF : PDI);
        }
        return out.toString();
    }

    /** The end of an isolate also ends the embeddings opened inside it. */
    private static void closeIsolate(Deque<Character> open, StringBuilder out) {
        while (isEmbedding(open.pop())) {
            out.append(PDF);
        }
        out.append(PDI);
    }

    private static boolean isEmbedding(char c) {
        return c == '\u202A' || c == '\u202B' || c == '\u202D' || c == '\u202E';
    }

    private static boolean isIsolate(char c) {
        return c == '\u2066' || c == '\u2067' || c == '\u2068';
    }
}
