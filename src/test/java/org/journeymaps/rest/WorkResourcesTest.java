package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.SampleMaps.OTHER_PAIN;
import static org.journeymaps.testing.SampleMaps.PAIN;
import static org.journeymaps.testing.SampleMaps.linked;
import static org.journeymaps.testing.SampleMaps.manual;
import static org.journeymaps.testing.UseCases.PAGE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.Person;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkResourcesTest {
    private final UseCases app = new UseCases();
    private final Api api = new Api(app);

    @Test
    void workIsNotedByHand() {
        Api.Reply reply = api.postWork(
                "{\"title\": \" Train\\nthe staff \", \"painPointIds\": [\"camera\", \"wait\"],"
                        + " \"owner\": {\"name\": \"Sam\", \"userKey\": \"sam\"}, \"due\": \"2026-12-01\", \"status\": \"TODO\"}");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text()).isEqualTo("{\"version\":2,\"actionItemId\":\"id-1\"}");
        assertThat(app.map().actionItems())
                .containsExactly(new ActionItem(
                        "id-1",
                        "Train the staff",
                        List.of(PAIN, OTHER_PAIN),
                        Optional.of(new Person("Sam", Optional.of("sam"), UnknownMembers.NONE)),
                        Optional.of(LocalDate.of(2026, 12, 1)),
                        new ManualStatus(WorkStatus.TODO),
                        UnknownMembers.NONE));
        assertThat(app.store.comments()).containsExactly("Added the action item “Train the staff”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"\\u200b \", \"painPointIds\": [\"camera\"], \"status\": \"TODO\"}",
                "{\"title\": \"x\", \"painPointIds\": [], \"status\": \"TODO\"}",
                "{\"title\": \"x\", \"painPointIds\": [\"camera\"], \"status\": \"LATER\"}",
                "{\"title\": \"x\", \"painPointIds\": [\"camera\"], \"status\": \"TODO\", \"owner\": \"Sam\"}",
                "{\"title\": \"x\", \"painPointIds\": [\"camera\"], \"status\": \"TODO\", \"owner\": {\"name\": \"\"}}",
                "{\"title\": \"x\", \"painPointIds\": [\"camera\"], \"status\": \"TODO\", \"owner\": {\"name\": \"a\", \"x\": 1}}",
                "{\"title\": \"x\", \"painPointIds\": [\"camera\"], \"status\": \"TODO\", \"due\": \"soon\"}"
            })
    void whatIsWrongIsSaidAndNothingIsStored(String body) {
        Api.Reply reply = api.postWork(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("message").asText()).isNotBlank();
        assertThat(app.store.version(PAGE)).isEqualTo(1);
    }

    @Test
    void aMistakeInsideAnObjectIsToldByItsPlace() {
        Api.Reply reply = api.putWork("m", "{\"owner\": {\"name\": 7, \"colour\": \"red\"}}");

        assertThat(reply.json().get("problems").findValuesAsText("path"))
                .containsExactlyInAnyOrder("/owner/name", "/owner/colour");
    }

    @Test
    void aChangeChangesWhatItNamesAndNoMore() {
        app.put(manual("m", WorkStatus.TODO));
        api.putWork("m", "{\"owner\": {\"name\": \"Sam\"}, \"due\": \"2026-12-01\"}");
        assertThat(item().owner()).map(Person::name).contains("Sam");
        assertThat(item().work()).isEqualTo(new ManualStatus(WorkStatus.TODO));

        assertThat(api.putWork("m", "{\"status\": \"DONE\"}").text()).isEqualTo("{\"version\":3}");
        assertThat(item().work()).isEqualTo(new ManualStatus(WorkStatus.DONE));
        assertThat(item().due()).contains(LocalDate.of(2026, 12, 1));

        api.putWork("m", "{\"owner\": null, \"due\": null, \"title\": \"Other\"}");
        assertThat(item().owner()).isEmpty();
        assertThat(item().due()).isEmpty();
        assertThat(item().title()).isEqualTo("Other");
        assertThat(item().painPointIds()).containsExactly(PAIN);

        assertThat(api.putWork("gone", "{}").status()).isEqualTo(404);
    }

    @Test
    void theStatusOfLinkedWorkIsTheTrackersAlone() {
        app.put(linked("a", issue("A")));

        assertThat(api.putWork("a", "{\"status\": \"DONE\"}").status()).isEqualTo(400);
        assertThat(api.putWork("a", "{\"owner\": {\"name\": \"Sam\"}}").status())
                .isEqualTo(200);
        assertThat(item().work()).isInstanceOf(LinkedIssue.class);
    }

    @Test
    void workLeavesOnePainPointFirstAndTheMapWithTheLast() {
        api.postWork("{\"title\": \"x\", \"painPointIds\": [\"camera\", \"wait\"], \"status\": \"TODO\"}");

        assertThat(api.removeWork("id-1", "{\"painPointId\": \"camera\"}").status())
                .isEqualTo(200);
        assertThat(item().painPointIds()).containsExactly(OTHER_PAIN);

        api.removeWork("id-1", "{\"painPointId\": \"wait\"}");
        assertThat(app.map().actionItems()).isEmpty();
        assertThat(api.removeWork("id-1", "{}").status()).isEqualTo(404);
    }

    @Test
    void unlinkingLeavesTheIssueAsItIs() {
        IssueRef issue = issue("A");
        app.put(linked("a", issue));

        assertThat(api.removeWork("a", "{}").status()).isEqualTo(200);
        assertThat(app.map().actionItems()).isEmpty();
        assertThat(app.fakeTracker.issues()).containsExactly(issue);
    }

    @Test
    void onlyEditorsChangeWork() {
        app.put(manual("m", WorkStatus.TODO));
        app.store.protect(PAGE);
        String work = "{\"title\": \"x\", \"painPointIds\": [\"camera\"], \"status\": \"TODO\"}";

        assertThat(api.postWork(work).status()).isEqualTo(403);
        assertThat(api.putWork("m", "{\"status\": \"DONE\"}").status()).isEqualTo(403);
        assertThat(api.removeWork("m", "{}").status()).isEqualTo(403);
        app.viewedBy(Optional.empty());
        assertThat(api.postWork(work).status()).isEqualTo(401);
        assertThat(app.store.version(PAGE)).isEqualTo(1);
    }

    @Test
    void anIssueIsMovedByAStepThatItsTrackerOffers() {
        IssueRef issue = issue("A secret summary");
        app.put(linked("a", issue));

        JsonNode offered = api.getTransitions("a").json();
        assertThat(offered.get("answer").asText()).isEqualTo("FOUND");
        assertThat(offered.at("/transitions/0").toString())
                .isEqualTo("{\"id\":\"21\",\"name\":\"To In Progress\",\"toName\":\"In Progress\","
                        + "\"needsFields\":false,\"to\":\"IN_PROGRESS\"}");

        JsonNode moved = api.postTransition("a", "{\"transitionId\": \"21\"}").json();
        assertThat(moved.at("/work/actionItemId").asText()).isEqualTo("a");
        assertThat(moved.at("/work/status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(app.store.version(PAGE)).isEqualTo(1);
    }

    @Test
    void aStepThatNeedsFieldsIsForTheTrackersOwnScreen() {
        IssueRef issue = issue("A");
        app.put(linked("a", issue));
        app.fakeTracker.askForFieldsWhenDone(issue);

        Api.Reply reply = api.postTransition("a", "{\"transitionId\": \"31\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("message").asText())
                .contains("To Done", "https://jira.example.org/jira/browse/ENG-1");
    }

    @Test
    void aStepThatIsNotOfferedIsNotTaken() {
        app.put(linked("a", issue("A")), manual("m", WorkStatus.TODO));

        assertThat(api.postTransition("a", "{\"transitionId\": \"999\"}").status())
                .isEqualTo(409);
        assertThat(api.postTransition("m", "{\"transitionId\": \"21\"}").status())
                .isEqualTo(400);
        assertThat(api.getTransitions("gone").status()).isEqualTo(404);
    }

    @Tag("V4")
    @Test
    void anIssueThatIsNotForTheViewerCannotBeMovedNorKnown() {
        IssueRef issue = issue("A secret summary");
        app.put(linked("a", issue));
        app.fakeTracker.hide(issue);

        assertThat(api.getTransitions("a").text())
                .isEqualTo("{\"answer\":\"NOT_VISIBLE\",\"text\":\"Linked Jira issue (not visible to you)\","
                        + "\"transitions\":[]}");
        Api.Reply moved = api.postTransition("a", "{\"transitionId\": \"21\"}");
        assertThat(moved.status()).isEqualTo(502);
        assertThat(moved.text()).doesNotContain("ENG-1", "secret");
    }

    @Tag("I1")
    @Test
    void linkingAnIssueThatIsOnTheMapLetsItAddressMore() {
        IssueRef issue = issue("A");

        Api.Reply first = api.postLink(link(issue, PAIN));
        assertThat(first.text())
                .isEqualTo("{\"version\":2,\"actionItemId\":\"id-1\",\"issue\":{\"key\":\"ENG-1\","
                        + "\"url\":\"https://jira.example.org/jira/browse/ENG-1\"}}");
        api.postLink(link(issue, OTHER_PAIN));
        Api.Reply again = api.postLink(link(issue, OTHER_PAIN));

        assertThat(again.json().get("version").asInt()).isEqualTo(3);
        assertThat(app.map().actionItems()).hasSize(1);
        assertThat(item().painPointIds()).containsExactly(PAIN, OTHER_PAIN);
        assertThat(app.fakeTracker.backLinksOf(issue)).hasSize(2);
        assertThat(app.fakeTracker.mentionsOf(issue)).containsExactly(PAGE);
    }

    @Tag("V3")
    @Tag("V2")
    @Test
    void thePageKeepsNothingOfTheIssueButItsIds() {
        api.postLink(link(issue("A secret summary"), PAIN));

        assertThat(app.store.body(PAGE, 0)).contains("10001").doesNotContain("ENG-1", "secret", "To Do");
        assertThat(app.store.comments()).noneMatch(comment -> comment.contains("ENG-1") || comment.contains("secret"));
    }

    @Tag("V4")
    @Test
    void anIssueIsLinkedOnlyByWhoCanReadIt() {
        IssueRef issue = issue("A secret summary");
        app.fakeTracker.hide(issue);

        Api.Reply hidden = api.postLink(link(issue, PAIN));
        Api.Reply missing = api.postLink(link(new IssueRef("link-1", "99999"), PAIN));

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden).isEqualTo(missing);
        assertThat(api.postLink(link(new IssueRef("nowhere", "1"), PAIN)).status())
                .isEqualTo(502);
        assertThat(app.store.version(PAGE)).isEqualTo(1);
    }

    @Test
    void linkingNeedsAnEditorAndAPainPoint() {
        IssueRef issue = issue("A");
        assertThat(api.postLink(link(issue, "gone")).status()).isEqualTo(404);
        app.store.protect(PAGE);
        assertThat(api.postLink(link(issue, PAIN)).status()).isEqualTo(403);
        app.viewedBy(Optional.empty());
        assertThat(api.postLink(link(issue, PAIN)).status()).isEqualTo(401);
    }

    @Tag("I2")
    @Test
    void anIssueIsFoundByKeyByAddressAndByWords() {
        issue("The camera rejects it");

        for (String text : List.of("eng-1", "https://jira.example.org/jira/browse/ENG-1", "camera rejects", "")) {
            JsonNode json = api.findIssues(text, "").json();
            assertThat(json.at("/servers/0").toString())
                    .isEqualTo("{\"id\":\"link-1\",\"name\":\"Our Jira\",\"answer\":\"FOUND\",\"text\":\"\"}");
            assertThat(json.at("/issues/0").toString())
                    .as(text)
                    .isEqualTo("{\"serverId\":\"link-1\",\"serverName\":\"Our Jira\",\"issueId\":\"10001\","
                            + "\"key\":\"ENG-1\",\"url\":\"https://jira.example.org/jira/browse/ENG-1\","
                            + "\"summary\":\"The camera rejects it\",\"statusName\":\"To Do\",\"status\":\"TODO\","
                            + "\"type\":\"Task\"}");
        }
        assertThat(api.findIssues("https://elsewhere.example/browse/ENG-1", "").status())
                .isEqualTo(400);
        assertThat(api.findIssues("https://jira.example.org/jira/dashboard", "").status())
                .isEqualTo(400);
        assertThat(api.findIssues("ENG-1", "nowhere").status()).isEqualTo(404);
    }

    @Tag("V4")
    @Test
    void ofAnIssueThatIsNotForTheViewerASearchKnowsNothing() {
        IssueRef issue = issue("A secret summary");
        app.fakeTracker.hide(issue);

        assertThat(api.findIssues("ENG-1", "")).isEqualTo(api.findIssues("ENG-999", ""));
        assertThat(api.findIssues("secret", "").json().get("issues")).isEmpty();
        app.viewedBy(Optional.empty());
        assertThat(api.findIssues("ENG-1", "").status()).isEqualTo(401);
    }

    private ActionItem item() {
        return app.map().actionItems().get(0);
    }

    private static String link(IssueRef issue, String painPointId) {
        return "{\"painPointIds\": [\"%s\"], \"serverId\": \"%s\", \"issueId\": \"%s\"}"
                .formatted(painPointId, issue.serverId(), issue.issueId());
    }

    private IssueRef issue(String summary) {
        app.fakeTracker.create(
                FakeIssueTracker.SERVER.id(), new Draft("10000", "10004", summary, "", Map.of()), "m" + summary);
        List<IssueRef> all = app.fakeTracker.issues();
        return all.get(all.size() - 1);
    }
}
