package org.journeymaps.host.platform;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.host.plugin.Translations;
import org.jspecify.annotations.Nullable;

/**
 * The app's translations in the visitor's language. Every text is a {@link java.text.MessageFormat} pattern, with and
 * without arguments, so a single quote must be doubled everywhere.
 */
final class AppTexts implements I18nResolver, LocaleResolver {
    private final Translations translations;

    AppTexts(Translations translations) {
        this.translations = translations;
    }

    @Override
    public String getText(String key) {
        return translations.text(getLocale(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return translations.text(getLocale(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return translations.text(locale, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return translations.text(locale, key, (Object[]) arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return translations.withPrefix(prefix, locale);
    }

    @Override
    public Locale getLocale() {
        return CurrentUser.locale();
    }

    /** The host keeps no language per user. */
    @Override
    public Locale getLocale(@Nullable UserKey key) {
        return getLocale();
    }

    @Override
    public Locale getApplicationLocale() {
        return Locale.ENGLISH;
    }
}
