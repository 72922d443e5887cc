package org.journeymaps.host.plugin;

import java.util.Locale;

/** Text of the app's {@code <resource type="i18n">} bundles. */
public interface I18n {

    /**
     * The translation for that locale, else the language, else the default bundle, with arguments put in by the rules of
     * {@link java.text.MessageFormat}. An unknown key comes back as it is, as the platform does.
     */
    String text(Locale locale, String key, Object... arguments);
}
