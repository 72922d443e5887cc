package org.journeymaps.macro;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.journeymaps.view.Texts;

/** The app's words in the language of whoever looks at the page. */
@Named
public class ViewerTexts implements Texts {
    private final I18nResolver translations;
    private final LocaleResolver locales;

    @Inject
    public ViewerTexts(@ComponentImport I18nResolver translations, @ComponentImport LocaleResolver locales) {
        this.translations = translations;
        this.locales = locales;
    }

    @Override
    public String text(String key, String... arguments) {
        return arguments.length == 0
                ? translations.getText(key)
                : translations.getText(key, (java.io.Serializable[]) arguments);
    }

    @Override
    public Locale locale() {
        return locales.getLocale();
    }
}
