package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each problem that can be reported has a text in each language, and no text has outlived its problem. */
class ProblemTextsTest {
    private static final String PREFIX = "journeymaps.problem.";
    private static final Pattern KEY = Pattern.compile("\"(journeymaps\\.problem\\.[a-z.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"journey-maps.properties", "journey-maps_de.properties"})
    void everyProblemHasAText(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/i18n", file))) {
            texts.load(reader);
        }
        Set<String> keys = texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keys).isEqualTo(reportedKeys());
        assertThat(keys)
                .allSatisfy(
                        key -> assertThat(texts.getProperty(key)).endsWith(".").doesNotContain("'"));
    }

    private static Set<String> reportedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String folder : List.of("model", "format")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/journeymaps", folder))) {
                files.filter(Files::isRegularFile)
                        .map(ProblemTextsTest::text)
                        .forEach(text -> KEY.matcher(text)
                                .results()
                                .map((MatchResult found) -> found.group(1))
                                .forEach(keys::add));
            }
        }
        return keys;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
