package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.model.Limits;
import org.journeymaps.model.Problem;
import org.journeymaps.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each thing that makes a text unreadable is told with its place; a problem stands here as path line:column key [arguments]. */
class BrokenMapsTest {
    private static final String PREFIX = "journeymaps.problem.";

    static Stream<Arguments> textsThatAreNoMap() {
        return Stream.of(
                arguments("{", "  1:2 syntax []"),
                arguments("{\"id\": \"m\",\n}", "  2:1 syntax []"),
                arguments("{\r\n\"id\": m}", "  2:7 syntax []"),
                arguments("not json", "  1:1 syntax []"),
                arguments("[]", " 1:1 type.object [[]"),
                arguments("\"map\"", " 1:1 type.object [\"map\"]"),
                arguments("null", " 1:1 type.object [null]"),
                arguments("{\"a\":".repeat(33) + "1" + "}".repeat(33), " 1:162 depth [32]"),
                arguments("{\"a\": \"line\nfeed\"}", " 1:12 syntax []"));
    }

    /** Members of a map that is sound otherwise; ^ marks the place that the problem names. */
    static Stream<Arguments> membersThatBreakARule() {
        return Stream.of(
                arguments("'title': ^'again'", "/title duplicate.member [title]"),
                arguments("'scope': ^true", "/scope type.text [true]"),
                arguments("'scope': ^['a', ['b']]", "/scope type.text [[]"),
                arguments("'reviewBy': ^'31.3.2027'", "/reviewBy date [\"31.3.2027\"]"),
                arguments("'reviewBy': ^'2027-02-30'", "/reviewBy date [\"2027-02-30\"]"),
                arguments("'reviewBy': ^2027", "/reviewBy type.text [2027]"),
                arguments("'review': {'status': 'DRAFT', 'at': ^'today'}", "/review/at instant [\"today\"]"),
                arguments("'state': ^'PAST'", "/state choice [\"PAST\", CURRENT, FUTURE]"),
                arguments("'state': ^'current'", "/state choice [\"current\", CURRENT, FUTURE]"),
                arguments("'state': ^0", "/state type.text [0]"),
                arguments("'owner': ^'Anna'", "/owner type.object [\"Anna\"]"),
                arguments("'owner': ^{}", "/owner missing [name]"),
                arguments("'owner': {'name': ^null}", "/owner/name type.text [null]"),
                arguments("'stages': ^{'id': 's'}", "/stages type.list [{]"),
                arguments("'stages': [^null]", "/stages/0 type.object [null]"),
                arguments(
                        "'lanes': [{'id': 'l', 'kind': 'GAINS', 'visible': ^'yes'}]",
                        "/lanes/0/visible type.flag [\"yes\"]"),
                arguments("'personas': [{'id': ^'a b', 'name': 'A'}]", "/personas/0/id id [\"a b\"]"),
                arguments("'personas': [{'id': ^'', 'name': 'A'}]", "/personas/0/id id [\"\"]"),
                arguments("'personas': [{'id': ^5, 'name': 'A'}]", "/personas/0/id type.text [5]"),
                arguments(
                        "'personas': [{'id': 'a', 'name': 'A'}, {'id': ^'a', 'name': 'B'}]",
                        "/personas/1/id duplicate.id [a]"),
                arguments("'x': 1, 'x': ^2", "/x duplicate.member [x]"),
                arguments("'criteria': [" + criterion("^-1") + "]", "/criteria/0/weight number.negative [-1]"),
                arguments("'criteria': [" + criterion("^'1'") + "]", "/criteria/0/weight type.number [\"1\"]"),
                arguments("'scale': ^" + scale("2", "-2"), "/scale scale []"),
                arguments("'scale': " + scale("^1e999999999", "2"), "/scale/min number.extent [1e999999999]"),
                arguments("'scale': " + scale("^1e-99999999999", "2"), "/scale/min number.extent [1e-99999999999]"),
                arguments("'scale': " + scale("^-1e-61", "2"), "/scale/min number.extent [-1e-61]"),
                arguments("'scale': " + scale("-2", "^1e61"), "/scale/max number.extent [1e61]"),
                arguments(
                        "'scale': " + scale("-2", "^" + "1".repeat(35)),
                        "/scale/max number.extent [" + "1".repeat(35) + "]"),
                arguments(
                        "'scale': " + scale("-2", "^" + "1".repeat(101)),
                        "/scale/max number.extent [" + "1".repeat(40) + "\u2026]"),
                arguments(stage("'volume': ^-1"), "/stages/0/volume number.range [-1, 0, 9007199254740991]"),
                arguments(
                        stage("'volume': ^9007199254740992"),
                        "/stages/0/volume number.range [9007199254740992, 0, 9007199254740991]"),
                arguments(
                        stage("'volume': ^99999999999999999999"),
                        "/stages/0/volume number.range [99999999999999999999, 0, 9007199254740991]"),
                arguments(stage("'volume': ^1.0"), "/stages/0/volume type.whole [1.0]"),
                arguments(
                        touchpoint("'satisfaction': ^0"),
                        "/stages/0/touchpoints/0/satisfaction number.range [0, 1, 10]"),
                arguments(
                        touchpoint("'satisfaction': ^11"),
                        "/stages/0/touchpoints/0/satisfaction number.range [11, 1, 10]"),
                arguments(
                        touchpoint("'criterionValues': {'c': ^101}"),
                        "/stages/0/touchpoints/0/criterionValues/c number.range [101, 1, 100]"),
                arguments(
                        touchpoint("'criterionValues': {'a b': ^10}"),
                        "/stages/0/touchpoints/0/criterionValues/a b id [\"a b\"]"),
                arguments(
                        touchpoint("'criterionValues': {'c': 1, 'c': ^2}"),
                        "/stages/0/touchpoints/0/criterionValues/c duplicate.member [c]"),
                arguments(
                        touchpoint("'criterionValues': ^[1]"),
                        "/stages/0/touchpoints/0/criterionValues type.object [[]"),
                arguments(touchpoint("'channels': ^'Web'"), "/stages/0/touchpoints/0/channels type.list [\"Web\"]"),
                arguments(
                        touchpoint("'painPoints': [" + painPoint("^6") + "]"),
                        "/stages/0/touchpoints/0/painPoints/0/severity number.range [6, 1, 5]"),
                arguments("'actionItems': [^{'id': 'a', 'title': 'A'}]", "/actionItems/0 work.none []"),
                arguments(
                        "'actionItems': [^{'id': 'a', 'title': 'A', 'status': 'TODO', 'issue': {'applinkId': 'x', 'issueId': '1'}}]",
                        "/actionItems/0 work.both []"),
                arguments("'a/b~c': {'d': [1]}, 'stages': [^{'id': 's'}]", "/stages/0 missing [name]"));
    }

