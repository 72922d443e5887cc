package org.journeymaps.view;

import java.util.Locale;

/** The app's own words in the viewer's language. */
public interface Texts {
    /**
     * The message of a key.
     *
     * @param key a key of {@code i18n/journey-maps.properties}
     * @param arguments what the message needs, already formatted for people
     * @return the text; not markup
     */
    String text(String key, String... arguments);

    /** The viewer's language, by which numbers and days are written. */
    Locale locale();
}
