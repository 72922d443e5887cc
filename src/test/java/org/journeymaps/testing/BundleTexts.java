package org.journeymaps.testing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.journeymaps.view.Texts;

/** The app's own translations, as the platform would resolve them. */
public final class BundleTexts implements Texts {
    private final Properties properties = new Properties();
    private final Locale locale;

    public BundleTexts(Locale locale) {
        this.locale = locale;
        String suffix = locale.getLanguage().equals("de") ? "_de" : "";
        try {
            properties.load(new StringReader(AppFiles.text("i18n/journey-maps" + suffix + ".properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String text(String key, String... arguments) {
        String pattern = properties.getProperty(key);
        if (pattern == null) {
            throw new AssertionError("No text for the key " + key);
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    @Override
    public Locale locale() {
        return locale;
    }
}
