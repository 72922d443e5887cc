package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeymaps.service.IssueTracker.AllowedValue;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.IssueTracker.FieldKind;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FieldReaderTest {
    static final String SCREEN = """
            {"startAt":0,"maxResults":50,"total":99,"isLast":true,"values":[
             {"fieldId":"summary","name":"Summary","required":true,"operations":["set"],"schema":{"type":"string","system":"summary"}},
             {"fieldId":"reporter","name":"Reporter","required":true,"operations":["set"],"schema":{"type":"user"}},
             {"fieldId":"issuetype","name":"Issue Type","required":true,"operations":[],"schema":{"type":"issuetype"}},
             {"fieldId":"attachment","name":"Attachment","required":true,"operations":[],"schema":{"type":"array","items":"attachment"}},
             {"fieldId":"description","name":"Description","operations":["set"],"schema":{"type":"string","system":"description"}},
             {"fieldId":"customfield_1","name":"Line","operations":["set"],"schema":{"type":"string","custom":"com.example:textfield"}},
             {"fieldId":"customfield_2","name":"Text","operations":["set"],"schema":{"type":"string","custom":"com.example:textarea"}},
             {"fieldId":"customfield_3","name":"Points","operations":["set"],"schema":{"type":"number"}},
             {"fieldId":"customfield_4","name":"Impact","required":true,"hasDefaultValue":true,"operations":["set"],"schema":{"type":"option"},
              "allowedValues":[{"id":"10200","value":"<b>High</b>\\u202e"},{"id":5,"value":"Low"},{"nothing":true}]},
             {"fieldId":"priority","name":"Priority","operations":["set"],"schema":{"type":"priority"},"allowedValues":[{"id":"3","name":"Medium"}]},
             {"fieldId":"components","name":"Components","operations":["add","set"],"schema":{"type":"array","items":"component"}},
             {"fieldId":"assignee","name":"Assignee","operations":["set"],"schema":{"type":"user"}},
             {"fieldId":"duedate","name":"Due","operations":["set"],"schema":{"type":"date"}},
             {"fieldId":"labels","name":"Labels","operations":["set"],"schema":{"type":"array","items":"string","system":"labels"}},
             {"fieldId":"customfield_8","name":"Sprint","operations":["set"],"schema":{"type":"array","items":"string","custom":"com.example:sprint"}},
             {"fieldId":"customfield_9","name":"Cascade","operations":["set"],"schema":{"type":"option-with-child"}},
             {"fieldId":["not","text"]}, 7, null]}
            """;

    private final ScriptedJira jira = new ScriptedJira();
    private final CreateScreens screens = new CreateScreens(new ReplyReading(Clock.systemUTC()));

    @Test
    void eachFieldHasTheKindOfInputThatOurFormHasForIt() {
        jira.on("GET .*/issuetypes/10004.*", SCREEN);

        List<Field> fields =
                screens.fields(jira.site(), "10000", "10004").found().orElseThrow();

        Map<String, FieldKind> kinds = fields.stream().collect(Collectors.toMap(Field::id, Field::kind));
        assertThat(kinds)
                .containsOnly(
                        Map.entry("summary", FieldKind.TEXT),
                        Map.entry("attachment", FieldKind.UNSUPPORTED),
                        Map.entry("description", FieldKind.TEXT_AREA),
                        Map.entry("customfield_1", FieldKind.TEXT),
                        Map.entry("customfield_2", FieldKind.TEXT_AREA),
                        Map.entry("customfield_3", FieldKind.NUMBER),
                        Map.entry("customfield_4", FieldKind.SELECT),
                        Map.entry("priority", FieldKind.SELECT),
                        Map.entry("components", FieldKind.MULTI_SELECT),
                        Map.entry("assignee", FieldKind.USER),
                        Map.entry("duedate", FieldKind.DATE),
                        Map.entry("labels", FieldKind.LABELS),
                        Map.entry("customfield_8", FieldKind.UNSUPPORTED),
                        Map.entry("customfield_9", FieldKind.UNSUPPORTED));
        Field impact = fields.stream()
                .filter(field -> field.id().equals("customfield_4"))
                .findFirst()
                .orElseThrow();
        assertThat(impact.required()).isTrue();
        assertThat(impact.hasDefault()).isTrue();
        assertThat(impact.allowedValues())
                .containsExactly(new AllowedValue("10200", "<b>High</b>\u202e"), new AllowedValue("5", "Low"));
    }

    @Test
    void pagesAreReadUntilTheLastWhicheverWayJiraSaysSo() {
        jira.on("GET .*startAt=0&.*", page(0, "\"total\":3", "a", "b"));
        jira.on("GET .*startAt=2&.*", page(2, "\"total\":3", "c"));

        assertThat(ids()).containsExactly("a", "b", "c");
        assertThat(jira.requests).hasSize(2);
    }

    @Test
    void anEmptyPageEndsTheReadingWhateverTheTotalSays() {
        jira.on("GET .*startAt=0&.*", page(0, "\"total\":300", "a"));
        jira.on("GET .*startAt=1&.*", page(1, "\"total\":300"));

        assertThat(ids()).containsExactly("a");
    }

    @Test
    void aJiraWithoutEndIsNotReadForEver() {
        jira.on("GET .*", page(0, "\"total\":99999999", "a"));

        assertThat(ids()).hasSizeLessThan(100);
    }

    @Test
    @Tag("K1")
    void k1TheMembersOfJiraCloudGiveItAway() {
        jira.on("GET .*", "{\"maxResults\":50,\"startAt\":0,\"total\":1,\"fields\":[]}");

        assertThat(screens.fields(jira.site(), "10000", "10004")).isEqualTo(new TrackerAnswer.Unsupported<>());
    }

    @Test
    void subTasksAndProjectsAsMarkupAreLeftOut() {
        jira.on("GET .*/issuetypes\\?.*", """
                {"isLast":true,"values":[{"id":"1","name":"Task","subtask":false},{"id":"2","name":"Sub","subtask":true}]}
                """);
        jira.on("GET .*/projects/picker.*", """
                {"projects":[{"id":"10000","key":"ENG","name":"<iframe>","html":"<strong>x</strong>"},{"id":"x"}],"total":2}
                """);

        assertThat(screens.issueTypes(jira.site(), "10000").found().orElseThrow())
                .hasSize(1);
        assertThat(screens.projects(jira.site(), "R&D a+b ü").found().orElseThrow())
                .singleElement()
                .satisfies(project -> assertThat(project.name()).isEqualTo("<iframe>"));
        assertThat(jira.last().path()).contains("query=R%26D%20a%2Bb%20%C3%BC&");
    }

    @Test
    void aProjectThatIsNoIdIsNotPutIntoAPath() {
        assertThat(screens.issueTypes(jira.site(), "../x")).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(screens.fields(jira.site(), "10000", "..")).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(jira.requests).isEmpty();
    }

    private List<String> ids() {
        return screens.fields(jira.site(), "10000", "10004").found().orElseThrow().stream()
                .map(Field::id)
                .toList();
    }

    private static Reply.Answer page(int startAt, String total, String... ids) {
        String values = java.util.stream.Stream.of(ids)
                .map(id -> "{\"fieldId\":\"" + id
                        + "\",\"name\":\"n\",\"operations\":[\"set\"],\"schema\":{\"type\":\"string\"}}")
                .collect(Collectors.joining(","));
        return answer(200, "{\"startAt\":" + startAt + ",\"maxResults\":50," + total + ",\"values\":[" + values + "]}");
    }
}
