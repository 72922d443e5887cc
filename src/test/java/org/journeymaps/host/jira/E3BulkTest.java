package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.journeymaps.host.jira.JiraClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule E3: a bulk create may succeed in part. */
@Tag("E3")
class E3BulkTest extends EmulatorTest {

    @Test
    void answers_201_without_gaps_and_names_the_failed_elements() {
        Answer answer = ada.post(
                "issue/bulk",
                bulk(JiraClient.task("BANK", "one"), JiraClient.task("BANK", ""), JiraClient.task("BANK", "three")));
        assertThat(answer.status()).isEqualTo(201);
        JsonNode issues = answer.json().path("issues");
        JsonNode errors = answer.json().path("errors");
        assertThat(issues).hasSize(2);
        assertThat(ada.get("issue/" + issues.path(1).path("key").asText())
                        .json()
                        .path("fields")
                        .path("summary")
                        .asText())
                .isEqualTo("three");
        assertThat(errors).hasSize(1);
        assertThat(errors.path(0).path("failedElementNumber").asInt()).isEqualTo(1);
        assertThat(errors.path(0).path("elementErrors").path("errors").has("summary"))
                .isTrue();
    }

    @Test
    void can_be_made_to_refuse_single_elements_that_are_right_in_themselves() {
        jira.faults().set(settings -> settings.with("refusedText", "queue"));
        Answer answer =
                ada.post("issue/bulk", bulk(JiraClient.task("BANK", "a queue"), JiraClient.task("BANK", "a form")));
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("issues")).hasSize(1);
        assertThat(answer.json()
                        .path("errors")
                        .path(0)
                        .path("failedElementNumber")
                        .asInt())
                .isZero();
    }

    @Test
    void answers_400_in_the_same_shape_when_all_failed() {
        Answer answer = ada.post("issue/bulk", bulk(JiraClient.task("BANK", ""), JiraClient.task("SEC", "x")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("issues")).isEmpty();
        assertThat(answer.json().path("errors").findValues("failedElementNumber"))
                .extracting(JsonNode::asInt)
                .containsExactly(0, 1);
    }

    private static String bulk(String... elements) {
        return "{\"issueUpdates\":[" + String.join(",", elements) + "]}";
    }
}
