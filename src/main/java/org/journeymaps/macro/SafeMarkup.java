package org.journeymaps.macro;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import org.journeymaps.view.Markup;

/**
 * The one door through which markup enters a template unescaped. It opens only for {@link Markup}, which only the view's
 * own writer makes, with every text in it escaped (docs/decisions/0003).
 */
public final class SafeMarkup {
    private final Markup markup;

    SafeMarkup(Markup markup) {
        this.markup = markup;
    }

    /** The markup as it stands. */
    @HtmlSafe
    public String markup() {
        return markup.html();
    }
}
