package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.UseCases.PAGE;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.rest.Api.Reply;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapResourceTest {
    private final UseCases app = new UseCases();
    private final Api api = new Api(app);

    @Test
    void answersThePageAndTheStoredMap() {
        Reply reply = api.getMap("7", MAP);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/page/id").asText()).isEqualTo("7");
        assertThat(reply.json().at("/page/version").asInt()).isEqualTo(1);
        assertThat(reply.json().at("/page/editable").asBoolean()).isTrue();
        assertThat(SampleMaps.read(reply.json().get("map").toString())).isEqualTo(SampleMaps.map());
        assertThat(reply.json().get("problems").isArray()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "x", "", "-7", "99999999999999999999", "7.0", "７"})
    void aForeignPageIsNotThere(String pageId) {
        for (Reply reply : new Reply[] {
            api.getMap(pageId, MAP),
            api.getGaps(pageId),
            api.getDrafts(pageId, SampleMaps.PAIN),
            api.putMap(pageId, Api.body(upload(1, SampleMaps.stored(SampleMaps.map())))),
            api.postAcceptance(pageId, "{}")
        }) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.error()).isEqualTo("NOT_FOUND");
            assertThat(reply.json().get("message").asText()).contains("Check the address");
        }
    }

    @Test
    void savesAndAnswersTheNewVersion() {
        Reply reply = api.putMap(upload(
                1, SampleMaps.stored(SampleMaps.map().toBuilder().title("New").build())));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("version").asInt()).isEqualTo(2);
        assertThat(reply.json().at("/map/title").asText()).isEqualTo("New");
        assertThat(app.map().title()).isEqualTo("New");
    }

    @Test
    void noDigitOfAnUnknownMemberIsLostOnTheWay() {
        String number = "1.0000000000000000000000000000000000000000000000000001E+400";
        String text = SampleMaps.stored(SampleMaps.map()).replaceFirst("\\{", "{\"later\": " + number + ",");

        assertThat(api.putMap(upload(1, text)).status()).isEqualTo(200);
        assertThat(app.map().unknown()).isEqualTo(new UnknownMembers(java.util.Map.of("later", number)));
    }

    @Test
    void aMergedSaveTellsWhatIsStoredNow() {
        app.store.replaceBody(PAGE, 0, SampleMaps.stored(SampleMaps.map()).replace("\"EUR\"", "\"CHF\""));

        Reply reply = api.putMap(upload(1, SampleMaps.stored(SampleMaps.map()).replace("Opening an", "Closing an")));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("merged").asBoolean()).isTrue();
        assertThat(reply.json().get("version").asInt()).isEqualTo(3);
        assertThat(reply.json().at("/page/version").asInt()).isEqualTo(3);
        assertThat(reply.json().at("/page/editable").asBoolean()).isTrue();
        assertThat(reply.json().at("/map/title").asText()).isEqualTo("Closing an account");
        assertThat(reply.json().at("/map/currency").asText()).isEqualTo("CHF");
    }

    @Test
    void aConflictComesWithADraftAndBothValues() {
        app.store.replaceBody(PAGE, 0, SampleMaps.stored(SampleMaps.map()).replace("\"EUR\"", "\"CHF\""));

        Reply reply = api.putMap(upload(
                1,
                SampleMaps.stored(SampleMaps.map())
                        .replace("\"EUR\"", "\"USD\"")
                        .replace("Opening", "Closing")));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.error()).isEqualTo("CONFLICT");
        assertThat(reply.json().get("currentVersion").asInt()).isEqualTo(2);
        assertThat(reply.json().get("message").asText()).isNotBlank();
        assertThat(reply.json().at("/map/title").asText()).isEqualTo("Closing an account");
        assertThat(reply.json().get("conflicts").toString())
                .isEqualTo("[{\"id\":\"\",\"member\":\"currency\",\"kind\":\"CHANGED\","
                        + "\"label\":\"Journey map “Closing an account”\","
                        + "\"base\":\"EUR\",\"mine\":\"USD\",\"theirs\":\"CHF\"}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "\"map\"",
                "[]",
                "{}",
                "{\"baseVersion\": 1}",
                "{\"map\": {}}",
                "{\"baseVersion\": \"1\", \"map\": {}}",
                "{\"baseVersion\": 1.5, \"map\": {}}",
                "{\"baseVersion\": null, \"map\": {}}",
                "{\"baseVersion\": 1, \"map\": []}",
                "{\"baseVersion\": 1, \"map\": \"{}\"}",
                "{\"baseVersion\": 1, \"map\": {}, \"comment\": 7}",
                "{\"baseVersion\": 1, \"map\": {}, \"more\": 7}",
                "{\"baseVersion\": 1, \"baseVersion\": 2, \"map\": {}}",
                "{\"baseVersion\": 1, \"map\": {}, \"map\": {}}",
                "{\"baseVersion\": 1, \"map\": {}} {}",
                "{\"baseVersion\": 1, \"map\": {\"a\": }}",
                "{\"baseVersion\": 1, \"map\": {",
                "{\"baseVersion\": 1, \"map\": {}",
                "<map/>",
                "{\"baseVersion\": 1, \"map\": {\"a\": NaN}}"
            })
    void whatIsNoUploadIsInvalid(String body) {
        Reply reply = api.putMap(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).isEqualTo("INVALID");
        nothingSaved(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\":2,\"id\":\"account\",\"title\":\"T\"}",
                "{\"schemaVersion\":1,\"id\":\"account\",\"title\":\"T\",\"stages\":{}}",
                "{\"schemaVersion\":1,\"id\":\"account\",\"title\":\"T\",\"title\":\"U\"}",
                "{\"schemaVersion\":1,\"id\":\"account\",\"title\":\"T\",\"stages\":[{\"id\":\"account s\",\"name\":\"S\"}]}"
            })
    void aMapWithMistakesComesBackWithTheirPlaces(String map) {
        Reply reply = api.putMap(upload(1, map));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("problems")).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.get("message").asText()).isNotBlank();
            assertThat(problem.get("line").asInt()).isPositive();
        });
        nothingSaved(reply);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 900, 200_000})
    void aDepthBombIsInvalid(int depth) {
        String bomb = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);

        Reply reply = api.putMap(upload(1, bomb));

        assertThat(reply.status()).isEqualTo(400);
        nothingSaved(reply);
    }

    @Test
    void tooMuchIsRefusedBeforeItIsParsed() {
        Reply reply = api.putMap("{".repeat(RequestBody.MAP_BYTES + 1));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.error()).isEqualTo("TOO_LARGE");
        nothingSaved(reply);
    }

    @Test
    void aMapJustOverTheLimitIsRefused() {
        String large = SampleMaps.stored(SampleMaps.map())
                .replaceFirst("\\{", "{\"more\":\"" + "x".repeat(2 * 1024 * 1024) + "\",");

        Reply reply = api.putMap(upload(1, large));

        assertThat(reply.status()).isIn(400, 413);
        assertThat(reply.text()).contains("2097152");
        nothingSaved(reply);
    }

    @Test
    void whatIsNotUtf8IsInvalid() {
        Reply reply = api.putMap("7", new ByteArrayInputStream(new byte[] {'"', (byte) 0xC3, (byte) 0x28, '"'}));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("message").asText()).contains("UTF-8");
    }

    @Test
    void savingNeedsALoginAndTheRight() {
        app.store.protect(PAGE);
        assertThat(api.putMap(upload(1, SampleMaps.stored(SampleMaps.map()))).status())
                .isEqualTo(403);
        app.viewedBy(Optional.empty());
        assertThat(api.putMap(upload(1, SampleMaps.stored(SampleMaps.map()))).status())
                .isEqualTo(401);
        assertThat(api.getMap("7", MAP).json().at("/page/editable").asBoolean()).isFalse();
    }

    private static String upload(int version, String map) {
        return "{\"baseVersion\": " + version + ", \"map\": " + map + ", \"comment\": \"c\"}";
    }

    private void nothingSaved(Reply reply) {
        assertThat(app.store.version(PAGE)).isEqualTo(1);
        assertThat(reply.text()).doesNotContain("Exception", "com.fasterxml", "\tat ");
        assertThat(reply.json().get("message").asText()).isNotBlank();
    }
}
