package org.journeymaps.service;

/** Port: the app's texts in the viewer's language. */
public interface Messages {
    /**
     * The text of a key.
     *
     * @param key a key of {@code i18n/journey-maps.properties}
     * @param arguments what stands for {@code {0}}, {@code {1}} …; never read as patterns, so untrusted text may go in
     */
    String text(String key, String... arguments);
}
