package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymaps.service.IssueRef;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page view costs: one request per server and 50 issues at first, then none for five minutes. */
@Tag("L3")
class RequestsPerPageTest {
    @ParameterizedTest(name = "{0} servers with {1} issues each: {2} requests")
    @CsvSource({"0,0,0", "1,1,1", "1,50,1", "1,51,2", "2,50,2", "3,120,9", "5,10,5"})
    void aPageCostsOneSearchPerServerAndFiftyIssuesAndThenNothing(int servers, int issues, int requests) {
        List<ScriptedJira> jiras = new ArrayList<>();
        List<JiraSite> sites = new ArrayList<>();
        Set<IssueRef> refs = new LinkedHashSet<>();
        for (int number = 0; number < servers; number++) {
            ScriptedJira jira = new ScriptedJira().on("POST .*/search", StatesTest::foundAll);
            String id = "server-" + number;
            jiras.add(jira);
            sites.add(jira.site(id, "https://jira.example.org/" + number));
            IntStream.rangeClosed(1, issues).forEach(issue -> refs.add(new IssueRef(id, String.valueOf(issue))));
        }
        TrackerOverSites world = new TrackerOverSites(sites.toArray(JiraSite[]::new));

        assertThat(world.tracker.states(refs)).hasSize(servers * issues);
        assertThat(sent(jiras)).as("cold").isEqualTo(requests);

        world.clock.pass(StateCache.FRESH.minusSeconds(1));
        world.tracker.states(refs);
        assertThat(sent(jiras)).as("warm").isEqualTo(requests);

        world.logIn("ben");
        world.tracker.states(refs);
        assertThat(sent(jiras)).as("another viewer").isEqualTo(2 * requests);
    }

    private static int sent(List<ScriptedJira> jiras) {
        return jiras.stream().mapToInt(jira -> jira.requests.size()).sum();
    }
}
