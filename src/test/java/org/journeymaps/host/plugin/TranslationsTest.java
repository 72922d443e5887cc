package org.journeymaps.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {
    private final Map<String, String> files = Map.of(
            "i18n/a.properties", "hello=Hello {0}\nonly.default=Don''t\ncount={0} maps\nuni=ünï\n",
            "i18n/a_de.properties", "hello=Hallo {0}\n",
            "i18n/a_de_AT.properties", "hello=Servus {0}\n");
    private final Translations texts = new Translations(List.of("i18n/a"), this::file);

    private Optional<byte[]> file(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}: {2} for {1}")
    @CsvSource({
        "en,    hello,        Hello Ada",
        "fr,    hello,        Hello Ada",
        "de,    hello,        Hallo Ada",
        "de-CH, hello,        Hallo Ada",
        "de-AT, hello,        Servus Ada",
        "de-AT, only.default, Don't",
        "de,    uni,          ünï",
        "en,    no.such.key,  no.such.key",
    })
    void the_most_special_language_wins_and_the_default_fills_in(String language, String key, String expected) {
        assertThat(texts.text(Locale.forLanguageTag(language), key, "Ada")).isEqualTo(expected);
    }

    @Test
    void numbers_are_written_as_the_visitor_writes_them() {
        assertThat(texts.text(Locale.ENGLISH, "count", 1234)).isEqualTo("1,234 maps");
        assertThat(texts.text(Locale.GERMANY, "count", 1234)).isEqualTo("1.234 maps");
    }

    @Test
    void a_prefix_finds_all_its_keys_unformatted() {
        assertThat(texts.withPrefix("on", Locale.GERMAN)).containsExactly(Map.entry("only.default", "Don''t"));
    }

    @Test
    void the_nearest_language_is_one_that_exists() {
        assertThat(texts.nearest(Locale.forLanguageTag("de-CH"))).isEqualTo(Locale.GERMAN);
        assertThat(texts.nearest(Locale.JAPANESE)).isEqualTo(Locale.ROOT);
    }

    @Test
    void a_missing_bundle_is_refused_at_once() {
        assertThatThrownBy(() -> new Translations(List.of("i18n/gone"), this::file))
                .isInstanceOf(PluginStartException.class)
                .hasMessageContaining("i18n/gone.properties");
    }
}
