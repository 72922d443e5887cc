package org.journeymaps.host.html;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A finished piece of markup. Whatever is not an {@code Html} is escaped when put into one. */
public final class Html {

    public static final Html EMPTY = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** Markup from a source that escapes by itself: a macro, or the app's resource tags. */
    public static Html trusted(String markup) {
        return new Html(markup);
    }

    /** Text, escaped for elements and quoted attributes. */
    public static Html text(String text) {
        return new Html(escape(text));
    }

    /**
     * Fills each {@code {}} of the template in turn: {@code Html} as it is, an {@code Iterable} piece by piece, an
     * {@code Optional} by its value or nothing, all else as escaped text.
     *
     * @throws IllegalArgumentException if places and values don't match in number
     */
    public static Html of(String template, Object... values) {
        StringBuilder result = new StringBuilder(template.length() + 64);
        int from = 0;
        for (Object value : values) {
            int place = template.indexOf("{}", from);
            if (place < 0) {
                throw new IllegalArgumentException(
                        "The template has fewer places than the " + values.length + " values: " + template);
            }
            result.append(template, from, place).append(markup(value));
            from = place + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException(
                    "The template has more places than the " + values.length + " values: " + template);
        }
        return new Html(result.append(template, from, template.length()).toString());
    }

    /** All pieces, one after the other. */
    public static Html join(Iterable<Html> pieces) {
        return new Html(markup(pieces));
    }

    /** This markup if the condition holds, else nothing. */
    public Html onlyIf(boolean condition) {
        return condition ? this : EMPTY;
    }

    public Html plus(Html other) {
        return new Html(markup + other.markup);
    }

    public boolean isEmpty() {
        return markup.isEmpty();
    }

    @Override
    public String toString() {
        return markup;
    }

    private static String markup(Object value) {
        if (value instanceof Html html) {
            return html.markup;
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Html::markup).orElse("");
        }
        if (value instanceof Iterable<?> pieces) {
            return StreamSupport.stream(pieces.spliterator(), false)
                    .map(Html::markup)
                    .collect(Collectors.joining());
        }
        return escape(String.valueOf(value));
    }

    private static String escape(String text) {
        StringBuilder result = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\'' -> result.append("&#39;");
                default -> result.append(c);
            }
        }
        return result.toString();
    }
}
