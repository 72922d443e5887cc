package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.UseCases.PAGE;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Optional;
import org.journeymaps.rest.Api.Reply;
import org.journeymaps.service.AttachedFile;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.journeymaps.view.PageFiles.PageFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapsResourceTest {
    private final UseCases app = new UseCases();
    private final Api api = new Api(app);

    @Test
    void tellsWhereEachMapStands() {
        app.index.finding(PAGE);

        assertThat(api.getMaps("open").text())
                .isEqualTo("{\"maps\":[{\"pageId\":\"7\",\"pageTitle\":\"Page 7\",\"spaceKey\":\"CX\","
                        + "\"mapId\":\"account\",\"title\":\""
                        + SampleMaps.map().title() + "\"}]}");
    }

    @Test
    void asksForALogin() {
        app.viewedBy(Optional.empty());

        assertThat(api.getMaps("").status()).isEqualTo(401);
    }

    @Test
    void aCheckedMapComesBackAsItWouldBeStored() {
        String stored = SampleMaps.stored(SampleMaps.map());

        Reply asObject = api.check("{\"map\": " + stored + "}");
        Reply asText = api.check("{\"text\": " + JsonNodeFactory.instance.textNode(stored.replace("\n", "\n ")) + "}");

        assertThat(asObject.status()).isEqualTo(200);
        assertThat(asObject.json().get("text").asText()).isEqualTo(stored);
        assertThat(asText.json().get("text").asText()).isEqualTo(stored);
        assertThat(asText.json().get("problems").isArray()).isTrue();
    }

    @Test
    void saysWhereItIsNoMap() {
        Reply reply = api.check("{\"text\": \"{\\n  \\\"schemaVersion\\\": 1,\\n  \\\"id\\\": 7\\n}\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).isEqualTo("INVALID");
        assertThat(reply.json().get("problems"))
                .anySatisfy(problem -> assertThat(problem.path("line").asInt()).isEqualTo(3));
        assertThat(reply.json().at("/problems/0/message").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"map\": \"text\"}",
                "{\"text\": {}}",
                "{\"text\": \"{}\", \"map\": {}}",
                "{\"map\": {}} {}",
                "{\"other\": {}}",
                "{\"map\": {"
            })
    void anotherRequestIsRefused(String request) {
        assertThat(api.check(request).status()).isEqualTo(400);
    }

    @Test
    void tellsTheFilesOfAPage() {
        Reply reply = api.getAttachments(
                "7",
                List.of(
                        new AttachedFile("a.png", "image/png", new PageFile("/c/a.png", Optional.of("/c/t/a.png"))),
                        new AttachedFile("b", "", new PageFile("/c/b", Optional.empty()))));

        assertThat(reply.text())
                .isEqualTo("{\"attachments\":[{\"fileName\":\"a.png\",\"mediaType\":\"image/png\",\"url\":\"/c/a.png\","
                        + "\"thumbnail\":\"/c/t/a.png\"},{\"fileName\":\"b\",\"mediaType\":\"\",\"url\":\"/c/b\"}]}");
    }

    @Test
    void butNotOfAPageThatTheViewerMayNotSee() {
        app.store.hide(PAGE);

        assertThat(api.getAttachments("7", List.of()).status()).isEqualTo(404);
        assertThat(api.getAttachments("x", List.of()).status()).isEqualTo(404);
    }
}
