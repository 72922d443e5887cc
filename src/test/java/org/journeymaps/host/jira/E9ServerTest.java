package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule E9: context path, the Cloud flavour, and the paths that a Data Center does not have. */
@Tag("E9")
class E9ServerTest extends EmulatorTest {

    @Test
    void lives_under_its_context_path() {
        assertThat(jira.baseUrl()).endsWith("/jira");
        assertThat(ada.get("issue/BANK-1").json().path("self").asText())
                .startsWith(jira.baseUrl() + "/rest/api/2/issue/");
        try (JiraEmulator root = JiraEmulator.start(Options.defaults().withContextPath(""))) {
            assertThat(JiraClient.anonymous(root).get("serverInfo").status()).isEqualTo(200);
        }
    }

    @Test
    void calls_itself_a_server_although_it_is_a_data_center_and_cloud_only_on_demand() {
        JsonNode server = anonymous.get("serverInfo").json();
        assertThat(server.path("deploymentType").asText()).isEqualTo("Server");
        assertThat(server.path("serverTime").asText()).matches("\\d{4}-.*\\+0000");
        jira.faults().set(settings -> settings.with("cloudFlavour", true));
        JsonNode cloud = anonymous.get("serverInfo").json();
        assertThat(cloud.path("deploymentType").asText()).isEqualTo("Cloud");
        assertThat(cloud.path("version").asText()).isEqualTo("1001.0.0-SNAPSHOT");
    }

    @Test
    void knows_the_latest_version_of_the_api() {
        assertThat(ada.get("/rest/api/latest/issue/BANK-1").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rest/api/2/project/search",
                "/rest/api/2/label",
                "/rest/api/2/issue/createmeta",
                "/rest/api/2/search/jql",
                "/rest/api/3/myself",
                "/rest/api/3/search/jql"
            })
    void answers_404_on_paths_that_only_cloud_has(String path) {
        assertThat(ada.get(path).status()).isEqualTo(404);
    }

    @Test
    void answers_405_where_only_the_method_is_wrong() {
        assertThat(ada.delete("myself").status()).isEqualTo(405);
    }
}
