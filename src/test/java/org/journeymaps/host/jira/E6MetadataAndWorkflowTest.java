package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule E6: create metadata with its traps, the pickers, the status categories and the workflow. */
@Tag("E6")
class E6MetadataAndWorkflowTest extends EmulatorTest {

    @Test
    void pages_the_types_and_tells_the_last_page() {
        JsonNode first =
                ada.get("issue/createmeta/BANK/issuetypes?maxResults=2").json();
        assertThat(first.path("values")).hasSize(2);
        assertThat(first.path("isLast").asBoolean()).isFalse();
        assertThat(first.path("total").asInt()).isEqualTo(5);
        JsonNode last = ada.get("issue/createmeta/BANK/issuetypes?startAt=4&maxResults=2")
                .json();
        assertThat(last.path("values")).hasSize(1);
        assertThat(last.path("isLast").asBoolean()).isTrue();
    }

    @Test
    void describes_fields_with_their_traps() {
        JsonNode reporter = field("BANK", "10002", "reporter");
        assertThat(reporter.path("required").asBoolean()).isTrue();
        assertThat(reporter.path("hasDefaultValue").asBoolean()).isFalse();
        assertThat(field("BANK", "10002", "issuetype").path("operations")).isEmpty();
        assertThat(field("BANK", "10002", "attachment").path("operations")).isEmpty();
        assertThat(field("BANK", "10002", "priority").path("hasDefaultValue").asBoolean())
                .isTrue();
        assertThat(field("BANK", "10002", "priority").path("allowedValues")).hasSize(5);
        assertThat(field("BANK", "10002", "assignee").path("autoCompleteUrl").asText())
                .contains("issueKey=null");
        JsonNode impact = field("BANK", "10004", "customfield_10101");
        assertThat(impact.path("required").asBoolean()).isTrue();
        assertThat(impact.path("schema").path("type").asText()).isEqualTo("option");
        assertThat(impact.path("schema").path("customId").asInt()).isEqualTo(10101);
        assertThat(impact.path("allowedValues").findValuesAsText("value")).contains("Annoying");
        assertThat(field("GOV", "10003", "customfield_10105")
                        .path("schema")
                        .path("type")
                        .asText())
                .isEqualTo("option-with-child");
    }

    @Test
    void leaves_fields_out_that_are_not_on_the_screen() {
        assertThat(fieldIds("GOV", "10002"))
                .doesNotContain("labels", "priority")
                .contains("summary", "components");
        assertThat(fieldIds("BANK", "10002")).contains("labels", "priority");
    }

    @Test
    void refuses_unknown_and_closed_projects_with_400_and_the_removed_resource_with_404() {
        assertThat(ada.get("issue/createmeta/NONE/issuetypes").status()).isEqualTo(400);
        assertThat(ada.get("issue/createmeta/SEC/issuetypes").status()).isEqualTo(400);
        assertThat(ben.get("issue/createmeta/GOV/issuetypes").status()).isEqualTo(400);
        JiraClient.Answer removed = ada.get("issue/createmeta?projectKeys=BANK");
        assertThat(removed.status()).isEqualTo(404);
        assertThat(removed.text()).isEqualTo("{\"errorMessages\":[\"Issue Does Not Exist\"],\"errors\":{}}");
    }

    @Test
    void picks_projects_with_an_html_fragment_that_clients_must_not_use() {
        JsonNode picked = ada.get("projects/picker?query=bank&maxResults=10").json();
        assertThat(picked.path("projects").findValuesAsText("key")).containsExactly("BANK");
        assertThat(picked.path("projects").path(0).path("html").asText()).contains("<strong>");
        assertThat(ada.get("projects/picker?query=zzz").json().path("total").asInt())
                .isZero();
        assertThat(ada.get("projects/picker?query=secret").json().path("projects"))
                .isEmpty();
    }

    @Test
    void finds_assignable_users_by_username_and_ignores_other_parameters() {
        assertThat(ada.get("user/assignable/search?project=SHOP&username=be")
                        .json()
                        .findValuesAsText("name"))
                .containsExactly("ben");
        assertThat(ada.get("user/assignable/search?project=SHOP&query=be").json())
                .hasSize(3);
        assertThat(ada.get("user/assignable/search?project=BANK").json().findValuesAsText("name"))
                .containsExactly("admin", "ada");
        assertThat(anonymous.get("user/assignable/search?project=SHOP").status())
                .isEqualTo(401);
    }

    @Test
    void lists_all_four_categories_and_uses_each() {
        assertThat(ada.get("statuscategory").json().findValuesAsText("key"))
                .containsExactlyInAnyOrder("undefined", "new", "indeterminate", "done");
        List<String> used = new ArrayList<>();
        ada.get("status")
                .json()
                .forEach(status ->
                        used.add(status.path("statusCategory").path("key").asText()));
        assertThat(used).containsExactlyInAnyOrder("undefined", "new", "indeterminate", "done");
    }

