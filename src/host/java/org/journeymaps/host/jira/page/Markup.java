package org.journeymaps.host.jira.page;

import java.util.List;
import java.util.stream.Stream;

/** A piece of HTML. Texts enter it only through {@link #of}, which escapes whatever is not markup itself. */
record Markup(String html) {

    static final Markup NOTHING = new Markup("");

    /** The template with each {@code {}} replaced by the next argument: markup as it is, everything else as escaped text. */
    static Markup of(String template, Object... arguments) {
        String[] parts = template.split("\\{}", -1);
        if (parts.length != arguments.length + 1) {
            throw new IllegalArgumentException("The template has " + (parts.length - 1) + " places for "
                    + arguments.length + " arguments: " + template);
        }
        StringBuilder html = new StringBuilder(parts[0]);
        for (int i = 0; i < arguments.length; i++) {
            html.append(arguments[i] instanceof Markup markup ? markup.html : escape(String.valueOf(arguments[i])));
            html.append(parts[i + 1]);
        }
        return new Markup(html.toString());
    }

    static Markup join(Stream<Markup> pieces) {
        List<String> texts = pieces.map(Markup::html).toList();
        return new Markup(String.join("\n", texts));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
