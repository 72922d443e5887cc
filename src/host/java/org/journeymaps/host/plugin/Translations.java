package org.journeymaps.host.plugin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The app's i18n bundles, by {@code key = pattern} per language; more special languages win. */
public final class Translations implements I18n {
    private static final ResourceBundle.Control NAMES =
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<String> locations;
    private final Function<String, Optional<byte[]>> files;
    private final Map<Locale, Map<String, String>> byLocale = new ConcurrentHashMap<>();

    /** Bounded, since locales come from request headers. */
    private final Map<Locale, Locale> nearest = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Locale, Locale> eldest) {
            return size() > 200;
        }
    });

    /**
     * @param locations base names such as {@code i18n/journey-maps}
     * @param files reads a file of the app
     */
    public Translations(List<String> locations, Function<String, Optional<byte[]>> files) {
        this.locations = locations.stream().map(Translations::path).toList();
        this.files = files;
        PluginStartException.throwIfAny(
                "Translations that " + Descriptor.FILE + " names are not in the app",
                this.locations.stream()
                        .map(location -> location + ".properties")
                        .filter(file -> files.apply(file).isEmpty())
                        .toList());
    }

    /** Descriptors write {@code a/b} or {@code a.b}. */
    private static String path(String location) {
        return location.contains("/") ? location : location.replace('.', '/');
    }

    @Override
    public String text(Locale locale, String key, Object... arguments) {
        return pattern(locale, key)
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments))
                .orElse(key);
    }

    /** The translation as it is written, before arguments are put in. */
    public Optional<String> pattern(Locale locale, String key) {
        return Optional.ofNullable(all(locale).get(key));
    }

    /** Every translation whose key begins so, sorted by key, unformatted. */
    public Map<String, String> withPrefix(String prefix, Locale locale) {
        Map<String, String> found = new TreeMap<>(all(locale));
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    /** The most special locale with a bundle of its own that serves this locale; the root locale for the default. */
    public Locale nearest(Locale locale) {
        return nearest.computeIfAbsent(locale, this::findNearest);
    }

    private Locale findNearest(Locale locale) {
        return NAMES.getCandidateLocales("", locale).stream()
                .filter(candidate -> locations.stream()
                        .anyMatch(location ->
                                files.apply(file(location, candidate)).isPresent()))
                .findFirst()
                .orElse(Locale.ROOT);
    }

    private Map<String, String> all(Locale locale) {
        return byLocale.computeIfAbsent(nearest(locale), this::read);
    }

    private Map<String, String> read(Locale locale) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String location : locations) {
            List<Locale> candidates = NAMES.getCandidateLocales(location, locale);
            for (int i = candidates.size() - 1; i >= 0; i--) {
                String file = file(location, candidates.get(i));
                files.apply(file).ifPresent(bytes -> texts.putAll(properties(file, bytes)));
            }
        }
        return texts;
    }

    private static String file(String location, Locale locale) {
        return NAMES.toBundleName(location, locale) + ".properties";
    }

    private static Map<String, String> properties(String file, byte[] bytes) {
        try {
            PropertyResourceBundle bundle = new PropertyResourceBundle(new ByteArrayInputStream(bytes));
            Map<String, String> texts = new LinkedHashMap<>();
            bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
            return texts;
        } catch (IOException e) {
            throw new PluginStartException("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
