package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.OptionalLong;
import org.journeymaps.host.LocalHost;
import org.journeymaps.host.LocalHostOptions;
import org.journeymaps.host.content.NewContent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map in words over HTTP: the text walk, the details of a touchpoint, and the words that search finds. */
@SuppressWarnings("NullAway.Init")
class MapTextsIT {
    private static final String MAP = """
            {"schemaVersion": 1, "id": "m", "title": "Getting help", "stages": [{"id": "s", "name": "Ask",
             "touchpoints": [{"id": "t", "name": "Phone", "description": "Through the quagga switchboard",
              "customerActions": [{"id": "a", "text": "Hums like an ocelot"}],
              "experiences": [{"value": -1.5, "evidence": "OBSERVED"}],
              "painPoints": [{"id": "p", "text": "Help slower than a pangolin", "kind": "WAITING", "severity": 4,
               "evidence": "OBSERVED", "closure": {"remeasurements": [{"id": "r", "value": 1, "evidence": "MEASURED",
               "measuredAt": "2026-10-01", "by": "host-user-ada"}]}}]}]}]}""";

    private static LocalHost host;
    private static long page;

    @BeforeAll
    static void start(@TempDir Path data) {
        host = LocalHost.start(LocalHostOptions.onFreePorts(Path.of(System.getProperty("app.jar")), data));
        page = host.data()
                .content()
                .create(NewContent.page(
                        "CX",
                        "Words of a map",
                        "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body><![CDATA[" + MAP
                                + "]]></ac:plain-text-body></ac:structured-macro>",
                        OptionalLong.empty(),
                        "host-user-ada"))
                .id();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/text", "/touchpoints/t"})
    void areHtmlThatNothingRunsInAndNobodyKeeps(String path) {
        HttpResponse<String> answer = get("ben", map() + path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.body()).contains("Phone", "quagga", "ocelot", "pangolin");
    }

    @Test
    void theTextLeadsBackToTheMapOnItsPage() {
        assertThat(get("ben", map() + "/text").body())
                .contains("href=\"" + host.baseUri())
                .contains("#jm-m\"");
    }

    @Test
    void theDetailsNameWhoMeasured() {
        assertThat(get("ben", map() + "/touchpoints/t").body())
                .contains("Ada Lind")
                .doesNotContain("host-user-ada");
    }

    @ParameterizedTest
    @CsvSource({
        "olga, /maps/m/text",
        "olga, /maps/m/touchpoints/t",
        "ben, /maps/other/text",
        "ben, /maps/m/text?persona=nobody",
        "ben, /maps/m/touchpoints/gone",
        "ben, /maps/m/touchpoints/p"
    })
    void areNotThereForThoseWhoMayNotSeeThePageNorForUnknownIds(String user, String path) {
        HttpResponse<String> answer = get(user, "/rest/journey-maps/1.0/pages/" + page + path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("quagga", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quagga", "ocelot", "pangolin"})
    void wordsOfCardsPainPointsAndDescriptionsFindThePage(String word) {
        String cql = URLEncoder.encode("text ~ \"" + word + "\"", StandardCharsets.UTF_8);

        assertThat(get("ben", "/rest/api/search?cql=" + cql).body()).contains("\"Words of a map\"");
        assertThat(get("olga", "/rest/api/search?cql=" + cql).body()).doesNotContain("Words of a map");
    }

    private static String map() {
        return "/rest/journey-maps/1.0/pages/" + page + "/maps/m";
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> get(String user, String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(host.baseUri() + path))
                .header("Authorization", "Basic " + login)
                .header("Accept", "*/*")
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer for " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
