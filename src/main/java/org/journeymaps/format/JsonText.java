package org.journeymaps.format;

/**
 * JSON text while it is written: two spaces for each level, one member a line, and objects that hold only plain values
 * on one line, so that a changed card is one changed line in the page history.
 */
final class JsonText {
    private static final int NOT_FLAT = 0;

    private final StringBuilder text = new StringBuilder(4096);
    private int depth;
    private int flatDepth = NOT_FLAT;
    private boolean first = true;

    /** Opens an object or a list. Whatever stands inside one on one line is on that line too. */
    void open(char bracket, boolean onOneLine) {
        text.append(bracket);
        depth++;
        if (onOneLine && flatDepth == NOT_FLAT) {
            flatDepth = depth;
        }
        first = true;
    }

    /** Closes the innermost object or list. */
    void close(char bracket) {
        boolean isFlat = flatDepth != NOT_FLAT;
        if (depth == flatDepth) {
            flatDepth = NOT_FLAT;
        }
        depth--;
        if (!first) {
            if (!isFlat) {
                newLine();
            } else if (bracket == '}') {
                text.append(' ');
            }
        }
        text.append(bracket);
        first = false;
    }

    /** Begins an element of a list. */
    void element() {
        separate("");
    }

    /** Begins a member of an object. */
    void member(String name) {
        separate(" ");
        text(name);
        text.append(": ");
    }

    /** Writes a text in quotes. */
    void text(String value) {
        JsonEscapes.appendQuoted(text, value);
    }

    /** Writes a number, {@code true} or {@code false}. */
    void literal(String value) {
        text.append(value);
    }

    /** Writes JSON as it is, except that it can't end a CDATA section: {@code >} occurs in its texts only. */
    void raw(String json) {
        text.append(json.replace(">", JsonEscapes.GREATER_THAN));
    }

    private void separate(String padding) {
        if (!first) {
            text.append(',');
        }
        if (flatDepth == NOT_FLAT) {
            newLine();
        } else {
            text.append(first ? padding : " ");
        }
        first = false;
    }

    private void newLine() {
        text.append('\n');
        for (int i = 0; i < depth; i++) {
            text.append("  ");
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
