package org.journeymaps.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The editor names its texts by {@code t("name")} or, where a name is composed, by {@code t(`prefix.${rest}`)}; other
 * forms nobody could hold against the translations.
 */
class EditorTextsTest {
    private static final String KEYS = "journeymaps.editor.";
    private static final Path EDITOR = Path.of("src/main/frontend/editor");
    private static final Pattern NAME = Pattern.compile("\\bt\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|`([^`]*)`)");

    private static final Set<String> names = new TreeSet<>();
    private static final Set<String> prefixes = new TreeSet<>();

    @BeforeAll
    static void readTheEditor() throws IOException {
        if (!Files.exists(EDITOR)) {
            return;
        }
        try (Stream<Path> files = Files.walk(EDITOR)) {
            for (Path file : files.filter(EditorTextsTest::isOfTheEditor).toList()) {
                read(Files.readString(file));
            }
        }
    }

    private static boolean isOfTheEditor(Path file) {
        String path = file.toString();
        return path.matches(".*\\.tsx?") && !path.contains(".test.") && !path.contains("node_modules");
    }

    private static void read(String source) {
        Matcher names = NAME.matcher(source);
        while (names.find()) {
            String name = Stream.of(1, 2, 3)
                    .map(names::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElseThrow();
            int composed = name.indexOf("${");
            if (composed >= 0) {
                prefixes.add(name.substring(0, composed));
            } else {
                EditorTextsTest.names.add(name);
            }
        }
    }

    @Test
    void eachTextThatTheEditorNamesExists() throws IOException {
        assertThat(names).isSubsetOf(texts());
    }

    @Test
    void eachBeginningOfAComposedNameIsARegionOfItsOwnWithTexts() throws IOException {
        Set<String> texts = texts();

        assertThat(prefixes)
                .allMatch(prefix -> prefix.endsWith("."), "ends with a dot")
                .allMatch(prefix -> texts.stream().anyMatch(text -> text.startsWith(prefix)), "begins some text");
    }

    @Test
    void eachTextOfTheEditorIsUsed() throws IOException {
        assertThat(texts())
                .filteredOn(text -> prefixes.stream().noneMatch(text::startsWith))
                .isSubsetOf(names);
    }

    @Test
    void theFormsAreUnderstood() {
        Set<String> found = Stream.of("t(\"a.b\")", "t(\n  'c', 1)", "{t(`d`)}")
                .flatMap(source -> NAME.matcher(source).results())
                .map(result -> result.group().replaceAll("[^a-z.]", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).containsExactly("ta.b", "tc", "td");
        assertThat(NAME.matcher("start(\"x\")").find()).isFalse();
    }

    /** Names without the beginning that all keys of the editor share; both languages have the same, see the other test. */
    private static Set<String> texts() throws IOException {
        Properties all = new Properties();
        all.load(new StringReader(Files.readString(Path.of("src/main/resources/i18n/journey-maps.properties"))));
        return all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(KEYS))
                .map(key -> key.substring(KEYS.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
