package org.journeymaps.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.testing.AppFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text the app shows is a translation, and every translation is there in each language. */
class TranslationsTest {
    private static final Path TRANSLATIONS = Path.of("src/main/resources/i18n");
    private static final String ENGLISH = "journey-maps.properties";
    private static final Pattern KEY = Pattern.compile("[\"']((?:org\\.)?journeymaps\\.[\\w.-]*)[\"'`]");

    @Test
    void eachLanguageHasTheSameKeys() throws IOException {
        Map<String, Properties> languages = languages();

        assertThat(languages)
                .hasSizeGreaterThan(1)
                .allSatisfy((file, texts) ->
                        assertThat(texts.keySet()).as(file).isEqualTo(english().keySet()));
    }

    @Test
    void noKeyStandsTwiceAndNoTextIsBlank() throws IOException {
        for (Path file : files(TRANSLATIONS, ".properties")) {
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .toList();
            assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
            assertThat(load(file).values()).as(file.toString()).noneMatch(text -> ((String) text).isBlank());
        }
    }

    @Test
    void eachMessageIsValidAndTakesTheSameArgumentsInEachLanguage() throws IOException {
        Map<String, Properties> languages = languages();
        Properties english = english();

        languages.forEach((file, texts) -> texts.forEach((key, text) -> assertThat(arguments((String) text))
                .as("%s in %s", key, file)
                .isEqualTo(arguments(english.getProperty((String) key)))));
    }

    /** In a message format a straight apostrophe quotes what follows; people who translate do not expect that. */
    @Test
    void apostrophesAreTypographic() throws IOException {
        languages()
                .forEach((file, texts) ->
                        assertThat(texts.values()).as(file).noneMatch(text -> ((String) text).contains("'")));
    }

    @Test
    void eachKeyThatIsUsedExists() throws IOException {
        Set<String> known = english().stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            Matcher keys = KEY.matcher(Files.readString(source));
            while (keys.find()) {
                String key = keys.group(1).replace("@plugin.key@", "org.journeymaps.confluence");
                boolean found =
                        key.endsWith(".") ? known.stream().anyMatch(it -> it.startsWith(key)) : known.contains(key);
                if (!found && !isNoKey(key)) {
                    missing.add(key + " in " + source);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "analysis.GapState",
                "model.AttachmentKind",
                "model.EnablerKind",
                "model.Evidence",
                "model.LaneKind",
                "model.MapState",
                "model.PainPointKind",
                "model.ReviewStatus",
                "model.Severity",
                "model.StakeholderSide",
                "model.WorkStatus"
            })
    void eachConstantThatReadersSeeHasAWord(String type) throws Exception {
        Properties english = english();
        Class<?> constants = Class.forName("org.journeymaps." + type);

        assertThat(constants.getEnumConstants())
                .isNotEmpty()
                .allSatisfy(constant -> assertThat(
                                english.getProperty("journeymaps.word." + constants.getSimpleName() + "." + constant))
                        .as("%s", constant)
                        .isNotBlank());
    }

    @Test
    void theMacroBrowserFindsItsTexts() throws IOException {
        Set<String> known = english().stringPropertyNames();

        assertThat(known)
                .contains(Stream.of("label", "desc", "body.label", "body.desc")
                        .map(end -> "org.journeymaps.confluence.journey-map." + end)
                        .toArray(String[]::new));
        Matcher keys = Pattern.compile("<(?:(?:description|label) key|button id=\"[^\"]+\" label)=\"([^\"]+)\"")
                .matcher(AppFiles.text("atlassian-plugin.xml"));
        while (keys.find()) {
            assertThat(known).contains(keys.group(1));
        }
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        for (Path template : DescriptorTest.templates()) {
            String words = Files.readString(template)
                    .replaceAll("##.*", " ")
                    .replaceAll("\\$[\\w.]+(\\(\\)[\\w.]*)*", " ")
                    .replaceAll("#\\w+(\\([^)]*\\)?)?", " ")
                    .replaceAll("<[^>]*>", " ");
            assertThat(words.replaceAll("[^\\p{L}]", ""))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    /** Packages, and the editor's keys as a whole, begin like our keys do. */
    private static boolean isNoKey(String literal) {
        return literal.startsWith("org.journeymaps.") || literal.equals("journeymaps.editor.");
    }

    private static Set<String> arguments(String text) {
        MessageFormat format = new MessageFormat(text, Locale.ENGLISH);
        Format[] formats = format.getFormatsByArgumentIndex();
        return Stream.iterate(0, i -> i < formats.length, i -> i + 1)
                .map(i -> "{" + i + "}")
                .filter(text::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> sources() throws IOException {
        return Stream.of(
                        files(Path.of("src/main/java"), ".java"),
                        files(Path.of("src/main/frontend"), ".ts"),
                        files(Path.of("src/main/frontend"), ".tsx"),
                        files(Path.of("src/main/resources/templates"), ".vm"))
                .flatMap(List::stream)
                .filter(path -> !path.toString().contains("node_modules"))
                .toList();
    }

    private static Properties english() {
        return load(TRANSLATIONS.resolve(ENGLISH));
    }

    private static Map<String, Properties> languages() throws IOException {
        return files(TRANSLATIONS, ".properties").stream()
                .collect(Collectors.toMap(
                        file -> file.getFileName().toString(), TranslationsTest::load, (a, b) -> a, TreeMap::new));
    }

    private static Properties load(Path file) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }
}
