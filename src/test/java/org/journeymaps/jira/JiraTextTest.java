package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JiraTextTest {
    private static final String EMOJI = "\uD83D\uDE00";

    @Test
    @Tag("L1")
    void l1ASummaryIsOneLine() {
        assertThat(JiraText.summary(" \r\n a\u0000\t\u0085b\n")).isEqualTo("a b");
    }

    @Test
    @Tag("L1")
    void l1ASummaryIsCutBeforeASurrogatePairNotInIt() {
        assertThat(JiraText.summary("x".repeat(300))).hasSize(255);
        assertThat(JiraText.summary("x".repeat(254) + EMOJI)).isEqualTo("x".repeat(254));
        assertThat(JiraText.summary("x".repeat(253) + EMOJI)).isEqualTo("x".repeat(253) + EMOJI);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            plain text, 2 - 3, e-mail, a_b => plain text, 2 - 3, e-mail, a_b
            {html}x{html} => \\{html\\}x\\{html\\}
            !secret.png! => \\!secret.png\\!
            [~admin] => \\[\\~admin\\]
            |a|b| => \\|a\\|b\\|
            *bold* => \\*bold*
            (_em_) => (\\_em_)
            -gone- => \\-gone-
            +in+ => \\+in+
            ^up^ => \\^up^
            ~down~ => \\~down~
            # item => \\# item
            what??now => what\\?\\?now
            why? => why?
            h1. Title => &#104;1. Title
            bq. Quote => &#98;q. Quote
            C:\\{x => C:&#92;\\{x
            R&D &#123;x &amp; => R&D &amp;#123;x &amp;amp;
            https://wiki.example.org/display/~ada/x_y?a=1&b=2#jm-1 => https://wiki.example.org/display/~ada/x_y?a=1&b=2#jm-1
            https://x.example/{html} => https://x.example/\\{html\\}
            """)
    @Tag("S3")
    void s3TextIsShownByWikiMarkupAsItStands(String text, String markup) {
        assertThat(JiraText.wiki(text)).isEqualTo(markup.replace("\\\\", "\\"));
    }

    @Test
    @Tag("S3")
    void s3EachLineIsALineOfItsOwn() {
        assertThat(JiraText.description("a\r\n* b\r- c\n  h2. d\u0007")).isEqualTo("a\n\\* b\n\\- c\n  &#104;2. d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{", "\\", "\uD83D\uDE00", "* ", "https://a.example/b ", "h1. \n"})
    @Tag("L2")
    void l2ADescriptionIsCutToItsLimitWithoutBreakingAnEscape(String piece) {
        String markup = JiraText.description(piece.repeat(40_000 / piece.length()));

        assertThat(markup).hasSizeLessThanOrEqualTo(JiraText.MAX_DESCRIPTION).endsWith("... (shortened)");
        String kept = markup.substring(0, markup.length() - "... (shortened)".length());
        assertThat(kept.length()).isGreaterThan(JiraText.MAX_DESCRIPTION / 2);
        assertThat(kept).doesNotEndWith("\\").doesNotEndWith("&").doesNotEndWith("&#9");
        assertThat(Character.isHighSurrogate(kept.charAt(kept.length() - 1))).isFalse();
    }

    @Test
    @Tag("L2")
    void l2AShortDescriptionIsKept() {
        assertThat(JiraText.description("x".repeat(JiraText.MAX_DESCRIPTION))).hasSize(JiraText.MAX_DESCRIPTION);
    }
}
