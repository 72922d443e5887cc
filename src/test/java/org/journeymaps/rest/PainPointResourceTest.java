package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.SampleMaps.manual;
import static org.journeymaps.testing.UseCases.PAGE;

import java.util.Optional;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.rest.Api.Reply;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainPointResourceTest {
    private static final String MEASURED =
            "{\"value\": 0.5, \"evidence\": \"MEASURED\", \"measuredAt\": \"2026-11-20\", \"source\": \"Survey\","
                    + " \"sampleSize\": 120, \"accept\": false}";

    private final UseCases app = new UseCases();
    private final Api api = new Api(app);

    @Test
    void fromMeasuredToClosed() {
        app.put(manual("a", WorkStatus.DONE));

        Reply measured = api.postMeasurement(MEASURED);
        assertThat(measured.status()).isEqualTo(200);
        assertThat(measured.json().get("version").asInt()).isEqualTo(2);
        assertThat(measured.json().at("/gap/state").asText()).isEqualTo("DELIVERED");
        assertThat(measured.json().at("/gap/actions").toString()).contains("ACCEPT");

        Reply accepted = api.postAcceptance("{}");
        assertThat(accepted.status()).isEqualTo(200);
        assertThat(accepted.json().at("/gap/state").asText()).isEqualTo("CLOSED");
        assertThat(api.getGaps("7").json().at("/maps/0/progress/text").asText()).isEqualTo("1 of 2 gaps closed");
    }

    @Test
    void anAcceptanceWithoutProofSaysWhatIsMissing() {
        Reply reply = api.postAcceptance("{}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("message").asText()).contains("not been measured again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5|\"0.5\"|/value",
                "0.5|1e999999999|/value",
                "0.5|1e-999999999|/value",
                "0.5|0.11111111111111111111111111111111111|/value",
                "0.5|null|/value",
                "\"MEASURED\"|\"GUESSED\"|/evidence",
                "\"MEASURED\"|2|/evidence",
                "\"2026-11-20\"|\"20.11.2026\"|/measuredAt",
                "\"2026-11-20\"|\"2026-02-30\"|/measuredAt",
                "\"2026-11-20\"|20261120|/measuredAt",
                "\"2026-11-20\"|\"-999999999-01-01\"|/measuredAt",
                "\"Survey\"|[]|/source",
                "120|1.5|/sampleSize",
                "120|99999999999|/sampleSize",
                "120|\"120\"|/sampleSize",
                "false|\"no\"|/accept"
            })
    void wrongTypesAreToldByMember(String right, String wrong, String path) {
        Reply reply = api.postMeasurement(MEASURED.replace(right, wrong));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("problems").findValuesAsText("path")).containsExactly(path);
        nothingChanged(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"value\":1}", "{\"more\":1}"})
    void whatIsNoMeasurementIsInvalid(String body) {
        Reply reply = api.postMeasurement(body);

        assertThat(reply.status()).isEqualTo(400);
        nothingChanged(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999999999", "1e-99999999999999", "[[[[DEEP]]]]"})
    void whatNoParserTakesIsInvalidAndNotCalledBrokenJson(String value) {
        String deep = "[".repeat(2000) + "]".repeat(2000);

        Reply reply = api.postMeasurement(MEASURED.replace("0.5", value.replace("[[[[DEEP]]]]", deep)));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("message").asText()).contains("nested too deeply", "exponent");
        nothingChanged(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"yes\":true}"})
    void whatIsNoAcceptanceIsInvalid(String body) {
        Reply reply = api.postAcceptance(body);

        assertThat(reply.status()).isEqualTo(400);
        nothingChanged(reply);
    }

    @Test
    void aValueOffTheScaleIsToldAtItsField() {
        Reply reply = api.postMeasurement(MEASURED.replace("0.5", "3"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().at("/fields/value").asText()).contains("from -2 to 2", "3");
        nothingChanged(reply);
    }

    @Test
    void foreignPagesAndMissingRightsAreRefused() {
        assertThat(api.postMeasurement("8", MEASURED).status()).isEqualTo(404);
        app.store.protect(PAGE);
        assertThat(api.postMeasurement(MEASURED).status()).isEqualTo(403);
        assertThat(api.postAcceptance("{}").status()).isEqualTo(403);
        app.viewedBy(Optional.empty());
        assertThat(api.postMeasurement(MEASURED).status()).isEqualTo(401);
        assertThat(api.postAcceptance("{}").status()).isEqualTo(401);
    }

    private void nothingChanged(Reply reply) {
        assertThat(app.store.version(PAGE)).isEqualTo(1);
        assertThat(reply.text()).doesNotContain("Exception", "com.fasterxml", "\tat ");
        assertThat(reply.json().get("message").asText()).isNotBlank();
    }
}
