package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import org.journeymaps.host.jira.JiraClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule E10: in strict mode everything that no documentation names fails loudly. */
@Tag("E10")
class E10StrictModeTest extends EmulatorTest {

    @BeforeEach
    void beStrict() {
        jira.faults().set(settings -> settings.with("strict", true));
    }

    @ParameterizedTest
    @CsvSource({
        "mypermissions?permissions=BROWSE,permissions",
        "user/assignable/search?project=BANK&query=a,query",
        "search?jql=&nextPageToken=x,nextPageToken",
        "myself?verbose=true,verbose",
        "search?jql=&validateQuery=strict,validateQuery",
        "search?jql=&maxResults=many,maxResults",
        "projects/picker?allowEmptyQuery=1,allowEmptyQuery"
    })
    void refuses_unknown_parameters_and_their_wrong_values_by_name(String path, String parameter) {
        Answer answer = ada.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errorMessages").path(0).asText()).contains("'" + parameter + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search|{\"jql\":\"\",\"reconcileIssues\":[1]}|reconcileIssues",
                "search|{\"jql\":\"\",\"maxResults\":\"5\"}|maxResults",
                "issue|{\"fields\":{},\"propertys\":[]}|propertys",
                "issue|{\"fields\":{},\"properties\":[{\"key\":\"k\",\"val\":1}]}|properties.val",
                "issue/BANK-1/remotelink|{\"object\":{\"url\":\"http://x/\",\"title\":\"t\",\"status\":{\"resolved\":\"no\"}}}|object.status.resolved"
            })
    void refuses_unknown_members_and_wrong_types_by_name(String path, String body, String member) {
        Answer answer = ada.post(path, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errorMessages").path(0).asText()).contains("'" + member + "'");
    }

    @Test
    void insists_on_json_in_accept() {
        assertThat(ada.send(ada.request("myself")
                                .setHeader("Accept", "text/html")
                                .GET())
                        .status())
                .isEqualTo(406);
    }

    @Test
    void lets_documented_requests_pass() {
        assertThat(ada.get("issue/BANK-1?fields=summary,status").status()).isEqualTo(200);
        assertThat(ada.post(
                                "search",
                                "{\"jql\":\"id in (10000)\",\"startAt\":0,\"maxResults\":50,\"fields\":[\"summary\"],\"validateQuery\":false}")
                        .status())
                .isEqualTo(200);
        assertThat(ada.post(
                                "issue/BANK-1/remotelink",
                                "{\"globalId\":\"g\",\"application\":{\"type\":\"com.atlassian.confluence\",\"name\":\"C\"},\"relationship\":\"mentioned in\",\"object\":{\"url\":\"http://x/\",\"title\":\"t\",\"status\":{\"resolved\":false}}}")
                        .status())
                .isEqualTo(201);
        assertThat(ada.put("issue/BANK-1/properties/p", "{\"any\":[1]}").status())
                .isEqualTo(201);
    }

    @Test
    void ignores_the_same_deviations_when_it_is_off() {
        jira.faults().clear();
        assertThat(ada.get("myself?verbose=true").status()).isEqualTo(200);
    }

    @Test
    void refuses_to_expand_what_it_does_not_have() {
        assertThat(ada.get("issue/BANK-1/transitions?expand=transitions.fields").status())
                .isEqualTo(200);
        assertThat(ada.get("issue/BANK-1?expand=renderedFields").text()).contains("'renderedFields'");
        assertThat(ada.post("search", "{\"jql\":\"\",\"expand\":[\"changelog\"]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refuses_fields_that_issues_do_not_have() {
        assertThat(ada.get("issue/BANK-1?fields=summary,dueDate").text()).contains("'dueDate'");
        assertThat(ada.post("search", "{\"jql\":\"\",\"fields\":[\"sumary\"]}").text())
                .contains("'sumary'");
        assertThat(ada.get("issue/BANK-1?fields=*all,-comment,duedate,customfield_10102")
                        .status())
                .isEqualTo(200);
    }
}
