package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.service.MapPictures;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosterResourceTest {
    private final UseCases app = new UseCases();
    private final PosterResource posters =
            new PosterResource(new MapPictures(app.pageMaps(), app.texts, Clock.systemUTC()), new Answers(app.texts));

    @ParameterizedTest
    @ValueSource(strings = {"whole", "pains", "summary"})
    void isAPictureToBeSavedInWhichNothingRuns(String view) {
        Response reply = posters.read("7", SampleMaps.MAP, view, "");

        assertThat(reply.getStatus()).isEqualTo(200);
        assertThat(reply.getMediaType()).hasToString("image/svg+xml");
        assertThat(reply.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''Opening%20an%20account.svg");
        assertThat(reply.getHeaderString("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(reply.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.getHeaderString("Cache-Control")).isEqualTo("no-store");
        assertThat(text(reply))
                .startsWith("<?xml")
                .contains("The camera rejects the passport")
                .endsWith("</svg>");
    }

    @Test
    void viewsDiffer() {
        assertThat(text(posters.read("7", SampleMaps.MAP, "whole", ""))).contains("I tried eleven times.");
        assertThat(text(posters.read("7", SampleMaps.MAP, "pains", ""))).doesNotContain("I tried eleven times.");
        assertThat(text(posters.read("7", SampleMaps.MAP, "summary", ""))).contains("Worst open pain points");
    }

    @Test
    void showsOnePersonasJourney() {
        assertThat(text(posters.read("7", SampleMaps.MAP, "whole", "")))
                .contains("I tried eleven times.", "Somebody else says this.");
        assertThat(text(posters.read("7", SampleMaps.MAP, "whole", "ana")))
                .contains("I tried eleven times.")
                .doesNotContain("Somebody else says this.");
    }

    @ParameterizedTest
    @CsvSource({
        "8, whole, '', 404, page",
        "7, poster, '', 400, 'whole, pains, summary'",
        "7, whole, nobody, 404, nobody"
    })
    void whatIsNotThereIsTold(String page, String view, String persona, int status, String word) {
        Api.Reply reply = Api.reply(posters.read(page, SampleMaps.MAP, view, persona));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json().get("message").asText()).contains(word);
    }

    @Test
    void anybodyGetsItWhereThePageIsPublic() {
        app.viewedBy(Optional.empty());

        assertThat(posters.read("7", SampleMaps.MAP, "summary", "").getStatus()).isEqualTo(200);
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                arguments("Returns, 2026", "Returns%2C%202026.svg"),
                arguments("../../etc/passwd", "etc%20passwd.svg"),
                arguments("a\"; filename=evil.exe", "a%20%3B%20filename%3Devil.exe.svg"),
                arguments(
                        "Überraschung 顧客 👍🏽",
                        "%C3%9Cberraschung%20%E9%A1%A7%E5%AE%A2%20%F0%9F%91%8D%F0%9F%8F%BD.svg"),
                arguments("\u202Egvs.exe", "gvs.exe.svg"),
                arguments("CR\r\nSet-Cookie: x=1", "CR%20Set-Cookie%20x%3D1.svg"),
                arguments("...", "journey-map.svg"),
                arguments("half \ud800 pair", "half%20pair.svg"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleBecomesANameForAnyDisk(String title, String name) {
        assertThat(DownloadName.disposition(title, "svg")).isEqualTo("attachment; filename*=UTF-8''" + name);
    }

    @Test
    void aLongTitleIsCut() {
        assertThat(DownloadName.disposition("😀".repeat(300), "svg")).hasSizeLessThan(80 * 12 + 50);
    }

    private static String text(Response reply) {
        return new String((byte[]) reply.getEntity(), StandardCharsets.UTF_8);
    }
}