    @Test
    void moves_an_issue_through_the_workflow_and_reopens_it() {
        String key = ada.createTask("BANK", "flows");
        assertThat(transitions(key)).containsExactly("21", "31", "51", "61");
        assertThat(transition(key, "21")).isEqualTo(204);
        assertThat(category(key)).isEqualTo("indeterminate");
        assertThat(transition(key, "31")).isEqualTo(204);
        assertThat(category(key)).isEqualTo("done");
        assertThat(transition(key, "21")).isEqualTo(400);
        assertThat(transition(key, "41")).isEqualTo(204);
        assertThat(category(key)).isEqualTo("new");
        assertThat(transition(key, "51")).isEqualTo(204);
        assertThat(category(key)).isEqualTo("undefined");
        assertThat(transition(key, "999")).isEqualTo(500);
    }

    @Test
    void keeps_resolution_and_category_apart() {
        String key = ada.createTask("BANK", "resolved or not");
        transition(key, "31");
        assertThat(ada.get("issue/" + key)
                        .json()
                        .path("fields")
                        .path("resolution")
                        .isNull())
                .isTrue();
        transition(key, "41");
        assertThat(ada.put("issue/" + key, "{\"fields\":{\"resolution\":{\"name\":\"Won't do\"}}}")
                        .status())
                .isEqualTo(204);
        assertThat(category(key)).isEqualTo("new");
        assertThat(ada.get("issue/" + key)
                        .json()
                        .path("fields")
                        .path("resolution")
                        .path("name")
                        .asText())
                .isEqualTo("Won't do");
    }

    @Test
    void insists_on_the_field_of_a_transition_that_requires_one() {
        String key = ada.createTask("BANK", "with reason");
        JsonNode offered = ada.get("issue/" + key + "/transitions?expand=transitions.fields&transitionId=61")
                .json();
        assertThat(offered.path("transitions")
                        .path(0)
                        .path("fields")
                        .path("resolution")
                        .path("required")
                        .asBoolean())
                .isTrue();
        assertThat(transition(key, "61")).isEqualTo(400);
        assertThat(ada.post(
                                "issue/" + key + "/transitions",
                                "{\"transition\":{\"id\":\"61\"},\"fields\":{\"resolution\":{\"id\":\"10002\"}}}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void offers_no_transition_to_those_who_may_not() {
        assertThat(ben.get("issue/GOV-1/transitions").json().path("transitions"))
                .isEmpty();
        assertThat(ben.post("issue/GOV-1/transitions", "{\"transition\":{\"id\":\"21\"}}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void suggests_labels_in_both_ways() {
        assertThat(ada.get("/rest/api/1.0/labels/suggest?query=iden")
                        .json()
                        .path("suggestions")
                        .findValuesAsText("label"))
                .containsExactly("identity");
        JsonNode suggested = ada.get("jql/autocompletedata/suggestions?fieldName=labels&fieldValue=iden")
                .json()
                .path("results");
        assertThat(suggested.path(0).path("value").asText()).isEqualTo("identity");
        assertThat(suggested.path(0).path("displayName").asText()).contains("<b>");
    }

    private static JsonNode field(String project, String type, String field) {
        for (JsonNode each : ada.get("issue/createmeta/" + project + "/issuetypes/" + type)
                .json()
                .path("values")) {
            if (each.path("fieldId").asText().equals(field)) {
                return each;
            }
        }
        throw new AssertionError("No field " + field + " in " + project + "/" + type);
    }

    private static List<String> fieldIds(String project, String type) {
        return ada.get("issue/createmeta/" + project + "/issuetypes/" + type)
                .json()
                .path("values")
                .findValuesAsText("fieldId");
    }

    private static List<String> transitions(String key) {
        List<String> ids = new ArrayList<>();
        ada.get("issue/" + key + "/transitions")
                .json()
                .path("transitions")
                .forEach(each -> ids.add(each.path("id").asText()));
        return ids;
    }

    private static int transition(String key, String id) {
        return ada.post("issue/" + key + "/transitions", "{\"transition\":{\"id\":\"" + id + "\"}}")
                .status();
    }

    private static String category(String key) {
        return ada.get("issue/" + key)
                .json()
                .path("fields")
                .path("status")
                .path("statusCategory")
                .path("key")
                .asText();
    }

    @Test
    void gives_an_issue_to_somebody_and_takes_it_back() {
        String key = ada.createTask("SHOP", "assigned");
        assertThat(ada.put("issue/" + key + "/assignee", "{\"name\":\"ben\"}").status())
                .isEqualTo(204);
        assertThat(ada.get("issue/" + key)
                        .json()
                        .path("fields")
                        .path("assignee")
                        .path("name")
                        .asText())
                .isEqualTo("ben");
        assertThat(ada.put("issue/" + key + "/assignee", "{\"name\":null}").status())
                .isEqualTo(204);
        assertThat(ada.get("issue/" + key)
                        .json()
                        .path("fields")
                        .path("assignee")
                        .isNull())
                .isTrue();
        assertThat(ada.put("issue/" + key + "/assignee", "{\"name\":\"nobody\"}")
                        .status())
                .isEqualTo(400);
        assertThat(ben.put("issue/" + key + "/assignee", "{\"name\":\"ben\"}").status())
                .isEqualTo(403);
    }
}
