package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters stand in the page as they are, and how many bytes they take there. */
class JsonEscapesTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                ' ', '<', '=', '?', '~', 0xa0, 0x2027, 0x202f, 0x2065, 0x206a, 0xd7ff, 0xe000, 0xfefe, 0xff00, 0xfffd,
                0x10000, 0x10ffff
            })
    void aCharacterThatCanBeSeenStandsAsItIs(int character) {
        String text = Character.toString(character);
        assertThat(JsonEscapes.quoted(text)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource({
        "0,0000",
        "1f,001f",
        "3e,003e",
        "7f,007f",
        "9f,009f",
        "2028,2028",
        "202e,202e",
        "2066,2066",
        "2069,2069",
        "d800,d800",
        "dbff,dbff",
        "dc00,dc00",
        "dfff,dfff",
        "feff,feff",
        "fffe,fffe",
        "ffff,ffff"
    })
    void anyOtherIsEscaped(String hex, String digits) {
        String text = String.valueOf((char) Integer.parseInt(hex, 16));
        assertThat(JsonEscapes.quoted("a" + text + "b")).isEqualTo("\"a\\u" + digits + "b\"");
        assertThat(JsonEscapes.quoted(text)).isEqualTo("\"\\u" + digits + "\"");
    }

    @Test
    void whatHasAShortFormIsWrittenShort() {
        assertThat(JsonEscapes.quoted("\"\\\n\r\t")).isEqualTo("\"\\\"\\\\\\n\\r\\t\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'',0",
        "a,1",
        "\u007f,1",
        "\u0080,2",
        "\u07ff,2",
        "\u0800,3",
        "\uffff,3",
        "\ud83d\ude00,4",
        "\ud83dx,4",
        "\ude00\ud83d,6",
        "x\ude00,4"
    })
    void bytesAreThoseOfUtf8(String text, int bytes) {
        assertThat(Utf8.length(text)).isEqualTo(bytes);
        assertThat(Utf8.isLongerThan(bytes, text)).isFalse();
        assertThat(Utf8.isLongerThan(bytes - 1, text)).isEqualTo(bytes > 0);
    }
}
