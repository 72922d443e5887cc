package org.journeymaps.view;

/**
 * HTML in which every text is escaped. Only {@link MarkupWriter} makes it, so whoever holds one may write it into a page
 * as it is.
 */
public final class Markup {
    /** No markup. */
    public static final Markup NONE = new Markup("");

    private final String html;

    Markup(String html) {
        this.html = html;
    }

    /** The HTML. */
    public String html() {
        return html;
    }
}
