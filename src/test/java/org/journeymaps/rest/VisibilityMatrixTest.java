package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.SampleMaps.linked;
import static org.journeymaps.testing.UseCases.PAGE;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each viewer at each endpoint that has to do with issues, for an issue he may read and for those he may not: nobody sees
 * or does what he may not, and nothing of Jira is stored or told to the wrong viewer. An admin of Confluence is bound like
 * everybody else; what he may do on the page he may do as an editor.
 */
@Tag("V1")
@Tag("V2")
@Tag("V3")
@Tag("V4")
@Tag("V5")
@Tag("V6")
class VisibilityMatrixTest {
    private static final String[] SECRETS = {"ENG-1", "OLD-KEY", "secret", "statusName\":\"To", "To Do"};

    private enum Who {
        ANONYMOUS(false, true, false),
        OUTSIDER(true, false, false),
        READER(true, true, false),
        EDITOR(true, true, true),
        ADMIN(true, true, true);

        private final boolean loggedIn;
        private final boolean sees;
        private final boolean edits;

        Who(boolean loggedIn, boolean sees, boolean edits) {
            this.loggedIn = loggedIn;
            this.sees = sees;
            this.edits = edits;
        }
    }

    private enum Fate {
        VISIBLE,
        INVISIBLE,
        DELETED,
        SERVER_DOWN
    }

    /** What an endpoint needs: to see the page, to be logged in and see it, to edit it, or only to be logged in. */
    private enum Needs {
        SIGHT,
        LOGIN_AND_SIGHT,
        EDIT,
        LOGIN;

        boolean holds(Who who) {
            return switch (this) {
                case SIGHT -> who.sees;
                case LOGIN_AND_SIGHT -> who.loggedIn && who.sees;
                case EDIT -> who.edits;
                case LOGIN -> who.loggedIn;
            };
        }
    }

    private interface Call {
        Api.Reply to(Api api, IssueRef issue);
    }

    private record Endpoint(Needs needs, Call call) {}

    private static final Map<String, Endpoint> ENDPOINTS = endpoints();

    private static Map<String, Endpoint> endpoints() {
        Map<String, Endpoint> all = new LinkedHashMap<>();
        all.put("gaps of the page", new Endpoint(Needs.SIGHT, (api, issue) -> api.getGaps("7")));
        all.put("gaps of the map", new Endpoint(Needs.SIGHT, (api, issue) -> api.getReport("7")));
        all.put("gaps as a table", new Endpoint(Needs.SIGHT, (api, issue) -> table(api)));
        all.put("map", new Endpoint(Needs.SIGHT, (api, issue) -> api.getMap("7", "account")));
        all.put("transitions", new Endpoint(Needs.LOGIN_AND_SIGHT, (api, issue) -> api.getTransitions("a")));
        all.put(
                "move",
                new Endpoint(
                        Needs.LOGIN_AND_SIGHT, (api, issue) -> api.postTransition("a", "{\"transitionId\": \"21\"}")));
        all.put("find by key", new Endpoint(Needs.LOGIN, (api, issue) -> api.findIssues("ENG-1", "")));
        all.put("find by words", new Endpoint(Needs.LOGIN, (api, issue) -> api.findIssues("secret", "")));
        all.put(
                "link",
                new Endpoint(
                        Needs.EDIT,
                        (api, issue) -> api.postLink(
                                "{\"painPointIds\": [\"wait\"], \"serverId\": \"link-1\", \"issueId\": \"%s\"}"
                                        .formatted(issue.issueId()))));
        all.put(
                "create",
                new Endpoint(
                        Needs.EDIT,
                        (api, issue) -> api.postIssue("{\"painPointIds\": [\"wait\"], \"serverId\": \"link-1\","
                                + " \"projectId\": \"10000\", \"issueTypeId\": \"10004\", \"summary\": \"New\"}")));
        all.put(
                "refresh",
                new Endpoint(Needs.EDIT, (api, issue) -> api.refreshLinks("{\"painPointIds\": [\"camera\"]}")));
        all.put("relinkable", new Endpoint(Needs.EDIT, (api, issue) -> api.getRelink("old")));
        all.put(
                "relink",
                new Endpoint(
                        Needs.EDIT,
                        (api, issue) ->
                                api.postRelink("{\"from\": \"old\", \"to\": \"link-1\", \"actionItemIds\": [\"g\"]}")));
        all.put(
                "note work",
                new Endpoint(
                        Needs.EDIT,
                        (api, issue) -> api.postWork(
                                "{\"title\": \"x\", \"painPointIds\": [\"wait\"], \"status\": \"TODO\"}")));
        all.put("change work", new Endpoint(Needs.EDIT, (api, issue) -> api.putWork("a", "{\"due\": \"2026-12-01\"}")));
        all.put("remove work", new Endpoint(Needs.EDIT, (api, issue) -> api.removeWork("a", "{}")));
        all.put(
                "measure",
                new Endpoint(
                        Needs.EDIT,
                        (api, issue) -> api.postMeasurement(
                                "{\"value\": 0.5, \"evidence\": \"MEASURED\"," + " \"measuredAt\": \"2026-11-20\"}")));
        all.put("accept", new Endpoint(Needs.EDIT, (api, issue) -> api.postAcceptance("{}")));
        return all;
    }

