package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.journeymaps.host.jira.JiraClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule E5: a moved issue keeps its id and still answers to its old key. */
@Tag("E5")
class E5MovedKeyTest extends EmulatorTest {

    @Test
    void gives_the_new_key_and_the_same_id_for_the_old_key() {
        Answer created = ada.post("issue", JiraClient.task("BANK", "to be moved"));
        String oldKey = created.json().path("key").asText();
        String newKey = admin.post("/rest/emulator/1/issue/" + oldKey + "/move", "{\"project\":\"GOV\"}")
                .json()
                .path("key")
                .asText();
        assertThat(newKey).startsWith("GOV-");
        Answer read = ada.get("issue/" + oldKey);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.json().path("key").asText()).isEqualTo(newKey);
        assertThat(read.json().path("id")).isEqualTo(created.json().path("id"));
        assertThat(read.json().path("fields").path("project").path("key").asText())
                .isEqualTo("GOV");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void finds_it_by_the_old_key_and_shows_the_new_one(boolean validate) {
        String oldKey = ada.createTask("BANK", "moved too");
        String newKey = jira.store().move(oldKey, "SHOP").key();
        Answer found = ada.post("search", "{\"jql\":\"key = " + oldKey + "\",\"validateQuery\":" + validate + "}");
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().path("issues").path(0).path("key").asText()).isEqualTo(newKey);
    }

    @Test
    void hides_it_from_those_who_may_not_browse_the_new_project() {
        String oldKey = ada.createTask("SHOP", "going secret");
        assertThat(ada.get("issue/" + oldKey).status()).isEqualTo(200);
        jira.store().move(oldKey, "SEC");
        assertThat(ada.get("issue/" + oldKey).status()).isEqualTo(403);
        assertThat(ada.post("/rest/emulator/1/issue/BANK-1/move", "{\"project\":\"GOV\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void keeps_the_way_open_from_every_key_it_ever_had() {
        String first = ada.createTask("BANK", "moved twice");
        String second = jira.store().move(first, "GOV").key();
        String third = jira.store().move(first, "SHOP").key();
        for (String key : List.of(first, second, third)) {
            assertThat(ada.get("issue/" + key).json().path("key").asText()).isEqualTo(third);
        }
    }
}
