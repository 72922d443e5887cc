package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void rowsEndAsTheStandardSaysAndCellsArePartedByCommas() {
        Csv csv = new Csv()
                .text("Stage")
                .text("")
                .number(7)
                .endRow()
                .number(new BigDecimal("-1.50"))
                .number(new BigDecimal("1E+3"))
                .day(LocalDate.of(2026, 11, 30))
                .blank()
                .endRow();

        assertThat(csv).hasToString("Stage,,7\r\n-1.5,1000,2026-11-30,\r\n");
    }

    @Test
    void whatHasSignsOfTheFormatStandsInQuotes() {
        assertThat(new Csv()
                        .text("a,b")
                        .text("say \"no\"")
                        .text("two\r\nlines")
                        .text("a;b")
                        .text(" blank "))
                .hasToString("\"a,b\",\"say \"\"no\"\"\",\"two\r\nlines\",\"a;b\",\" blank \"");
    }

    @Tag("S5")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example/\",\"here\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\rx",
                "\nx",
                " =1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20a"
            })
    void noTextBecomesAFormula(String text) {
        String cell = new Csv().text(text).toString();

        assertThat(cell.startsWith("\"") ? cell.substring(1) : cell).startsWith("'");
    }

    @Tag("S5")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "see;=1+1   | \"see;'=1+1\"",
                "a; @b      | \"a; '@b\"",
                "a-b=c+d@e  | a-b=c+d@e",
                "5 - 3      | 5 - 3"
            })
    void norWhereASemicolonPartsTheCells(String text, String cell) {
        assertThat(new Csv().text(text)).hasToString(cell);
    }
}
