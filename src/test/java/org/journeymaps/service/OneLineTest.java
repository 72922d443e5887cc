package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneLineTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "short,short",
                "0123456789,0123456789",
                "0123456789x,012345678\u2026",
                "01234567\uD83D\uDE42xyz,01234567\u2026",
                "turned \u202Eback,turned back",
                "\u2067shut\u2069,shut",
                "half \uD83D x,half x",
                "a\u2028b\u0000c,a b c"
            })
    void isWhatAPlaceForOneLineTakes(String text, String line) {
        assertThat(OneLine.of(text, 10 + (text.contains("turned") ? 10 : 0))).isEqualTo(line);
    }

    @Test
    void nothingStaysNothing() {
        assertThat(OneLine.of(" \n\u202E", 10)).isEmpty();
    }
}
