package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;

import java.util.List;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueLookupTest {
    private final ScriptedJira jira = new ScriptedJira();
    private final TrackerOverSites world = new TrackerOverSites(jira.site());

    @Test
    @Tag("I1")
    void theAnswerHoldsTheCurrentKeyAndTheIdThatStays() {
        jira.on("GET .*/issue/OLD-1\\?.*", StatesTest.issue("10007"));

        Issue issue = world.tracker.find(ScriptedJira.ID, "OLD-1").found().orElseThrow();

        assertThat(issue.ref().issueId()).isEqualTo("10007");
        assertThat(issue.key()).isEqualTo("ENG-10007");
    }

    @ParameterizedTest
    @Tag("I2")
    @CsvSource({"eng-8,eng-8", "Ä_2-1,%C3%84_2-1", "A.B-C-12,A.B-C-12"})
    void jiraDecidesWhatAKeyIs(String key, String sent) {
        jira.on("GET .*/issue/.*", answer(404, "{}"));

        assertThat(world.tracker.find(ScriptedJira.ID, key)).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(jira.last().path()).contains("/issue/" + sent + "?fields=summary,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../x-1",
                "a/b-1",
                "A-1?expand=x",
                "A 1",
                "-1",
                "10007",
                "A-",
                "A-1#x",
                "A\\-1",
                "%2e-1"
            })
    void whatWouldLeadElsewhereIsNotAsked(String key) {
        assertThat(world.tracker.find(ScriptedJira.ID, key)).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(jira.requests).isEmpty();
    }

    @Test
    void wordsEnterTheQueryQuotedAndWithoutOperators() {
        jira.on("POST .*/search", "{\"total\":0,\"issues\":[]}");

        world.tracker.search(ScriptedJira.ID, "Slow\" OR project = SEC \\ (form) -not~ AND");

        assertThat(RequestForms.json(jira.last()).path("jql").asText())
                .isEqualTo("(text ~ \"slow or project sec form not and\""
                        + " OR text ~ \"slow or project sec form not and*\") ORDER BY updated DESC");
        assertThat(RequestForms.json(jira.last()).path("maxResults").asInt()).isEqualTo(IssueTracker.MOST_FOUND);
    }

    @Test
    void manyAndLongWordsAreCut() {
        jira.on("POST .*/search", "{\"total\":0,\"issues\":[]}");

        world.tracker.search(ScriptedJira.ID, "wordy ".repeat(500) + "x".repeat(10_000));

        assertThat(jira.last().body().orElseThrow()).hasSizeLessThan(800);
    }

    @Test
    @Tag("F3")
    void rowsThatCannotBeReadAreLeftOut() {
        jira.on("POST .*/search", "{\"total\":3,\"issues\":[{\"id\":\"1\"},7," + StatesTest.issue("2") + "]}");

        assertThat(world.tracker.search(ScriptedJira.ID, "x").found().orElseThrow())
                .extracting(Issue::key)
                .containsExactly("ENG-2");
    }

    @Test
    void moreThanWasAskedForIsNotShown() {
        String rows = StatesTest.issue("2") + ("," + StatesTest.issue("3")).repeat(100);
        jira.on("POST .*/search", "{\"total\":101,\"issues\":[" + rows + "]}");

        assertThat(world.tracker.search(ScriptedJira.ID, "x").found().orElseThrow())
                .hasSize(IssueTracker.MOST_FOUND);
    }

    @Test
    void signsWithoutAWordFindNothingAndAskNobody() {
        assertThat(world.tracker.search(ScriptedJira.ID, "?! -")).isEqualTo(new TrackerAnswer.Found<>(List.of()));
        assertThat(jira.requests).isEmpty();
    }
}
