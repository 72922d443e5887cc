package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    private final Figures english = new Figures(Locale.ENGLISH, Optional.of("EUR"));
    private final Figures german = new Figures(Locale.GERMAN, Optional.of("EUR"));

    @ParameterizedTest
    @CsvSource({"-1.6, −1.6", "1, +1", "0, 0", "-0.004, 0", "0.650, +0.65", "-1234.5, '−1,234.5'"})
    void experienceHasItsSignWithATrueMinus(BigDecimal value, String shown) {
        assertThat(english.signed(value)).isEqualTo(shown);
    }

    @Test
    void numbersFollowTheReadersLanguage() {
        assertThat(german.signed(new BigDecimal("-1.6"))).isEqualTo("−1,6");
        assertThat(german.money(new BigDecimal("310000"))).contains("310.000").contains("€");
        assertThat(english.money(new BigDecimal("310000"))).isEqualTo("€310,000");
    }

    @Test
    void anUnknownCurrencyStandsAsItWasWritten() {
        assertThat(new Figures(Locale.ENGLISH, Optional.of("Taler")).money(BigDecimal.TEN))
                .isEqualTo("10 Taler");
        assertThat(new Figures(Locale.ENGLISH, Optional.empty()).money(BigDecimal.TEN))
                .isEqualTo("10");
    }

    @Test
    void hugeAndTinyNumbersStayShort() {
        assertThat(english.number(new BigDecimal("1e999999"))).hasSizeLessThan(20);
        assertThat(english.money(new BigDecimal("1e-999999"))).hasSizeLessThan(20);
    }
}
