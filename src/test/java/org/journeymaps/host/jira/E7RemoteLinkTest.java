package org.journeymaps.host.jira;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import org.journeymaps.host.jira.JiraClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule E7: remote links are upserted by their global id. */
@Tag("E7")
class E7RemoteLinkTest extends EmulatorTest {

    private static final String GLOBAL_ID = "appId=5f0a&pageId=1001";

    @Test
    void creates_then_updates_and_forgets_what_is_not_given_again() {
        String links = "issue/" + ada.createTask("BANK", "linked") + "/remotelink";
        String first =
                "{\"globalId\":\"%s\",\"relationship\":\"mentioned in\",\"object\":{\"url\":\"http://localhost/p\",\"title\":\"Page\"}}"
                        .formatted(GLOBAL_ID);
        Answer created = ada.post(links, first);
        assertThat(created.status()).isEqualTo(201);
        Answer updated = ada.post(
                links,
                "{\"globalId\":\"%s\",\"object\":{\"url\":\"http://localhost/p\",\"title\":\"Other\"}}"
                        .formatted(GLOBAL_ID));
        assertThat(updated.status()).isEqualTo(200);
        assertThat(updated.json().path("id")).isEqualTo(created.json().path("id"));
        assertThat(created.json().path("id").isNumber()).isTrue();
        assertThat(ada.get(links).json()).hasSize(1);
        Answer byGlobalId = ada.get(links + "?globalId=" + URLEncoder.encode(GLOBAL_ID, UTF_8));
        assertThat(byGlobalId.json().path("object").path("title").asText()).isEqualTo("Other");
        assertThat(byGlobalId.json().has("relationship")).isFalse();
        assertThat(ada.delete(links + "?globalId=" + URLEncoder.encode(GLOBAL_ID, UTF_8))
                        .status())
                .isEqualTo(204);
        assertThat(ada.get(links + "?globalId=" + URLEncoder.encode(GLOBAL_ID, UTF_8))
                        .status())
                .isEqualTo(404);
        assertThat(ada.delete(links + "?globalId=x").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"object\":{\"url\":\"http://localhost/p\"}}",
                "{\"object\":{\"title\":\"t\"}}",
                "{\"object\":{\"url\":\"/pages/1\",\"title\":\"t\"}}",
                "{}"
            })
    void refuses_a_link_without_absolute_url_and_title(String body) {
        assertThat(ada.post("issue/BANK-1/remotelink", body).status()).isEqualTo(400);
    }

    @Test
    void refuses_those_who_may_not_link_and_everybody_when_linking_is_off() {
        String body = "{\"object\":{\"url\":\"http://localhost/p\",\"title\":\"t\"}}";
        assertThat(ben.post("issue/SHOP-1/remotelink", body).status()).isEqualTo(403);
        assertThat(ada.post("issue/SEC-1/remotelink", body).status()).isEqualTo(403);
        assertThat(ada.post("issue/NONE-1/remotelink", body).status()).isEqualTo(404);
        assertThat(anonymous.post("issue/SHOP-1/remotelink", body).status()).isEqualTo(401);
        jira.faults().set(settings -> settings.with("linkingDisabled", true));
        assertThat(ada.post("issue/BANK-1/remotelink", body).status()).isEqualTo(403);
    }

    @Test
    void replaces_a_link_by_its_number() {
        String links = "issue/" + ada.createTask("BANK", "linked") + "/remotelink";
        String id = ada.post(links, "{\"object\":{\"url\":\"http://localhost/p\",\"title\":\"Page\"}}")
                .json()
                .path("id")
                .asText();
        assertThat(ada.put(links + "/" + id, "{\"object\":{\"url\":\"http://localhost/q\",\"title\":\"Other\"}}")
                        .status())
                .isEqualTo(204);
        assertThat(ada.get(links + "/" + id).json().path("object").path("title").asText())
                .isEqualTo("Other");
        assertThat(ada.put(links + "/1", "{\"object\":{\"url\":\"http://localhost/q\",\"title\":\"t\"}}")
                        .status())
                .isEqualTo(404);
    }
}
