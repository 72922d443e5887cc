package org.journeymaps.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each rule of dealing with Jira has a test that bears its id as a tag: C create, I identity, V visibility, F failure,
 * K cloud, L limits, S output safety, T time, E emulator.
 */
class JiraRulesTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([A-Z]\\d+)\"\\)");

    @Test
    void eachRuleHasATestThatBearsItsId() {
        Set<String> rules = Stream.of(
                        rules("C", 8),
                        rules("I", 3),
                        rules("V", 6),
                        rules("F", 3),
                        rules("K", 1),
                        rules("L", 4),
                        rules("S", 5),
                        rules("T", 1),
                        rules("E", 10))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tags()).isEqualTo(rules);
    }

    private static Stream<String> rules(String letter, int count) {
        IntFunction<String> rule = number -> letter + number;
        return IntStream.rangeClosed(1, count).mapToObj(rule);
    }

    private static Set<String> tags() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(JiraRulesTest::tagsIn)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> tagsIn(Path file) {
        try {
            return TAG.matcher(Files.readString(file)).results().map((MatchResult tag) -> tag.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
