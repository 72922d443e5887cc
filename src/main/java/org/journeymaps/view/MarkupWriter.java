package org.journeymaps.view;

import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.Arrays;

/**
 * Writes HTML from literals and escaped texts. What goes in unescaped must be a constant of our source code; the
 * compiler (Error Prone's {@code CompileTimeConstant}) refuses anything else.
 *
 * <p>Collects in an array of its own: a map mixes scripts and signs, and a {@code StringBuilder} that starts with bytes
 * copies itself when the first of them comes.
 */
public final class MarkupWriter {
    private static final String[] ENTITIES = entities();

    /** ASCII that goes in as it is: nearly all of what maps hold. */
    private static final boolean[] PLAIN = plain();

    private char[] out;
    private int length;

    /**
     * An empty one.
     *
     * @param expectedLength a first guess; it grows as needed
     */
    public MarkupWriter(int expectedLength) {
        out = new char[Math.max(16, expectedLength)];
    }

    /** Markup of our own, word for word. */
    public MarkupWriter html(@CompileTimeConstant final String literal) {
        return append(literal, 0, literal.length());
    }

    /** Markup that another writer made. */
    MarkupWriter markup(Markup markup) {
        return append(markup.html(), 0, markup.html().length());
    }

    /** Text or the value of a quoted attribute, from anybody. */
    public MarkupWriter text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length ? !PLAIN[c] : !DisplayText.isHarmless(c)) {
                return escaped(DisplayText.clean(text, i), i);
            }
        }
        return append(text, 0, text.length());
    }

    /** Text in which all characters before {@code from} go in as they are. */
    private MarkupWriter escaped(String text, int from) {
        int done = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '>' && !ENTITIES[c].isEmpty()) {
                append(text, done, i).append(ENTITIES[c], 0, ENTITIES[c].length());
                done = i + 1;
            }
        }
        return append(text, done, text.length());
    }

    /** A CSS string inside a quoted attribute, quotes included: all but letters and digits are written as code points. */
    MarkupWriter cssString(String text) {
        append('\'');
        DisplayText.clean(text).codePoints().forEach(point -> {
            if (point < PLAIN.length && Character.isLetterOrDigit(point)) {
                append((char) point);
            } else {
                String hex = Integer.toHexString(point);
                append('\\').append(hex, 0, hex.length()).append(' ');
            }
        });
        return append('\'');
    }

    /** A whole number. */
    public MarkupWriter number(long number) {
        if (number < 0 || number > 999) {
            String digits = Long.toString(number);
            return append(digits, 0, digits.length());
        }
        if (number > 99) {
            append((char) ('0' + number / 100));
        }
        if (number > 9) {
            append((char) ('0' + number / 10 % 10));
        }
        return append((char) ('0' + number % 10));
    }

    /** A coordinate with at most one decimal, whatever the locale. */
    public MarkupWriter coordinate(double value) {
        return decimal(Math.round(value * 10), 10);
    }

    /** A share of the width in percent, with at most two decimals: a wide map has many columns. */
    MarkupWriter percent(double value) {
        return decimal(Math.round(value * 100), 100).append('%');
    }

    private MarkupWriter decimal(long units, int unit) {
        if (units < 0) {
            append('-');
        }
        long size = Math.abs(units);
        number(size / unit);
        long rest = size % unit;
        if (rest == 0) {
            return this;
        }
        append('.');
        for (int place = unit / 10; place > 0 && rest > 0; place /= 10) {
            append((char) ('0' + rest / place));
            rest %= place;
        }
        return this;
    }

    /** What was written. */
    public Markup toMarkup() {
        return new Markup(new String(out, 0, length));
    }

    private MarkupWriter append(String text, int from, int to) {
        int wanted = length + to - from;
        ensure(wanted);
        text.getChars(from, to, out, length);
        length = wanted;
        return this;
    }

    private MarkupWriter append(char c) {
        ensure(length + 1);
        out[length++] = c;
        return this;
    }

    private void ensure(int wanted) {
        if (wanted > out.length) {
            out = Arrays.copyOf(out, Math.max(wanted, out.length * 2));
        }
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = DisplayText.isHarmless(c) && (c > '>' || ENTITIES[c].isEmpty());
        }
        return plain;
    }

    private static String[] entities() {
        String[] entities = new String['>' + 1];
        Arrays.fill(entities, "");
        entities['<'] = "&lt;";
        entities['>'] = "&gt;";
        entities['&'] = "&amp;";
        entities['"'] = "&quot;";
        entities['\''] = "&#39;";
        return entities;
    }
}
