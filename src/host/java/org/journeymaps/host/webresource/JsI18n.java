package org.journeymaps.host.webresource;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeymaps.host.plugin.Translations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@code jsI18n} transformer: {@code AJS.I18n.getText("key")} becomes the text, {@code AJS.I18n.getText("key", a)}
 * becomes {@code AJS.format("pattern", a)}. Only literal keys, as in the product.
 */
final class JsI18n {
    private static final Logger LOG = LoggerFactory.getLogger(JsI18n.class);
    private static final Pattern CALL = Pattern.compile("AJS\\.I18n\\.getText\\(\\s*([\"'])([\\w.-]+)\\1\\s*([),])");

    private final Translations translations;
    private final Set<String> missing = ConcurrentHashMap.newKeySet();

    JsI18n(Translations translations) {
        this.translations = translations;
    }

    String transform(String script, Locale locale) {
        return CALL.matcher(script)
                .replaceAll(call -> Matcher.quoteReplacement(
                        call.group(3).equals(")")
                                ? literal(text(locale, call.group(2)))
                                : "AJS.format(" + literal(pattern(locale, call.group(2))) + ","));
    }

    private String text(Locale locale, String key) {
        pattern(locale, key);
        return translations.text(locale, key);
    }

    private String pattern(Locale locale, String key) {
        Optional<String> pattern = translations.pattern(locale, key);
        if (pattern.isEmpty() && missing.add(key)) {
            LOG.warn("A script of the app asks for the translation {}, which no i18n resource has", key);
        }
        return pattern.orElse(key);
    }

    /** A script literal that can also stand inside an HTML page. */
    private static String literal(String text) {
        String json = new String(JsonStringEncoder.getInstance().quoteAsString(text));
        return '"' + json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + '"';
    }
}
