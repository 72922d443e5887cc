package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.UseCases.PAGE;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.rest.Api.Reply;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssueResourceTest {
    private static final String WISH = """
            {"painPointIds": ["camera"], "serverId": "link-1", "projectId": "10000", "issueTypeId": "10004",
             "summary": "Accept passports", "description": "Why", "fields": {"labels": ["cx"]}}""";

    private static final String BATCH = """
            {"serverId": "link-1", "projectId": "10000", "issueTypeId": "10004", "fields": {"labels": ["cx"]},
             "issues": [{"painPointIds": ["camera"], "summary": "A", "description": "Why"},
                        {"painPointIds": ["wait"], "summary": "B"}]}""";

    private final UseCases app = new UseCases();
    private final Api api = new Api(app);

    @Test
    void makesAnIssue() {
        Reply reply = api.postIssue(WISH);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().get("version").asInt()).isEqualTo(2);
        assertThat(reply.json().get("actionItemId").asText()).isNotBlank();
        assertThat(reply.json().at("/issue/key").asText()).isEqualTo("ENG-1");
        assertThat(reply.json().at("/issue/url").asText()).isEqualTo("https://jira.example.org/jira/browse/ENG-1");
        assertThat(app.fakeTracker.draftOf(app.fakeTracker.issues().get(0)).fields())
                .isEqualTo(Map.of("labels", List.of("cx")));
    }

    @Test
    void descriptionAndFieldsMayBeLeftOut() {
        String bare = WISH.replaceFirst(",\\s*\"description.*", "}");
        assertThat(api.postIssue(bare).status()).isEqualTo(201);
    }

    @Test
    void answersDraftsAndWhereTheLastIssueWasCreated() {
        Reply first = api.getDrafts("7", "camera", "wait");
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.json().has("target")).isFalse();
        assertThat(first.json().at("/drafts/1").toString())
                .startsWith("{\"summary\":\"Nobody says how long it takes\",\"description\":\"")
                .endsWith("\"painPointId\":\"wait\",\"text\":\"Nobody says how long it takes\"}");
        assertThat(first.json().at("/together/summary").asText()).contains("2 pain points");

        api.postIssue(WISH);

        assertThat(api.getDrafts("7", "camera").json().get("target").toString())
                .isEqualTo("{\"serverId\":\"link-1\",\"projectId\":\"10000\",\"issueTypeId\":\"10004\"}");
        assertThat(api.getDrafts("7").status()).as("of no pain point").isEqualTo(400);
        assertThat(api.getDrafts("7", "none").status()).isEqualTo(404);
        assertThat(api.getDrafts("8", "camera").status()).isEqualTo(404);
    }

    @Test
    @Tag("C6")
    void aBatchAnswersForEachOfItsIssues() {
        app.fakeTracker.refusingNext(new Creation.Rejected(400, List.of("No."), Map.of("summary", "Too blue.")));

        Reply reply = api.postBatch(BATCH);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("version").asInt()).isEqualTo(2);
        assertThat(reply.json().at("/results/0").toString())
                .startsWith("{\"painPointIds\":[\"camera\"],\"result\":\"REFUSED\",\"message\":\"")
                .contains("No.")
                .endsWith("\"fields\":{\"summary\":\"Too blue.\"}}");
        assertThat(reply.json().at("/results/1").toString())
                .startsWith("{\"painPointIds\":[\"wait\"],\"result\":\"CREATED\",\"actionItemId\":\"")
                .endsWith("\"issue\":{\"key\":\"ENG-1\",\"url\":\"https://jira.example.org/jira/browse/ENG-1\"}}");
        assertThat(api.postBatch(BATCH).json().at("/results/1/result").asText()).isEqualTo("REFUSED");
        assertThat(app.fakeTracker.issues()).hasSize(2);
    }

    @Test
    @Tag("C6")
    void whatABatchDidNotSendOrDoesNotKnowIsToldApart() {
        app.fakeTracker.droppingNextRequest();
        Reply unknown = api.postBatch(BATCH);
        assertThat(unknown.json().at("/results/0/result").asText()).isEqualTo("UNKNOWN");
        assertThat(unknown.json().at("/results/1/result").asText()).isEqualTo("CREATED");

        app.put();
        app.fakeTracker.failing(
                "link-1", new TrackerAnswer.NeedsAuthorisation<>(URI.create("https://jira.example.org/oauth")));
        Reply unsent = api.postBatch(BATCH.replace("camera", "wait")
                .replaceFirst("(?s),\\s*\\{\"painPointIds\": \\[\"wait\"\\], \"summary\": \"B\"\\}", ""));
        assertThat(unsent.json().has("version")).isFalse();
        assertThat(unsent.json().at("/results/0/result").asText()).isEqualTo("NOT_SENT");
        assertThat(unsent.json().at("/results/0/authoriseUrl").asText()).isEqualTo("https://jira.example.org/oauth");
    }

    @Test
    void allMistakesOfABatchAreToldWithTheirPlaces() {
        Reply reply = api.postBatch(
                "{\"serverId\": 1, \"issues\": [{\"painPointIds\": [\"camera\"], \"summary\": 1}, {\"more\": 1}]}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().get("problems").findValuesAsText("path"))
                .contains("/serverId", "/projectId", "/issues/0/summary", "/issues/1/painPointIds", "/issues/1/more");
        assertThat(api.postBatch("{\"issues\": [1]}").json().get("problems").findValuesAsText("path"))
                .contains("/issues");
        nothingHappened(reply);
    }

    @Test
    void theTrackersWordsComeByField() {
        app.fakeTracker.refusingNext(
                new Creation.Rejected(400, List.of(), Map.of("priority", "<b>Priority</b> is required.")));

        Reply reply = api.postIssue(WISH);

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.error()).isEqualTo("TRACKER");
        assertThat(reply.json().at("/fields/priority").asText()).isEqualTo("<b>Priority</b> is required.");
    }

    @Test
    void missingConsentComesWithTheWayToGiveIt() {
        app.fakeTracker.failing(
                "link-1", new TrackerAnswer.NeedsAuthorisation<>(URI.create("https://jira.example.org/oauth")));

        Reply reply = api.postIssue(WISH);

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.json().get("authoriseUrl").asText()).isEqualTo("https://jira.example.org/oauth");
    }

    @Test
    void anUnknownResultIsItsOwnStatus() {
        app.fakeTracker.droppingNextRequest();

        Reply reply = api.postIssue(WISH);
        assertThat(reply.status()).isEqualTo(504);
        assertThat(reply.error()).isEqualTo("UNKNOWN_RESULT");

        assertThat(api.postIssue(WISH).status()).isEqualTo(409);
        assertThat(app.fakeTracker.createRequests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"x\"",
                "{",
                "{} {}",
                "{}",
                "{\"painPointIds\": \"camera\"}",
                "{\"painPointIds\": [7]}",
                "{\"a\": 1, \"a\": 2}",
            })
    void whatIsNoWishIsInvalid(String body) {
        Reply reply = api.postIssue(body);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.error()).isEqualTo("INVALID");
        nothingHappened(reply);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        Reply reply = api.postIssue(
                "{\"painPointIds\": [1], \"serverId\": 2, \"projectId\": \"1\", \"issueTypeId\": null, \"fields\": {\"a\": \"b\"}, \"x~/y\": 1}");

        assertThat(reply.json().get("problems").findValuesAsText("path"))
                .containsExactlyInAnyOrder(
                        "/painPointIds", "/serverId", "/issueTypeId", "/summary", "/fields", "/x~0~1y");
        nothingHappened(reply);
    }

    @Test
    void bombsAreRefused() {
        assertThat(api.postIssue("[".repeat(100_000)).status()).isEqualTo(400);
        assertThat(api.postIssue("{\"summary\": \"" + "x".repeat(RequestBody.FORM_BYTES) + "\"}")
                        .status())
                .isEqualTo(413);
        assertThat(api.postIssue(WISH.replace("Accept passports", "x".repeat(256)))
                        .json()
                        .at("/fields/summary")
                        .asText())
                .contains("255");
    }

    @Test
    void foreignPagesAndMissingRightsAreRefused() {
        assertThat(api.postIssue("8", WISH).status()).isEqualTo(404);
        assertThat(api.postIssue(WISH.replace("camera", "none")).status()).isEqualTo(404);
        app.store.protect(PAGE);
        assertThat(api.postIssue(WISH).status()).isEqualTo(403);
        app.viewedBy(Optional.empty());
        Reply reply = api.postIssue(WISH);
        assertThat(reply.status()).isEqualTo(401);
        nothingHappened(reply);
    }

    private void nothingHappened(Reply reply) {
        assertThat(app.store.version(PAGE)).isEqualTo(1);
        assertThat(app.fakeTracker.createRequests()).isZero();
        assertThat(app.intents.open()).isEmpty();
        assertThat(reply.text()).doesNotContain("Exception", "com.fasterxml", "\tat ");
        assertThat(reply.json().get("message").asText()).isNotBlank();
    }
}
