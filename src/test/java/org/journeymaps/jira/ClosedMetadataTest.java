package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;

import java.util.List;
import java.util.Map;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.IssueTracker.IssueType;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Jira whose administrators closed the create metadata. */
class ClosedMetadataTest {
    private final ScriptedJira jira = new ScriptedJira()
            .on("GET .*/issue/createmeta/.*", answer(403, "{\"errorMessages\":[\"No.\"]}"))
            .on("GET .*/mypermissions.*", may(true))
            .on("GET .*/project/10000\\?expand=issueTypes", """
                    {"id":"10000","key":"ENG","issueTypes":[{"id":"10004","name":"Task","subtask":false},
                     {"id":"10005","name":"Sub-task","subtask":true},{"name":"no id"}]}
                    """);
    private final TrackerOverSites world = new TrackerOverSites(jira.site());

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405})
    void theTypesOfTheProjectStandIn(int status) {
        jira.on("GET .*/issue/createmeta/.*", answer(status, "{}"));

        assertThat(world.tracker.issueTypes(ScriptedJira.ID, "10000"))
                .isEqualTo(new TrackerAnswer.Found<>(List.of(new IssueType("10004", "Task"))));
    }

    @Test
    @Tag("L4")
    void anIssueIsMadeOfNoMoreThanASummary() {
        jira.on("POST .*/issue", answer(201, "{\"id\":\"10007\",\"key\":\"ENG-8\"}"));
        Draft draft = new Draft("10000", "10004", "Slow form", "It hurts", Map.of("priority", List.of("3")));

        assertThat(world.tracker
                        .fields(ScriptedJira.ID, "10000", "10004")
                        .found()
                        .orElseThrow())
                .extracting(Field::id)
                .containsExactly("summary");
        assertThat(world.tracker.create(ScriptedJira.ID, draft, "m")).isInstanceOf(Creation.Created.class);

        assertThat(RequestForms.json(jira.last()).path("fields").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("project", "issuetype", "summary");
    }

    @Test
    void whoMayNotCreateIsNotLedOnByIt() {
        jira.on("GET .*/mypermissions.*", may(false));

        assertThat(world.tracker.issueTypes(ScriptedJira.ID, "10000")).isEqualTo(new TrackerAnswer.NotVisible<>());
    }

    @Test
    void whereTheRightsAreClosedTooJiraDecidesAtTheCreate() {
        jira.on("GET .*/mypermissions.*", answer(403, "{}"));

        assertThat(world.tracker.issueTypes(ScriptedJira.ID, "10000").found()).isPresent();
    }

    @Test
    void aTypeThatTheProjectDoesNotHaveHasNoScreen() {
        assertThat(world.tracker.fields(ScriptedJira.ID, "10000", "10009")).isEqualTo(new TrackerAnswer.NotVisible<>());
    }

    @Test
    void aServerInTroubleIsNotAskedFurther() {
        jira.on("GET .*/issue/createmeta/.*", new Reply.NoAnswer());

        assertThat(world.tracker.issueTypes(ScriptedJira.ID, "10000")).isEqualTo(new TrackerAnswer.Unreachable<>());
        assertThat(jira.requests).hasSize(1);
    }

    private static Reply may(boolean create) {
        return answer(200, "{\"permissions\":{\"CREATE_ISSUES\":{\"havePermission\":" + create + "}}}");
    }
}
