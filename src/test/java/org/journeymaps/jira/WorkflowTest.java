package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;
import static org.journeymaps.jira.ScriptedJira.limited;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Transition;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkflowTest {
    private static final IssueRef REF = new IssueRef(ScriptedJira.ID, "10007");
    private static final URI CONSENT = URI.create("https://jira.example.org/jira/authorise");

    private final ScriptedJira jira = new ScriptedJira();
    private final TrackerOverSites world = new TrackerOverSites(jira.site());

    @Test
    void transitionsTellWhereTheyLeadAndWhetherJiraWantsMore() {
        jira.on("GET .*/transitions.*", """
                {"expand":"transitions","transitions":[
                 {"id":"21","name":"Los","to":{"name":"In Arbeit","statusCategory":{"key":"indeterminate"}},"fields":{}},
                 {"id":"31","name":"<b>Done</b>","to":{"name":"Done","statusCategory":{"key":"done"}},
                  "fields":{"resolution":{"required":true,"hasDefaultValue":false},"comment":{"required":false}}},
                 {"id":"41","name":"Odd","to":{"name":"?","statusCategory":{"key":"undefined"}},
                  "fields":{"priority":{"required":true,"hasDefaultValue":true}}},
                 {"id":"5/../1","name":"no id"},{"id":"61"},{"id":"71","name":"Bare"},7]}
                """);

        assertThat(world.tracker.transitions(REF))
                .isEqualTo(new TrackerAnswer.Found<>(List.of(
                        new Transition("21", "Los", "In Arbeit", Optional.of(WorkStatus.IN_PROGRESS), false),
                        new Transition("31", "<b>Done</b>", "Done", Optional.of(WorkStatus.DONE), true),
                        new Transition("41", "Odd", "?", Optional.empty(), false),
                        new Transition("71", "Bare", "Bare", Optional.empty(), false))));
    }

    static Stream<Arguments> everyReplyToAMoveIsAnAnswer() {
        return Stream.of(
                Arguments.of(answer(204, ""), new TrackerAnswer.Found<>(true)),
                Arguments.of(answer(204, "<html>"), new TrackerAnswer.Found<>(true)),
                Arguments.of(answer(200, "<html>Log in"), new TrackerAnswer.Failed<>(200, List.of())),
                Arguments.of(answer(302, ""), new TrackerAnswer.Failed<>(302, List.of())),
                Arguments.of(
                        answer(400, "{\"errorMessages\":[\"Not now.\"]}"),
                        new TrackerAnswer.Failed<>(400, List.of("Not now."))),
                Arguments.of(answer(401, "{}"), new TrackerAnswer.NotVisible<>()),
                Arguments.of(answer(403, "{}"), new TrackerAnswer.NotVisible<>()),
                Arguments.of(answer(404, "{}"), new TrackerAnswer.NotVisible<>()),
                Arguments.of(answer(500, "<html>"), new TrackerAnswer.Failed<>(500, List.of())),
                Arguments.of(new Reply.NoAnswer(), new TrackerAnswer.Unreachable<>()),
                Arguments.of(new Reply.NeedsConsent(CONSENT), new TrackerAnswer.NeedsAuthorisation<>(CONSENT)));
    }

    @Tag("F2")
    @Tag("F3")
    @ParameterizedTest
    @MethodSource
    void everyReplyToAMoveIsAnAnswer(Reply reply, TrackerAnswer<Boolean> expected) {
        jira.on("POST .*/transitions", reply);

        assertThat(world.tracker.move(REF, "21")).isEqualTo(expected);
        assertThat(jira.requests).hasSize(1);
        assertThat(jira.last().body()).contains("{\"transition\":{\"id\":\"21\"}}");
    }

    @Test
    void afterARateLimitAMoveIsSentOnceMore() {
        List<Reply> replies = new java.util.ArrayList<>(List.of(limited("1"), answer(204, "")));
        jira.on("POST .*/transitions", request -> replies.remove(0));

        assertThat(world.tracker.move(REF, "21")).isEqualTo(new TrackerAnswer.Found<>(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21,", "x", "2 1", "-1"})
    void whatIsNoTransitionIsNotSent(String transition) {
        assertThat(world.tracker.move(REF, transition)).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(jira.requests).isEmpty();
    }

    @Test
    void afterAMoveTheIssueItselfIsAskedBecauseTheSearchLags() {
        jira.on("POST .*/search", StatesTest::foundAll);
        jira.on("GET .*/issue/10007\\?fields=.*", answer(200, StatesTest.issue("10007")));
        // Even if nobody knows what came of it.
        jira.on("POST .*/transitions", new Reply.NoAnswer());
        world.tracker.states(Set.of(REF));
        world.tracker.move(REF, "21");
        jira.requests.clear();

        world.tracker.states(Set.of(REF));

        assertThat(jira.lines()).containsExactly("GET /rest/api/2/issue/10007");
    }
}
