package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;

import java.util.List;
import org.journeymaps.service.IssueTracker.AllowedValue;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
    private final ScriptedJira jira = new ScriptedJira()
            .on("GET .*/project/10000", "{\"id\":\"10000\",\"key\":\"ENG\"}")
            .on("GET .*/user/assignable/search.*", """
                    [{"name":"ada","key":"JIRAUSER1","displayName":"Ada <b>L</b>","active":true},
                     {"name":"old","displayName":"Left us","active":false},
                     {"name":"ben"},{"key":"without name"},null,7]
                    """);
    private final TrackerOverSites world = new TrackerOverSites(jira.site());

    @Test
    void peopleAreNamedAsACreateTakesThem() {
        assertThat(world.tracker.people(ScriptedJira.ID, "10000", " a&b "))
                .isEqualTo(new TrackerAnswer.Found<>(
                        List.of(new AllowedValue("ada", "Ada <b>L</b>"), new AllowedValue("ben", "ben"))));
        assertThat(jira.last().path()).endsWith("/user/assignable/search?project=ENG&username=a%26b&maxResults=20");
    }

    @Test
    void theProjectsKeyIsAskedForOnceAndNotWithEachLetter() {
        for (String typed : List.of("a", "ad", "ada")) {
            world.tracker.people(ScriptedJira.ID, "10000", typed);
        }

        assertThat(jira.requests).hasSize(1 + 3);
    }

    @ParameterizedTest
    @Tag("V4")
    @ValueSource(ints = {400, 401, 403, 404})
    void aProjectThatIsNotThereAndOneThatIsHiddenLookAlike(int status) {
        jira.on("GET .*/user/assignable/search.*", answer(status, "{}"));

        assertThat(world.tracker.people(ScriptedJira.ID, "10000", "a")).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(world.tracker.people(ScriptedJira.ID, "10001", "a")).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(world.tracker.people(ScriptedJira.ID, "../x", "a")).isEqualTo(new TrackerAnswer.NotVisible<>());
    }

    @Test
    @Tag("S1")
    void labelsAreTheValuesWithoutJirasMarkup() {
        jira.on("GET .*/autocompletedata/.*", """
                {"results":[{"value":"cx","displayName":"<b>c</b>x"},{"value":"\\"c,x\\"","displayName":"&quot;"},
                 {"value":"\\"c\\\\\\"y\\""},{"value":"two words"},{"value":""},{"displayName":"<b>c</b>"},{"value":3}]}
                """);

        assertThat(world.tracker.labels(ScriptedJira.ID, "c"))
                .isEqualTo(new TrackerAnswer.Found<>(List.of("cx", "c,x", "c\"y")));
        assertThat(jira.last().path()).endsWith("/suggestions?fieldName=labels&fieldValue=c");
    }

    @Test
    @Tag("F2")
    void aLogInPageIsNoSuggestion() {
        jira.on("GET .*/user/assignable/search.*", answer(200, "<html>"));
        jira.on("GET .*/autocompletedata/.*", answer(200, "<html>"));

        assertThat(world.tracker.people(ScriptedJira.ID, "10000", "a"))
                .isEqualTo(new TrackerAnswer.Failed<>(200, List.of()));
        assertThat(world.tracker.labels(ScriptedJira.ID, "c")).isEqualTo(new TrackerAnswer.Failed<>(200, List.of()));
    }
}
