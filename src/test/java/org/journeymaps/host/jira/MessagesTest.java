package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The emulator's texts: complete in both languages, all of them used, none missing. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/host/resources/org/journeymaps/host/jira");
    private static final Path SOURCES = Path.of("src/host/java/org/journeymaps/host/jira");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.[a-zA-Z]+)\"");

    @Test
    void exist_in_both_languages_with_the_same_arguments() throws IOException {
        Properties english = load("messages.properties");
        Properties german = load("messages_de.properties");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(german.getProperty(key), Locale.GERMAN))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key), Locale.ENGLISH));
        }
    }

    @Test
    void are_exactly_those_that_the_code_names() throws IOException {
        Set<String> groups = load("messages.properties").stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> named = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY.matcher(read(file)).results().map(found -> found.group(1)))
                    .filter(key -> groups.contains(key.substring(0, key.indexOf('.'))))
                    .filter(key -> !key.endsWith(".json") || key.equals("body.json"))
                    .collect(Collectors.toSet());
            assertThat(named).isEqualTo(load("messages.properties").stringPropertyNames());
        }
    }

    private static int places(String pattern, Locale locale) {
        return new MessageFormat(pattern, locale).getFormatsByArgumentIndex().length;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