    private static Api.Reply table(Api api) {
        var answer = api.getTable("7");
        return new Api.Reply(answer.getStatus(), new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8));
    }

    static Stream<Arguments> matrix() {
        return Stream.of(Who.values())
                .flatMap(who -> Stream.of(Fate.values())
                        .flatMap(fate -> ENDPOINTS.keySet().stream().map(name -> Arguments.of(who, name, fate))));
    }

    @ParameterizedTest(name = "{0}, {1}, issue {2}")
    @MethodSource("matrix")
    void nobodySeesOrDoesWhatHeMayNot(Who who, String name, Fate fate) {
        UseCases app = new UseCases();
        Api api = new Api(app);
        app.fakeTracker.create("link-1", new Draft("10000", "10004", "A secret summary", "", Map.of()), "m");
        IssueRef issue = app.fakeTracker.issues().get(0);
        IssueRef named = fate == Fate.DELETED ? new IssueRef("link-1", "99999") : issue;
        app.put(linked("a", named), linked("g", new IssueRef("old", named.issueId())));
        String before = app.store.body(PAGE, 0);
        suffer(app, issue, fate);
        enter(app, who);

        int asked = app.fakeTracker.questions();
        Endpoint endpoint = Objects.requireNonNull(ENDPOINTS.get(name));
        Api.Reply reply = endpoint.call().to(api, named);

        boolean allowed = endpoint.needs().holds(who);
        boolean knows = who.loggedIn && allowed && fate == Fate.VISIBLE;
        if (!allowed) {
            assertThat(reply.status()).isIn(401, 403, 404);
            assertThat(app.store.body(PAGE, 0)).as("nothing is stored").isEqualTo(before);
            assertThat(app.fakeTracker.backLinksOf(issue)).isEmpty();
        }
        // A key that an older version stored is in the map itself; what is read from Jira is not.
        assertThat(reply.text().replace(name.equals("map") ? "OLD-KEY" : "", ""))
                .satisfies(text -> assertThat(knows || Stream.of(SECRETS).noneMatch(text::contains))
                        .as(text)
                        .isTrue());
        assertThat(app.store.body(PAGE, 0)).doesNotContain("ENG-1", "secret", "To Do");
        assertThat(app.store.comments()).noneMatch(comment -> comment.contains("ENG-1") || comment.contains("secret"));
        if (fate != Fate.VISIBLE || !who.loggedIn) {
            assertThat(Set.of("link", "accept", "move").contains(name) && reply.status() < 300)
                    .as("nothing is linked, moved or accepted that the viewer cannot read")
                    .isFalse();
        }
        if (who == Who.ANONYMOUS) {
            assertThat(app.fakeTracker.questions())
                    .as("no question to a tracker")
                    .isEqualTo(asked);
        }
    }

    private static void suffer(UseCases app, IssueRef issue, Fate fate) {
        switch (fate) {
            case VISIBLE -> {}
            // The deleted issue never was; what it would have been is kept from everybody.
            case INVISIBLE, DELETED -> app.fakeTracker.hide(issue);
            case SERVER_DOWN -> app.fakeTracker.failing("link-1", new TrackerAnswer.Unreachable<>());
        }
    }

    private static void enter(UseCases app, Who who) {
        app.viewedBy(who.loggedIn ? Optional.of(who.name()) : Optional.empty());
        if (!who.edits) {
            app.store.protect(PAGE);
        }
        if (!who.sees) {
            app.store.hide(PAGE);
        }
    }
}
