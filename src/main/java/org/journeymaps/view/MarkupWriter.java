package org.journeymaps.view;

import com.google.errorprone.annotations.CompileTimeConstant;

/**
 * Writes HTML from literals and escaped texts. What goes in unescaped must be a constant of our source code; the
 * compiler (Error Prone's {@code CompileTimeConstant}) refuses anything else.
 */
final class MarkupWriter {
    private final StringBuilder out;

    MarkupWriter(int expectedLength) {
        out = new StringBuilder(expectedLength);
    }

    /** Markup of our own, word for word. */
    MarkupWriter html(@CompileTimeConstant final String literal) {
        out.append(literal);
        return this;
    }

    /** Text or the value of a quoted attribute, from anybody. */
    MarkupWriter text(String text) {
        String clean = DisplayText.clean(text);
        int done = 0;
        for (int i = 0; i < clean.length(); i++) {
            String entity = entity(clean.charAt(i));
            if (!entity.isEmpty()) {
                out.append(clean, done, i).append(entity);
                done = i + 1;
            }
        }
        out.append(clean, done, clean.length());
        return this;
    }

    /** A whole number. */
    MarkupWriter number(long number) {
        out.append(number);
        return this;
    }

    /** A coordinate with at most two decimals, whatever the locale. */
    MarkupWriter coordinate(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
        return this;
    }

    Markup toMarkup() {
        return new Markup(out.toString());
    }

    private static String entity(char c) {
        if (c > '>') {
            return "";
        }
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
