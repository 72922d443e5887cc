package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.SampleMaps.linked;
import static org.journeymaps.testing.SampleMaps.manual;
import static org.journeymaps.testing.UseCases.PAGE;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.service.TrackerRefusals;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GapResourceTest {
    private final UseCases app = new UseCases();
    private final Api api = new Api(app);

    @Test
    void answersInTheContractsShape() {
        IssueRef issue = issue();
        app.put(linked("a", issue), manual("m", WorkStatus.DONE));

        JsonNode json = api.getGaps("7").json();

        assertThat(json.get("pageId").asText()).isEqualTo("7");
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("jiraConfigured").asBoolean()).isTrue();
        JsonNode map = json.at("/maps/0");
        assertThat(map.get("mapId").asText()).isEqualTo("account");
        assertThat(map.at("/scale/min").asInt()).isEqualTo(-2);
        assertThat(map.at("/progress/text").asText()).isEqualTo("0 of 2 gaps closed");
        assertThat(map.at("/progress/counts").toString()).isEqualTo("{\"UNADDRESSED\":1,\"IN_PROGRESS\":1}");
        JsonNode gap = map.at("/gaps/0");
        assertThat(gap.get("painPointId").asText()).isEqualTo("camera");
        assertThat(gap.get("state").asText()).isEqualTo("IN_PROGRESS");
        assertThat(gap.get("stateText").asText()).isEqualTo("In progress");
        assertThat(gap.get("sign").asText()).isEqualTo("◑");
        assertThat(gap.get("experience").decimalValue()).isEqualByComparingTo("-1.5");
        assertThat(gap.get("actions").toString()).isEqualTo("[\"FOLLOW\"]");
        assertThat(gap.has("intent")).isFalse();
        assertThat(gap.at("/work/0").toString())
                .isEqualTo("{\"actionItemId\":\"a\",\"title\":\"Work a\",\"answer\":\"FOUND\",\"text\":\"\","
                        + "\"key\":\"ENG-1\",\"url\":\"https://jira.example.org/jira/browse/ENG-1\","
                        + "\"summary\":\"A secret summary\",\"statusName\":\"To Do\",\"status\":\"TODO\",\"typeName\":\"Task\","
                        + "\"priorityName\":\"Medium\"}");
        assertThat(gap.at("/work/1").toString())
                .isEqualTo("{\"actionItemId\":\"m\",\"title\":\"Work m\",\"answer\":\"MANUAL\",\"text\":\"\","
                        + "\"statusName\":\"Done\",\"status\":\"DONE\",\"manual\":true}");
        assertThat(json.at("/servers/0").toString())
                .isEqualTo("{\"id\":\"link-1\",\"name\":\"Our Jira\",\"answer\":\"FOUND\",\"text\":\"\"}");
    }

    static Stream<TrackerAnswer<?>> failures() {
        return Stream.of(
                new TrackerAnswer.NeedsAuthorisation<>(URI.create("https://jira.example.org/oauth?a=b")),
                new TrackerAnswer.NotConfigured<>(),
                new TrackerAnswer.Unsupported<>(),
                new TrackerAnswer.Unreachable<>(),
                new TrackerAnswer.RateLimited<>(Instant.EPOCH),
                new TrackerAnswer.Failed<>(500, List.of("Boom")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void ofAnIssueThatCannotBeReadNothingIsSaidButThat(TrackerAnswer<?> failure) {
        app.put(linked("a", issue()));
        app.fakeTracker.failing("link-1", failure);

        Api.Reply reply = api.getGaps("7");

        String code = TrackerRefusals.code(failure);
        assertThat(reply.json().at("/maps/0/gaps/0/work/0/answer").asText()).isEqualTo(code);
        assertThat(reply.json().at("/maps/0/gaps/0/work/0/text").asText()).isNotBlank();
        assertThat(reply.json().at("/servers/0/answer").asText()).isEqualTo(code);
        assertThat(reply.json().at("/servers/0/text").asText()).isNotBlank();
        boolean authorise = failure instanceof TrackerAnswer.NeedsAuthorisation<?>;
        assertThat(reply.json().at("/servers/0").has("authoriseUrl")).isEqualTo(authorise);
        nothingOfTheIssue(reply);
    }

    @Test
    void norOfOneThatIsNotVisible() {
        IssueRef issue = issue();
        app.put(linked("a", issue));
        app.fakeTracker.hide(issue);

        Api.Reply reply = api.getGaps("7");

        assertThat(reply.json().at("/maps/0/gaps/0/work/0/answer").asText()).isEqualTo("NOT_VISIBLE");
        assertThat(reply.json().at("/maps/0/gaps/0/flags").toString())
                .isEqualTo("[{\"flag\":\"UNKNOWN\",\"sign\":\"?\",\"text\":\"Not fully visible to you\"}]");
        assertThat(reply.json().at("/maps/0/progress/text").asText())
                .isEqualTo("0 of 2 gaps closed; work on 1 could not be read for you");
        nothingOfTheIssue(reply);
    }

    @Test
    void norForAnAnonymousViewer() {
        app.put(linked("a", issue()));
        app.viewedBy(Optional.empty());

        Api.Reply reply = api.getGaps("7");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("editable").asBoolean()).isFalse();
        assertThat(reply.json().get("servers")).isEmpty();
        assertThat(reply.json().at("/maps/0/gaps/0/actions").toString()).isEqualTo("[]");
        nothingOfTheIssue(reply);
    }

    @Test
    void norWhenTheLinkIsGone() {
        app.put(linked("a", new IssueRef("removed", "10001")));

        Api.Reply reply = api.getGaps("7");

        assertThat(reply.json().at("/servers/0/name").asText()).isEqualTo("Unknown Jira");
        assertThat(reply.json().at("/servers/0/answer").asText()).isEqualTo("LINK_REMOVED");
        nothingOfTheIssue(reply);
    }

    @Test
    void deliveredGapsAreCountedInWords() {
        app.put(manual("m", WorkStatus.DONE));

        assertThat(api.getGaps("7").json().at("/maps/0/progress/text").asText())
                .isEqualTo("0 of 2 gaps closed, 1 of 2 gaps delivered");
    }

    @Test
    @Tag("C8")
    @Tag("V2")
    void anOpenIntentComesWithWhoAndSinceWhenAndWhatToDo() {
        app.intents.with(new Intent(
                new IntentKey(PAGE, SampleMaps.MAP, SampleMaps.PAIN),
                "marker",
                "link-1",
                "10000",
                "10004",
                "A secret summary",
                "ben",
                app.now(),
                Intent.State.SENDING,
                Optional.empty()));

        Api.Reply reply = api.getGaps("7");

        assertThat(reply.json().at("/maps/0/gaps/0/intent/state").asText()).isEqualTo("SENDING");
        assertThat(reply.json().at("/maps/0/gaps/0/intent/text").asText())
                .isEqualTo("A Jira issue for this pain point is being created by BEN, since 1 min."
                        + " Wait a minute and reload the page.");
        assertThat(reply.json().at("/maps/0/gaps/0/intent/by").asText()).isEqualTo("BEN");
        assertThat(reply.json().at("/maps/0/gaps/0/intent/since").asText()).isEqualTo("2026-11-21T12:00:00Z");
        assertThat(reply.json().at("/maps/0/gaps/0/intent/own").asBoolean()).isFalse();
        assertThat(app.intents.reads()).as("reads of the page's intents").isEqualTo(1);
        assertThat(reply.text()).as("no key of anybody").doesNotContain("ben", "marker");
        nothingOfTheIssue(reply);
    }

    @ParameterizedTest
    @CsvSource({
        "ada, UNKNOWN, 3, ADA set out to create a Jira issue for this pain point 3 min ago",
        "ada, UNKNOWN, 150, 2 h ago",
        "ada, CREATED, 4320, ADA created a Jira issue 3 d ago",
        "gone-1, UNKNOWN, 3, Somebody who is not known any more set out"
    })
    @Tag("C8")
    void anIntentTellsWhoAndHowLongAgo(String userKey, Intent.State state, int minutes, String words) {
        app.intents.with(new Intent(
                new IntentKey(PAGE, SampleMaps.MAP, SampleMaps.PAIN),
                "marker",
                "link-1",
                "10000",
                "10004",
                "S",
                userKey,
                app.now().minusSeconds(60L * minutes),
                state,
                Optional.of("1")));

        Api.Reply reply = api.getGaps("7");

        assertThat(reply.json().at("/maps/0/gaps/0/intent/text").asText()).contains(words);
        assertThat(reply.text()).doesNotContain("gone-1");
    }

    @Test
    @Tag("C8")
    void anIntentThatNobodyCanReadIsToldToo() {
        app.intents.with(Intent.unreadable(new IntentKey(PAGE, SampleMaps.MAP, SampleMaps.PAIN)));

        assertThat(api.getGaps("7").json().at("/maps/0/gaps/0/intent/text").asText())
                .contains("cannot be read");
    }

    @Test
    void settlingAnswersLikeReading() {
        assertThat(api.settleGaps("7")).isEqualTo(api.getGaps("7"));
        assertThat(api.settleGaps("8").status()).isEqualTo(404);
    }

    private IssueRef issue() {
        app.fakeTracker.create(
                FakeIssueTracker.SERVER.id(), new Draft("10000", "10004", "A secret summary", "", Map.of()), "m");
        return app.fakeTracker.issues().get(0);
    }

    private static void nothingOfTheIssue(Api.Reply reply) {
        assertThat(reply.text())
                .doesNotContain("ENG-1", "OLD-KEY", "secret", "statusName\":\"To", "10001")
                .contains("painPointId");
    }
}
