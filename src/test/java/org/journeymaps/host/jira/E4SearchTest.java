package org.journeymaps.host.jira;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import org.journeymaps.host.jira.JiraClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule E4: search, with the difference that validateQuery makes, the cap, the nulls and the lag of the index. */
@Tag("E4")
class E4SearchTest extends EmulatorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id in (10001, 10000)|BANK-1 BANK-2",
                "key in (BANK-1,GOV-1)|BANK-1 GOV-1",
                "issuekey = bank-1|BANK-1",
                "project = BANK AND id in (10000, 10003)|BANK-1",
                "project = \"Passport Service\"|GOV-1 GOV-2",
                "labels = identity|BANK-2",
                "labels in (\"identity\", nothing)|BANK-2",
                "labels is EMPTY AND project in (BANK)|BANK-3",
                "creator = currentUser() and project = BANK|BANK-2 BANK-3",
                "summary ~ \"pause account\"|BANK-1",
                "summary ~ \"identi*\"|BANK-2",
                "status = Done AND project = SHOP|SHOP-2",
                "statusCategory = Done|BANK-3 SHOP-2",
                "project = BANK AND statusCategory != Done|BANK-1 BANK-2",
                "resolution is not EMPTY|BANK-3",
                "project = BANK AND resolution = Unresolved|BANK-1 BANK-2",
                "project = BANK AND text ~ \"pause account\"|BANK-1",
                "text ~ \"\\\\(pause\\\\) account\\\\?\"|BANK-1",
                "created >= \"2026-10-06\"|SHOP-1 SHOP-2",
                "created >= 2026-10-02 and created < 2026-10-04|BANK-2 BANK-3",
                "(project = GOV OR project = SHOP) AND NOT type = Story|GOV-2 SHOP-2",
            })
    void finds_what_the_query_says(String jql, String expected) {
        Answer answer = ada.get("search?fields=summary&jql=" + URLEncoder.encode(jql, UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(keys(answer)).containsExactlyInAnyOrder(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "color = red",
                "project ~ BANK",
                "project = ",
                "key in (0.0)",
                "summary ~ \"unclosed",
                "issue in linkedIssues(\"BANK-1\")",
                "created >= soon",
                "project = BANK ORDER BY colour",
                "text ~ \"\"",
                "summary ~ \"*count\"",
                "text ~ \"pause (account\"",
                "project = BANK sprint"
            })
    void refuses_what_the_subset_does_not_know_whatever_validate_query_says(String jql) {
        for (boolean validate : new boolean[] {true, false}) {
            Answer answer = search(jql, validate);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.json().path("errorMessages").path(0).asText()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key in (BANK-1, GONE-9)|An issue with key 'GONE-9' does not exist for field 'key'.",
                "key in (BANK-1, SEC-1)|An issue with key 'SEC-1' does not exist for field 'key'.",
                "id in (10000, 99999)|An issue with key '99999' does not exist for field 'id'.",
                "id = 10000 AND status != Vanished|The value 'Vanished' does not exist for the field 'status'."
            })
    void fails_the_whole_query_for_a_missing_value_unless_told_not_to_validate(String jql, String message) {
        Answer strict = search(jql, true);
        assertThat(strict.status()).isEqualTo(400);
        assertThat(strict.json().path("errorMessages").path(0).asText()).isEqualTo(message);
        Answer lenient = search(jql, false);
        assertThat(lenient.status()).isEqualTo(200);
        assertThat(keys(lenient)).containsExactly("BANK-1");
        assertThat(lenient.json().path("warningMessages").path(0).asText()).isEqualTo(message);
    }

    @Test
    void names_every_missing_key_in_a_message_of_its_own() {
        assertThat(search("key in (GONE-8, GONE-9)", true).json().path("errorMessages"))
                .hasSize(2);
    }

    @Test
    void names_every_malformed_key_even_unless_it_validates() {
        assertThat(search("key in (0.0, BANK-1, x)", false).json().path("errorMessages"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "The issue key '0.0' for field 'key' is invalid.",
                        "The issue key 'x' for field 'key' is invalid.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"validateQuery\":\"strict\"",
                "\"validateQuery\":\"false\"",
                "\"fields\":\"summary\"",
                "\"expand\":\"names\"",
                "\"maxResults\":\"5\""
            })
    void cannot_read_members_of_the_wrong_type(String member) {
        assertThat(ada.post("search", "{\"jql\":\"project = BANK\"," + member + "}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void caps_the_page_in_silence_and_answers_with_nulls() {
        jira.faults().set(settings -> settings.with("searchCap", 2));
        JsonNode json = ada.post("search", "{\"jql\":\"\",\"maxResults\":50,\"fields\":[\"summary\"]}")
                .json();
        assertThat(json.path("maxResults").asInt()).isEqualTo(2);
        assertThat(json.path("issues")).hasSize(2);
        assertThat(json.path("total").asInt()).isGreaterThan(2);
        assertThat(json.has("warningMessages")).isTrue();
        assertThat(json.path("warningMessages").isNull()).isTrue();
        assertThat(json.path("issues").path(0).path("fields").properties())
                .extracting(field -> field.getKey())
                .containsExactly("summary");
    }

    @Test
    void counts_without_rows_and_ends_at_the_result_window() {
        JsonNode count = ada.get("search?jql=project=BANK&maxResults=0").json();
        assertThat(count.path("issues")).isEmpty();
        assertThat(count.path("total").asInt()).isEqualTo(3);
        assertThat(ada.get("search?jql=&startAt=9990&maxResults=50").status()).isEqualTo(400);
    }

    @Test
    void lags_behind_creates_edits_and_deletes_while_get_does_not() {
        jira.faults().set(settings -> settings.with("indexLagSeconds", 3600));
        String key = ada.createTask("SHOP", "Lagging behind");
        assertThat(ada.get("issue/" + key).status()).isEqualTo(200);
        assertThat(keys(search("summary ~ lagging", true))).isEmpty();
        jira.faults().clear();
        assertThat(keys(search("summary ~ lagging", true))).containsExactly(key);
        ada.delete("issue/" + key);
        assertThat(keys(search("summary ~ lagging", true))).isEmpty();
    }

    @Test
    void finds_own_fresh_issues_with_the_precision_of_a_minute() {
        String key = ada.createTask("SHOP", "Just now");
        assertThat(keys(search(
                        "project = SHOP AND creator = currentUser() AND created >= -15m AND summary ~ \"just now\"",
                        true)))
                .containsExactly(key);
        assertThat(keys(JiraClient.as(jira, "ben")
                        .get("search?jql="
                                + URLEncoder.encode("creator = currentUser() AND summary ~ \"just now\"", UTF_8))))
                .isEmpty();
        ada.delete("issue/" + key);
    }

    @Test
    void finds_issues_by_the_global_id_of_a_remote_link() {
        String key = ada.createTask("SHOP", "linked");
        String globalId = "appId=1&journeyMapId=2&painPoint=3";
        ada.post(
                "issue/" + key + "/remotelink",
                "{\"globalId\":\"" + globalId + "\",\"object\":{\"url\":\"http://localhost/x\",\"title\":\"t\"}}");
        assertThat(keys(search("issue in issuesWithRemoteLinksByGlobalId(\"" + globalId + "\")", true)))
                .containsExactly(key);
        assertThat(keys(search("issue in issuesWithRemoteLinksByGlobalId(\"other\")", true)))
                .isEmpty();
        ada.delete("issue/" + key);
    }

    private static Answer search(String jql, boolean validate) {
        return ada.post(
                "search",
                "{\"jql\":" + JiraClient.quoted(jql) + ",\"validateQuery\":" + validate
                        + ",\"fields\":[\"summary\"],\"startAt\":0,\"maxResults\":50}");
    }

    @Test
    void puts_what_was_changed_last_first_and_shows_the_due_date() {
        String first = ada.createTask("SHOP", "Sortable one");
        String second = ada.createTask("SHOP", "Sortable two");
        ada.put("issue/" + first, "{\"fields\":{\"duedate\":\"2026-12-24\"}}");
        Answer found = ada.post(
                "search",
                "{\"jql\":\"text ~ \\\"sortable\\\" ORDER BY updated DESC\",\"fields\":[\"summary\",\"duedate\"]}");
        assertThat(keys(found)).containsExactly(first, second);
        assertThat(found.json()
                        .path("issues")
                        .path(0)
                        .path("fields")
                        .path("duedate")
                        .asText())
                .isEqualTo("2026-12-24");
        ada.delete("issue/" + first);
        ada.delete("issue/" + second);
    }
}