    private static String criterion(String weight) {
        return "{'id': 'c', 'name': 'C', 'weight': " + weight + ", 'direction': 'HIGHER'}";
    }

    private static String scale(String min, String max) {
        return "{'min': " + min + ", 'max': " + max + ", 'baseline': 0, 'step': 1}";
    }

    private static String painPoint(String severity) {
        return "{'id': 'p', 'text': 'P', 'kind': 'WAITING', 'severity': " + severity + ", 'evidence': 'ASSUMED'}";
    }

    private static String stage(String members) {
        return "'stages': [{'id': 's', 'name': 'S', " + members + "}]";
    }

    private static String touchpoint(String members) {
        return stage("'touchpoints': [{'id': 't', 'name': 'T', " + members + "}]");
    }

    @ParameterizedTest
    @MethodSource("textsThatAreNoMap")
    void aTextThatIsNoMapSaysWhere(String text, String problem) {
        assertThat(problemsOf(text)).containsExactly(" " + problem.strip());
    }

    @ParameterizedTest
    @MethodSource("membersThatBreakARule")
    void aMemberThatBreaksARuleIsToldWithItsPlace(String members, String problem) {
        String line = members.replace('\'', '"');
        String text = "{\"schemaVersion\": 1, \"id\": \"m\", \"title\": \"T\",\n" + line.replace("^", "") + "\n}";
        int column = line.indexOf('^') + 1;
        assertThat(problemsOf(text)).containsExactly(problem.replaceFirst("(?= [a-z.]+ \\[)", " 2:" + column));
    }

