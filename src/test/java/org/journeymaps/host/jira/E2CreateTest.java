package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.journeymaps.host.jira.JiraClient.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule E2: a create is not idempotent, its fields are checked, its properties are stored with it. */
@Tag("E2")
class E2CreateTest extends EmulatorTest {

    @Test
    void makes_two_issues_of_the_same_body_sent_twice() {
        String body = JiraClient.task("BANK", "Say which documents are needed");
        Answer first = ada.post("issue", body);
        Answer second = ada.post("issue", body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().path("id").asText())
                .isNotEqualTo(first.json().path("id").asText());
        assertThat(second.json().path("key").asText())
                .isNotEqualTo(first.json().path("key").asText());
    }

    @Test
    void stores_all_fields_and_the_properties_with_the_issue() {
        Answer created = ada.post("issue", """
                {"fields":{"project":{"id":"10000"},"issuetype":{"id":"10004"},"summary":" Queue is too long ","description":"h3. Stage\\nPay in",
                 "labels":["cjm-1","a,b"],"priority":{"id":"2"},"components":[{"id":"10000"}],"versions":[{"name":"2026.4"}],
                 "customfield_10101":{"value":"Annoying"},"customfield_10103":[{"id":"10210"},{"value":"App"}],"duedate":"2026-12-24",
                 "assignee":{"name":"ada"}},
                 "properties":[{"key":"journeymaps","value":{"intent":"u-1"}}]}
                """);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String key = created.json().path("key").asText();
        JsonNode issue = ada.get("issue/" + key + "?properties=journeymaps").json();
        JsonNode fields = issue.path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("Queue is too long");
        assertThat(fields.path("priority").path("name").asText()).isEqualTo("High");
        assertThat(fields.path("labels").toString()).isEqualTo("[\"cjm-1\",\"a,b\"]");
        assertThat(fields.path("components").path(0).path("name").asText()).isEqualTo("Branch");
        assertThat(fields.path("customfield_10101").path("value").asText()).isEqualTo("Annoying");
        assertThat(fields.path("customfield_10103").findValuesAsText("value")).containsExactly("Branch", "App");
        assertThat(fields.path("assignee").path("displayName").asText()).isEqualTo("Ada Lindqvist");
        assertThat(fields.path("reporter").path("name").asText()).isEqualTo("ada");
        assertThat(fields.path("status").path("statusCategory").path("key").asText())
                .isEqualTo("new");
        assertThat(fields.path("resolution").isNull()).isTrue();
        assertThat(fields.path("created").asText())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+0000");
        assertThat(issue.path("properties").path("journeymaps").path("intent").asText())
                .isEqualTo("u-1");
        assertThat(ada.get("issue/" + key + "/properties/journeymaps")
                        .json()
                        .path("value")
                        .path("intent")
                        .asText())
                .isEqualTo("u-1");
    }

    static Stream<Arguments> refusedFields() {
        return Stream.of(
                arguments(
                        "BANK",
                        "Task",
                        "\"summary\":\"" + "x".repeat(256) + "\"",
                        "summary",
                        "Summary must be less than 255 characters."),
                arguments(
                        "BANK",
                        "Task",
                        "\"summary\":\"a\\nb\"",
                        "summary",
                        "The summary is invalid because it contains newline characters."),
                arguments("BANK", "Task", "\"summary\":\"  \"", "summary", "You must specify a summary of the issue."),
                arguments(
                        "BANK",
                        "Task",
                        "\"priority\":{\"id\":\"3\"}",
                        "summary",
                        "You must specify a summary of the issue."),
                arguments(
                        "BANK",
                        "Task",
                        "\"summary\":\"s\",\"labels\":[\"Test Application\"]",
                        "labels",
                        "The label 'Test Application' contains spaces which is invalid."),
                arguments(
                        "BANK",
                        "Task",
                        "\"summary\":\"s\",\"description\":\"" + "d".repeat(32768) + "\"",
                        "description",
                        "The entered text is too long. It exceeds the allowed limit of 32,767 characters."),
                arguments(
                        "GOV",
                        "Task",
                        "\"summary\":\"s\",\"priority\":{\"id\":\"3\"}",
                        "priority",
                        "Field 'priority' cannot be set. It is not on the appropriate screen, or unknown."),
                arguments(
                        "GOV",
                        "Task",
                        "\"summary\":\"s\",\"labels\":[\"x\"]",
                        "labels",
                        "Field 'labels' cannot be set. It is not on the appropriate screen, or unknown."),
                arguments(
                        "BANK",
                        "Task",
                        "\"summary\":\"s\",\"customfield_99999\":1",
                        "customfield_99999",
                        "Field 'customfield_99999' cannot be set. It is not on the appropriate screen, or unknown."),
                arguments("BANK", "Bug", "\"summary\":\"s\"", "customfield_10101", "Customer impact is required."),
                arguments("SHOP", "Bug", "\"summary\":\"s\"", "components", "Component/s is required."),
                arguments("BANK", "Sub-task", "\"summary\":\"s\"", "issuetype", "The issue type selected is invalid."));
    }

