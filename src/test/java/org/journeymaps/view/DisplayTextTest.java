package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DisplayTextTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a\u0000b", "a\uFFFDb"),
                Arguments.of("a\u001Bb\u007F", "a\uFFFDb\uFFFD"),
                Arguments.of("lone \uD83D end", "lone \uFFFD end"),
                Arguments.of("not a character \uFFFE", "not a character \uFFFD"),
                Arguments.of("\u202Eturned", "\u202Eturned\u202C"),
                Arguments.of("\u2066\u202Eboth", "\u2066\u202Eboth\u202C\u2069"),
                Arguments.of("closes others\u202C\u2069", "closes others"),
                Arguments.of("\u2067\u202Aa\u2069b", "\u2067\u202Aa\u202C\u2069b"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatCouldBreakAPageIsReplacedOrClosed(String text, String shown) {
        assertThat(DisplayText.clean(text)).isEqualTo(shown);
    }

    @Test
    @Timeout(5)
    void aTextOfControlsAloneTakesNoLongerThanAnother() {
        String text = "\u202A".repeat(10_000) + "\u2069".repeat(10_000);

        for (int i = 0; i < 100; i++) {
            assertThat(DisplayText.clean(text)).hasSize(20_000).doesNotContain("\u2069");
        }
    }

    @Test
    void ordinaryTextOfAnyScriptIsLeftAlone() {
        String text = "Zeile 1\n\tمرحبا 你好 \uD83D\uDE42 \u2066closed\u2069 – “quoted”";

        assertThat(DisplayText.clean(text)).isEqualTo(text);
    }
}
