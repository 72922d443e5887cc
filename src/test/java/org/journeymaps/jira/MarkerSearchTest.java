package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MarkerSearchTest {
    private static final Draft DRAFT = new Draft("10000", "10004", "The queue  is long", "", Map.of());
    private static final String WITHOUT_LABELS = """
            {"total":1,"isLast":true,"values":[{"fieldId":"summary","operations":["set"],"schema":{"type":"string"}}]}
            """;

    private final ScriptedJira jira = new ScriptedJira();
    private final ReplyReading reading = new ReplyReading(Clock.systemUTC());
    private final MarkerSearch search = new MarkerSearch(new CreateScreens(reading), new IssueSearch(reading), reading);

    @Test
    @Tag("C4")
    void c4WhereTheScreenHasLabelsTheLabelIsEnough() {
        jira.on("POST .*/search", "{\"total\":1,\"issues\":[{\"id\":\"1\",\"key\":\"ENG-1\"}]}");

        assertThat(find()).isEqualTo(found("1"));
        assertThat(RequestForms.json(jira.last()).path("jql").asText()).isEqualTo("labels = \"cjm-intent-1\"");
    }

    @Test
    @Tag("C4")
    void c4ElseTheExactSummaryAndThePropertyDecide() {
        jira.on("GET .*/issuetypes/.*", WITHOUT_LABELS);
        jira.on("POST .*/search", """
                {"total":4,"issues":[{"id":"1","key":"ENG-1","fields":{"summary":"The queue is long"}},
                 {"id":"2","key":"ENG-2","fields":{"summary":"The queue is long, again"}},
                 {"id":"3","key":"ENG-3","fields":{"summary":"The queue is long"}},
                 {"id":"4","key":"ENG-4","fields":{"summary":"The queue is long"}}]}
                """);
        jira.on("GET .*/issue/1/.*", answer(404, "{}"));
        jira.on("GET .*/issue/3/.*", "{\"key\":\"journey-maps-intent\",\"value\":{\"intent\":\"intent-1\"}}");
        jira.on("GET .*/issue/4/.*", "{\"key\":\"journey-maps-intent\",\"value\":{\"intent\":\"intent-2\"}}");

        assertThat(find()).isEqualTo(found("3"));
        assertThat(jira.lines()).noneMatch(line -> line.contains("issue/2/"));
    }

    @Test
    @Tag("C4")
    void c4ACandidateThatCannotBeLookedAtLeavesTheQuestionOpen() {
        jira.on("GET .*/issuetypes/.*", WITHOUT_LABELS);
        jira.on(
                "POST .*/search",
                "{\"total\":1,\"issues\":[{\"id\":\"1\",\"key\":\"E-1\",\"fields\":{\"summary\":\"The queue is long\"}}]}");
        jira.on("GET .*/properties/.*", new Reply.NoAnswer());

        assertThat(find()).isEqualTo(new TrackerAnswer.Unreachable<>());
    }

    @Test
    void aProjectThatIsNoIdIsNotSearched() {
        assertThat(search.find(jira.site(), new Draft("10 OR 1=1", "1", "s", "", Map.of()), "m"))
                .isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(jira.requests).isEmpty();
    }

    private TrackerAnswer<List<CreatedIssue>> find() {
        return search.find(jira.site(), DRAFT, "intent-1");
    }

    private TrackerAnswer<List<CreatedIssue>> found(String id) {
        return new TrackerAnswer.Found<>(List.of(jira.site().created(id, "ENG-" + id)));
    }
}
