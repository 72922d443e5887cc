package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymaps.host.jira.JiraClient.Answer;
import org.junit.jupiter.api.Test;

/** Comments, which the usual clients expect. */
class CommentsTest extends EmulatorTest {

    @Test
    void are_added_changed_and_removed_by_their_author() {
        String comments = "issue/" + ada.createTask("SHOP", "talked about") + "/comment";
        Answer added = ada.post(comments, "{\"body\":\"First\"}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("author").path("name").asText()).isEqualTo("ada");
        String one = comments + "/" + added.json().path("id").asText();

        assertThat(ben.put(one, "{\"body\":\"Mine\"}").status()).isEqualTo(403);
        assertThat(ada.put(one, "{\"body\":\"Changed\"}").status()).isEqualTo(200);
        assertThat(ben.get(comments).json().path("comments").findValuesAsText("body"))
                .containsExactly("Changed");
        assertThat(ada.delete(one).status()).isEqualTo(204);
        assertThat(ada.get(one).status()).isEqualTo(404);
        assertThat(ada.get(comments).json().path("total").asInt()).isZero();
    }

    @Test
    void stand_in_the_issue_unless_only_columns_are_asked_for() {
        String key = ada.createTask("SHOP", "talked about");
        ada.post("issue/" + key + "/comment", "{\"body\":\"Here\"}");
        assertThat(ada.get("issue/" + key)
                        .json()
                        .path("fields")
                        .path("comment")
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(ada.get("search?jql=key=" + key)
                        .json()
                        .path("issues")
                        .path(0)
                        .path("fields")
                        .has("comment"))
                .isFalse();
    }

    @Test
    void are_refused_when_blank_too_long_for_a_role_alone_or_from_nobody() {
        jira.faults().set(settings -> settings.with("textLimit", 5));
        String comments = "issue/SHOP-1/comment";
        assertThat(ada.post(comments, "{\"body\":\" \"}").status()).isEqualTo(400);
        assertThat(ada.post(comments, "{\"body\":\"123456\"}").status()).isEqualTo(400);
        assertThat(ada.post(comments, "{\"body\":\"a\",\"visibility\":{\"type\":\"role\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(anonymous.post(comments, "{\"body\":\"a\"}").status()).isEqualTo(401);
        assertThat(ben.post("issue/BANK-1/comment", "{\"body\":\"a\"}").status())
                .isEqualTo(403);
    }
}
