package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The map in words and the details of a touchpoint: HTML for people, in which nothing runs. */
class MapTextsTest {
    private final UseCases app = new UseCases();
    private final Api api = new Api(app);

    @Test
    void theTextIsADocumentThatLoadsNothing() {
        Response text = api.getText("7", "");

        assertThat(text.getStatus()).isEqualTo(200);
        assertThat(text.getMediaType()).hasToString("text/html;charset=UTF-8");
        assertThat(text.getHeaderString("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(text.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Api.reply(text).text())
                .startsWith("<!DOCTYPE html>")
                .contains(app.map().title());
    }

    @Test
    void tellsOnePersonasJourney() {
        assertThat(Api.reply(api.getText("7", "ana")).text())
                .contains("I tried eleven times.")
                .doesNotContain("Somebody else says this.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "x", "", "-7", "99999999999999999999"})
    void aForeignPageIsRefusedInADocument(String pageId) {
        Api.Reply reply = Api.reply(api.getText(pageId, ""));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).startsWith("<!DOCTYPE html>").contains("Check the address");
    }

    @Test
    void aPersonaThatIsNotThereIsNamedAsText() {
        Api.Reply reply = Api.reply(api.getText("7", "<script>"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).contains("&lt;script&gt;").doesNotContain("<script>");
    }

    @Test
    void theDetailsAreAPieceOfMarkup() {
        String id = app.map().touchpoints().findFirst().orElseThrow().id();
        Response details = api.getTouchpoint("7", id);

        assertThat(details.getStatus()).isEqualTo(200);
        assertThat(details.getHeaderString("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(Api.reply(details).text())
                .startsWith("<article class=\"jm-d\"")
                .contains("data-jm-pain=\"" + SampleMaps.PAIN + "\"");
    }

    @Test
    void aTouchpointThatIsNotThereIsRefusedAsJson() {
        Api.Reply reply = Api.reply(api.getTouchpoint("7", "gone"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json().get("message").asText()).contains("gone", "Reload");
        assertThat(Api.reply(api.getTouchpoint("8", "gone")).error()).isEqualTo("NOT_FOUND");
    }
}
