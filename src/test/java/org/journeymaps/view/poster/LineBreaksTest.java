package org.journeymaps.view.poster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.journeymaps.testing.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LineBreaksTest {
    private static final TextStyle TEN = TextStyle.plain(10, Palette.TEXT);

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("", List.of()),
                arguments(" \n ", List.of()),
                arguments("Short", List.of("Short")),
                arguments("Waits for an answer of the bank", List.of("Waits for an", "answer of", "the bank")),
                arguments("a\nb\r\n\tc", List.of("a b c")),
                arguments("Donaudampfschifffahrt", List.of("Donaudampfs", "chifffahrt")),
                arguments("顧客は待っています", List.of("顧客は待ってい", "ます")),
                arguments("one two three four five six seven", List.of("one two", "three four", "five six…")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void breaksWhereReadersExpectIt(String text, List<String> lines) {
        assertThat(LineBreaks.of(text, 72, 3, TEN)).isEqualTo(lines);
    }

    @Test
    void aFamilyStaysTogether() {
        String family = "👩‍👩‍👧‍👦";

        assertThat(LineBreaks.of(family.repeat(6), 130, 9, TEN))
                .allSatisfy(line -> assertThat(line.replace(family, "")).isEmpty());
    }

    @Test
    void aTextOfTheGreatestLengthIsCutWithoutBeingMeasuredToItsEnd() {
        assertThat(LineBreaks.of(HostileTexts.LONGEST, 72, 2, TEN))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    static Stream<String> randomTexts() {
        return LongStream.range(0, 300).mapToObj(seed -> {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(HostileTexts.TEXTS.get(random.nextInt(HostileTexts.TEXTS.size())))
                        .append(random.nextBoolean() ? " " : "word");
            }
            // Controls and half pairs were taken out before: a sheet holds none.
            return text.toString().replaceAll("[\\p{Cc}\\p{Cs}]", " ");
        });
    }

    @ParameterizedTest
    @MethodSource("randomTexts")
    void eachLineFitsAndNothingIsLostBeforeTheEllipsis(String text) {
        List<String> all = LineBreaks.of(text, 90, 1000, TEN);
        List<String> some = LineBreaks.of(text, 90, 3, TEN);

        assertThat(all).allSatisfy(line -> assertThat(GlyphWidths.of(line, TEN)).isLessThanOrEqualTo(90));
        assertThat(some)
                .hasSizeLessThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(GlyphWidths.of(line, TEN)).isLessThanOrEqualTo(90));
        assertThat(Drawn.withoutSpaces(String.join("", all))).isEqualTo(Drawn.withoutSpaces(text));
        if (all.size() <= 3) {
            assertThat(some).isEqualTo(all);
        } else {
            assertThat(some.get(2)).endsWith("…");
        }
    }
}