    @Test
    void everyProblemIsToldInReadingOrder() {
        assertThat(problemsOf("""
                        {
                          "id": "m m",
                          "state": "PAST",
                          "stages": [
                            { "id": "s" },
                            { "name": 5, "name": "N" }
                          ]
                        }"""))
                .containsExactly(
                        " 1:1 missing [schemaVersion]",
                        " 1:1 missing [title]",
                        "/id 2:9 id [\"m m\"]",
                        "/state 3:12 choice [\"PAST\", CURRENT, FUTURE]",
                        "/stages/0 5:5 missing [name]",
                        "/stages/1 6:5 missing [id]",
                        "/stages/1/name 6:15 type.text [5]",
                        "/stages/1/name 6:26 duplicate.member [name]");
    }

    @Test
    void problemsBeforeABreakKeepTheirPlace() {
        assertThat(problemsOf("{\"stages\": [{\"id\": \"s\"},\n{]"))
                .containsExactly("/stages/0 1:13 missing [name]", " 2:2 syntax []");
    }

    @Test
    void nothingMayFollowTheMap() {
        assertThat(problemsOf("{\"schemaVersion\": 1, \"id\": \"m\", \"title\": \"T\"}\n{}"))
                .containsExactly(" 2:1 after []");
    }

    @Test
    void ofANewerVersionOnlyItsVersionIsTold() {
        assertThat(problemsOf("{\"id\": 5,\n \"schemaVersion\": 2}"))
                .containsExactly("/schemaVersion 2:19 version.newer [2, 1]");
        assertThat(problemsOf("{\"schemaVersion\": 99999999999999999999}"))
                .containsExactly("/schemaVersion 1:19 version.newer [99999999999999999999, 1]");
    }

    @Test
    void onlyTheFirstProblemsAreToldButAlwaysANewerVersion() {
        String stages = "{\"stages\": [" + "1,".repeat(500) + "1]";
        assertThat(problemsOf(stages + "}")).hasSize(Limits.PROBLEMS).startsWith("/stages/0 1:13 type.object [1]");
        assertThat(problemsOf(stages + ", \"schemaVersion\": 2}"))
                .containsExactly("/schemaVersion 1:1034 version.newer [2, 1]");
    }

    @ParameterizedTest
    @MethodSource("noVersions")
    void aVersionThatNeverWasIsTold(String version, String problem) {
        String text = "{\"schemaVersion\": " + version + ", \"id\": \"m\", \"title\": \"T\"}";
        assertThat(problemsOf(text)).containsExactly("/schemaVersion 1:19 " + problem);
    }

    static Stream<Arguments> noVersions() {
        return Stream.of(
                arguments("0", "version.unknown [0, 1]"),
                arguments("-1", "version.unknown [-1, 1]"),
                arguments("1.0", "type.whole [1.0]"),
                arguments("\"1\"", "type.whole [\"1\"]"),
                arguments("null", "type.whole [null]"));
    }

    @Test
    void aLongValueIsToldByItsBeginning() {
        assertThat(problemsOf("{\"schemaVersion\": 1, \"id\": \"" + "i".repeat(65) + "\", \"title\": \"T\"}"))
                .containsExactly("/id 1:28 id [\"" + "i".repeat(40) + "\u2026\"]");
    }

    private static List<String> problemsOf(String text) {
        return Readings.unreadable(text).stream().map(BrokenMapsTest::shown).toList();
    }

    private static String shown(Problem problem) {
        assertThat(problem.messageKey()).startsWith(PREFIX);
        return problem.path() + " " + problem.line() + ":" + problem.column() + " "
                + problem.messageKey().substring(PREFIX.length()) + " " + problem.arguments();
    }
}
