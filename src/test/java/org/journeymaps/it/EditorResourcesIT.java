package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.journeymaps.host.LocalHost;
import org.journeymaps.host.LocalHostOptions;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.it.RestClient.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the editor asks before anything is saved, over HTTP: of the app, and of Confluence itself. */
@SuppressWarnings("NullAway.Init")
class EditorResourcesIT {
    private static final String MAP = "{\"schemaVersion\": 1, \"id\": \"m\", \"title\": \"Borrowing a bicycle\"}";

    private static LocalHost host;
    private static long page;

    private final RestClient ada = client("ada");
    private final RestClient ben = client("ben");
    private final RestClient olga = client("olga");
    private final RestClient nobody = new RestClient(host.baseUri(), Optional.empty());

    @BeforeAll
    static void start(@TempDir Path data) {
        host = LocalHost.start(LocalHostOptions.onFreePorts(Path.of(System.getProperty("app.jar")), data));
        page = host.data()
                .content()
                .create(NewContent.page(
                        "CX",
                        "City tours",
                        "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body><![CDATA[" + MAP
                                + "]]></ac:plain-text-body></ac:structured-macro>",
                        OptionalLong.empty(),
                        "host-user-ada"))
                .id();
        host.data().attachments().save(page, "Tour photo.png", "image/png", "", new byte[] {1}, "host-user-ada");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void mapsAreFoundByTheirTitleAndByWordsOfThePage() {
        assertThat(titles(ada.get("/maps?query=tours"))).containsExactly("Borrowing a bicycle");
        assertThat(titles(ben.get("/maps?query=bicycle"))).contains("Borrowing a bicycle");
        assertThat(titles(ada.get("/maps"))).contains("Borrowing a bicycle").hasSizeGreaterThan(1);
        assertThat(titles(ada.get("/maps?query=%22%20or%20type%3Dpage%20or%20title~%22x")))
                .isEmpty();
    }

    @Test
    void nobodyFindsMapsThatHeMayNotSee() {
        assertThat(titles(olga.get("/maps?query=tours"))).isEmpty();
        assertThat(olga.get("/maps").text()).doesNotContain("bicycle");
        assertThat(nobody.get("/maps").status()).isEqualTo(401);
    }

    @Test
    void theFilesOfAPageAreForThoseWhoSeeIt() {
        Reply files = ben.get("/pages/" + page + "/attachments");

        assertThat(files.status()).isEqualTo(200);
        JsonNode file = files.json().at("/attachments/0");
        assertThat(file.get("fileName").asText()).isEqualTo("Tour photo.png");
        assertThat(file.get("mediaType").asText()).isEqualTo("image/png");
        assertThat(file.get("url").asText())
                .isEqualTo("/confluence/download/attachments/" + page + "/Tour%20photo.png");
        assertThat(file.get("thumbnail").asText()).contains("/download/thumbnails/");
        assertThat(olga.get("/pages/" + page + "/attachments").status()).isEqualTo(404);
        assertThat(nobody.get("/pages/" + page + "/attachments").status()).isIn(401, 404);
    }

    @Test
    void aTextIsCheckedForWhoeverIsLoggedIn() {
        assertThat(olga.post("/maps/check", "{\"map\": " + MAP + "}")
                        .json()
                        .get("text")
                        .asText())
                .contains("\"title\": \"Borrowing a bicycle\"");
        assertThat(ada.post("/maps/check", "{\"text\": \"{\"}").status()).isEqualTo(400);
        assertThat(nobody.post("/maps/check", "{\"map\": " + MAP + "}").status())
                .isEqualTo(401);
        assertThat(ada.send("POST", "/maps/check", Optional.of("text/plain"), "{\"map\": " + MAP + "}")
                        .status())
                .isIn(403, 415);
    }

    @Test
    void theEditorsTextsHoldNoOthers() {
        Reply texts = ada.get("/texts/editor");

        assertThat(texts.status()).isEqualTo(200);
        assertThat(texts.json().has("cancel")).isEqualTo(false);
    }

    private static List<String> titles(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json().get("maps").findValuesAsText("title");
    }

    private static RestClient client(String user) {
        return new RestClient(host.baseUri(), Optional.of(user));
    }
}
