package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.IssueTracker.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule S2: addresses that people follow are made here, of the link's address for browsers. */
@Tag("S2")
class JiraSiteTest {
    @ParameterizedTest
    @CsvSource({
        "https://jira.example.org,ENG-1,https://jira.example.org/browse/ENG-1",
        "https://jira.example.org/,ENG-1,https://jira.example.org/browse/ENG-1",
        "https://jira.example.org/jira,ENG-1,https://jira.example.org/jira/browse/ENG-1",
        "https://jira.example.org/jira,../x?y#z,https://jira.example.org/jira/browse/..%2Fx%3Fy%23z",
        "https://jira.example.org,\"><script>,https://jira.example.org/browse/%22%3E%3Cscript%3E",
        "https://jira.example.org,javascript:1,https://jira.example.org/browse/javascript%3A1",
    })
    void anAddressHasTheKeyAsText(String displayUrl, String key, String address) {
        JiraSite site = new JiraSite(
                new Server("1", "Jira", URI.create(displayUrl), true),
                URI.create("http://inside:8080"),
                new ScriptedJira());

        assertThat(site.browseUrl(key)).isEqualTo(URI.create(address));
    }

    @Test
    void whatJiraCallsItsOwnAddressIsNotFollowed() {
        ScriptedJira jira = new ScriptedJira().on("GET .*/issue/ENG-1\\?.*", """
                {"id":"1","key":"ENG-1","self":"https://evil.example/rest/api/2/issue/1","fields":{"summary":"s"}}
                """);

        Issue issue = new TrackerOverSites(jira.site())
                .tracker
                .find(ScriptedJira.ID, "ENG-1")
                .found()
                .orElseThrow();

        assertThat(issue.browseUrl()).isEqualTo(URI.create("https://jira.example.org/jira/browse/ENG-1"));
    }
}
