package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.Card;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Limits;
import org.journeymaps.model.Problem;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a macro body may look like, and what it may not outgrow. */
class JourneyMapJsonTest {
    private static final String SMALL = "{\"schemaVersion\": 1, \"id\": \"m\", \"title\": \"T\"}";

    private final JourneyMapJson json = new JourneyMapJson();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t", "\ufeff", "\ufeff \n"})
    void aBlankBodyIsEmpty(String body) {
        assertThat(json.read(body)).isEqualTo(new MapReading.Empty());
    }

    @Test
    void whatIsNotSaidIsTheDefault() {
        assertThat(Readings.map(SMALL)).isEqualTo(JourneyMap.builder("m", "T").build());
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsAreNoMatter() {
        assertThat(Readings.map("\ufeff" + SMALL.replace(", ", ",\r\n"))).isEqualTo(Readings.map(SMALL));
    }

    @Test
    void membersMayStandInAnyOrder() {
        assertThat(Readings.map("{\"title\": \"T\", \"schemaVersion\": 1, \"id\": \"m\"}"))
                .isEqualTo(Readings.map(SMALL));
    }

    @Test
    void nullSaysNothingWhereNothingHasToBe() {
        String nulls = SMALL.replace("}", ", \"scope\": null, \"stages\": null, \"scale\": null, \"links\": null}");
        assertThat(Readings.map(nulls)).isEqualTo(Readings.map(SMALL));
    }

    @Test
    void unknownMembersAreKeptAsCompactText() {
        String text = SMALL.replace(
                "}", ", \"later\": { \"n\" : 1.50e+3, \"l\":[ ] , \"t\": \"\\u003e/\\/\" }, \"z\": null}");
        JourneyMap map = Readings.map(text);
        assertThat(map.unknown())
                .isEqualTo(new UnknownMembers(Map.of(
                        "later", "{\"n\":1.50e+3,\"l\":[],\"t\":\"\\u003e//\"}",
                        "z", "null")));
        assertThat(json.write(map))
                .contains("  \"later\": {\"n\":1.50e+3,\"l\":[],\"t\":\"\\u003e//\"},\n  \"z\": null\n}");
    }

    @Test
    void unknownMembersFromElsewhereCannotEndTheMacroBody() {
        JourneyMap map = JourneyMap.builder("m", "T")
                .unknown(new UnknownMembers(Map.of("x", "\"]]>\"")))
                .build();
        assertThat(json.write(map)).contains("\"]]\\u003e\"").doesNotContain(">");
    }

    @Test
    void problemsOfTheAuthorComeWithTheirPlace() {
        String text = SMALL.replace(
                "}",
                ",\n \"currency\": \"EURO\",\n \"lanes\": [{\"id\": \"a\", \"kind\": \"GAINS\"},\n  {\"id\": \"b\", \"kind\": \"GAINS\"}]}");
        assertThat(Readings.read(text).problems())
                .containsExactly(
                        new Problem("/currency", 2, 14, "journeymaps.problem.currency", List.of("EURO")),
                        new Problem("/lanes/1", 4, 3, "journeymaps.problem.lane.duplicate", List.of("GAINS")));
    }

    @Test
    void theSizeIsCountedInBytesBeforeAnythingIsParsed() {
        String frame = SMALL.replace("}", ", \"x\": \"\"}");
        int room = Limits.BODY_BYTES - frame.length();
        String pairs = "\ud83d\ude00".repeat(room / 8) + "ü".repeat(room / 8) + "語".repeat(room / 12);
        String largest = frame.replace("\"\"}", '"' + pairs + "x".repeat(room - Utf8.length(pairs)) + "\"}");
        assertThat(Readings.read(largest).problems()).isEmpty();
        assertThat(Readings.unreadable(largest + "\ud800"))
                .containsExactly(Problem.at(
                        "",
                        "journeymaps.problem.size",
                        String.valueOf(Limits.BODY_BYTES + 3),
                        String.valueOf(Limits.BODY_BYTES)));
        assertThat(Readings.unreadable("x".repeat(Limits.BODY_BYTES + 1))).hasSize(1);
    }

    @Test
    void valuesNestUpToTheLimit() {
        String open = "{\"a\":".repeat(Limits.DEPTH - 1);
        String deepest = SMALL.replace("}", ", \"x\": " + open + "1" + "}".repeat(Limits.DEPTH));
        assertThat(Readings.map(deepest).unknown().isEmpty()).isFalse();
    }

    @Test
    void aTextIsLimited() {
        String longest = "x".repeat(Limits.TEXT_LENGTH);
        assertThat(Readings.map(SMALL.replace("T", longest)).title()).isEqualTo(longest);
        assertThat(Readings.unreadable(SMALL.replace("T", longest + "x")))
                .containsExactly(
                        new Problem("/title", 1, 42, "journeymaps.problem.text.long", List.of("20001", "20000")));
    }

    @Test
    void theNumberOfCardsIsLimited() {
        JourneyMap largest = withCards(Limits.CARDS);
        assertThat(Readings.map(json.write(largest))).isEqualTo(largest);
        assertThat(Readings.unreadable(json.write(withCards(Limits.CARDS + 1))))
                .containsExactly(new Problem("", 1, 1, "journeymaps.problem.cards", List.of("20001", "20000")));
    }

    private static JourneyMap withCards(int count) {
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(new Card("c" + i, "", Optional.empty(), UnknownMembers.NONE));
        }
        Touchpoint touchpoint = Touchpoint.builder("t", "T").gains(cards).build();
        Stage stage = new Stage("s", "S", Optional.empty(), Optional.empty(), List.of(touchpoint), UnknownMembers.NONE);
        return JourneyMap.builder("m", "T").stages(List.of(stage)).build();
    }
}
