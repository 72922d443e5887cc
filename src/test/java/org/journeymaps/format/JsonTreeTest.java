package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.journeymaps.model.JourneyMap;
import org.journeymaps.testing.MapGenerator;
import org.journeymaps.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTreeTest {
    private static final String DEEPEST = "[".repeat(32) + "]".repeat(32);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "true",
                "false",
                "\"\"",
                "1e999999999",
                "-0.00",
                "{\"b\":[1.10,{\"a\":null}],\"a\":\"ü \\\" \\\\ \\n\"}",
                "[[],{},[true,false]]"
            })
    void aTextAndItsTreeStandForEachOther(String text) {
        assertThat(JsonTree.of(text).toJson()).isEqualTo(text);
    }

    @Test
    void aMapAndItsTreeStandForEachOther() {
        for (long seed = 0; seed < 50; seed++) {
            JourneyMap map = MapGenerator.complete(seed);
            assertThat(Readings.map(new JourneyMapJson().tree(map).toJson())).isEqualTo(map);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1.10; 1.1; true",
                "100; 1E+2; true",
                "0; -0.0; true",
                "1; 2; false",
                "1; \"1\"; false",
                "1e999999999; 1e999999999; true",
                "1e999999999; 10e999999998; false",
                "{\"a\":1,\"b\":2}; {\"b\":2.0,\"a\":1}; true",
                "[1,2]; [2,1]; false",
                "{\"a\":null}; {}; false",
                "true; false; false"
            })
    void treesAreEqualIfTheySayTheSame(String one, String other, boolean isSame) {
        assertThat(JsonTree.of(one).equals(JsonTree.of(other))).isEqualTo(isSame);
        if (isSame) {
            assertThat(JsonTree.of(one)).hasSameHashCodeAs(JsonTree.of(other));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{} {}", "nothing", "[1,]"})
    void whatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> JsonTree.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() {
        assertThat(JsonTree.of(DEEPEST).toJson()).isEqualTo(DEEPEST);
        assertThatThrownBy(() -> JsonTree.of("[" + DEEPEST + "]")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void membersAreFoundByName() {
        JsonTree.Members members = (JsonTree.Members) JsonTree.of("{\"a\":\"A\",\"b\":1}");
        assertThat(members.find("b")).contains(new JsonTree.Number("1"));
        assertThat(members.find("c")).isEmpty();
        assertThat(members.findText("a")).contains("A");
        assertThat(members.findText("b")).isEmpty();
    }
}