    @ParameterizedTest
    @MethodSource("refusedFields")
    void refuses_a_wrong_field_under_its_id(String project, String type, String fields, String field, String message) {
        long before = jira.store().state().issues().size();
        Answer answer = ada.post(
                "issue",
                "{\"fields\":{\"project\":{\"key\":\"%s\"},\"issuetype\":{\"name\":\"%s\"},%s}}"
                        .formatted(project, type, fields));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(field).asText()).isEqualTo(message);
        assertThat(answer.json().path("errorMessages").isArray()).isTrue();
        assertThat(jira.store().state().issues()).hasSize((int) before);
    }

    @Test
    void reports_all_wrong_fields_at_once() {
        Answer answer = ada.post(
                "issue",
                "{\"fields\":{\"project\":{\"key\":\"BANK\"},\"issuetype\":{\"name\":\"Bug\"},\"summary\":\"\",\"labels\":[\"a b\"]}}");
        assertThat(answer.json().path("errors").properties())
                .extracting(error -> error.getKey())
                .containsExactlyInAnyOrder("summary", "labels", "customfield_10101");
    }

    @Test
    void names_a_missing_type_and_a_missing_project() {
        assertThat(ada.post("issue", "{\"fields\":{\"project\":{\"key\":\"BANK\"},\"summary\":\"s\"}}")
                        .json()
                        .path("errors")
                        .path("issuetype")
                        .asText())
                .isEqualTo("valid issue type is required");
        assertThat(ada.post("issue", "{\"fields\":{\"summary\":\"s\"}}")
                        .json()
                        .path("errors")
                        .path("project")
                        .asText())
                .isEqualTo("project is required");
    }

    @ParameterizedTest
    @CsvSource({"GOV,400", "SEC,400", "NONE,400"})
    void refuses_a_create_in_a_project_where_the_caller_may_not(String project, int status) {
        assertThat(ben.post("issue", JiraClient.task(project, "s")).status()).isEqualTo(status);
        assertThat(anonymous.post("issue", JiraClient.task("SHOP", "s")).status())
                .isEqualTo(401);
    }

    @Test
    void accepts_a_summary_of_exactly_255_units_after_trimming() {
        assertThat(ada.post("issue", JiraClient.task("BANK", "x".repeat(255) + "  "))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void follows_the_administrators_text_limit() {
        jira.faults().set(settings -> settings.with("textLimit", 10));
        String body =
                "{\"fields\":{\"project\":{\"key\":\"BANK\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"s\",\"description\":\"%s\"}}";
        assertThat(ada.post("issue", body.formatted("12345678901")).status()).isEqualTo(400);
        assertThat(ada.post("issue", body.formatted("1234567890")).status()).isEqualTo(201);
    }

    @Test
    void edits_and_deletes_an_issue() {
        String key = ada.createTask("BANK", "before");
        assertThat(ada.put(
                                "issue/" + key,
                                "{\"fields\":{\"summary\":\"after\"},\"update\":{\"labels\":[{\"add\":\"x\"}]}}")
                        .status())
                .isEqualTo(204);
        JsonNode fields = ada.get("issue/" + key).json().path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("after");
        assertThat(fields.path("labels").toString()).isEqualTo("[\"x\"]");
        assertThat(ada.put("issue/" + key, "{\"fields\":{\"summary\":\"\"}}").status())
                .isEqualTo(400);
        assertThat(ada.delete("issue/" + key).status()).isEqualTo(204);
        assertThat(ada.get("issue/" + key).status()).isEqualTo(404);
    }

    @Test
    void takes_a_transition_with_the_create_and_properties_with_an_edit() {
        String body = JiraClient.task("BANK", "begun at once");
        String created = body.substring(0, body.length() - 1) + ",\"transition\":{\"id\":\"21\"}}";
        String key = ada.post("issue", created).json().path("key").asText();
        assertThat(ada.get("issue/" + key)
                        .json()
                        .path("fields")
                        .path("status")
                        .path("name")
                        .asText())
                .isEqualTo("In Progress");
        assertThat(ada.post("issue", created.replace("21", "41")).status()).isEqualTo(400);
        assertThat(ada.put("issue/" + key, "{\"properties\":[{\"key\":\"p\",\"value\":7}]}")
                        .status())
                .isEqualTo(204);
        assertThat(ada.get("issue/" + key + "/properties/p")
                        .json()
                        .path("value")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void limits_properties() {
        String key = ada.createTask("BANK", "s");
        assertThat(ada.put("issue/" + key + "/properties/p", "{\"a\":1}").status())
                .isEqualTo(201);
        assertThat(ada.put("issue/" + key + "/properties/p", "{\"a\":2}").status())
                .isEqualTo(200);
        assertThat(ada.put("issue/" + key + "/properties/p", "\"" + "x".repeat(32767) + "\"")
                        .status())
                .isEqualTo(400);
        assertThat(ada.delete("issue/" + key + "/properties/p").status()).isEqualTo(204);
        assertThat(ada.get("issue/" + key + "/properties/p").status()).isEqualTo(404);
    }

    @Test
    void answers_broken_json_and_other_types_as_errors() {
        assertThat(ada.post("issue", "{\"fields\":").status()).isEqualTo(400);
        assertThat(ada.send(ada.request("issue").POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")))
                        .status())
                .isEqualTo(415);
    }
}
