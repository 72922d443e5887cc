package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StatesTest {
    private static final URI CONSENT = URI.create("https://jira.example.org/jira/authorise");
    private static final String OTHER = "00000000-0000-4000-8000-000000000002";

    private final ScriptedJira jira = new ScriptedJira().on("POST .*/search", StatesTest::foundAll);
    private final ScriptedJira other = new ScriptedJira().on("POST .*/search", StatesTest::foundAll);
    private final TrackerOverSites world =
            new TrackerOverSites(jira.site(), other.site(OTHER, "https://other.example.org"));

    @Test
    @Tag("L3")
    void l3ManyIssuesAreAskedForFiftyAtATimeAndThenNotAgain() {
        Set<IssueRef> refs = refs(120);

        assertThat(states(refs).values()).allMatch(answer -> answer instanceof TrackerAnswer.Found<Issue>);
        assertThat(jira.lines()).hasSize(3).containsOnly("POST /rest/api/2/search");

        states(refs);
        assertThat(jira.requests).as("warm").hasSize(3);

        world.clock.pass(StateCache.FRESH.plusSeconds(1));
        states(refs);
        assertThat(jira.requests).as("after five minutes").hasSize(6);
    }

    @Test
    @Tag("V1")
    void v1AViewerWhoWantsTheStateOfNowIsNotServedFromTheCache() {
        Set<IssueRef> refs = refs(2);
        states(refs);

        world.tracker.states(refs, IssueTracker.Freshness.NOW);
        assertThat(jira.requests).as("asked anew").hasSize(2);

        states(refs);
        assertThat(jira.requests).as("and remembered").hasSize(2);
    }

    @Test
    @Tag("F1")
    void f1EachServerIsAskedOnItsOwnAndFailsOnItsOwn() {
        jira.on("POST .*/search", new Reply.NoAnswer());
        IssueRef down = ref("1");
        IssueRef up = new IssueRef(OTHER, "1");

        assertThat(states(Set.of(down, up)))
                .containsEntry(down, new TrackerAnswer.Unreachable<>())
                .hasEntrySatisfying(up, answer -> assertThat(answer.found()).isPresent());
    }

    @Test
    @Tag("F1")
    void f1WhileAServerIsDownTheLastKnownStateIsShownAsStaleForAnHour() {
        states(refs(2));
        jira.on("POST .*/search", answer(503, "<html>down</html>"));
        world.clock.pass(Duration.ofMinutes(10));

        assertThat(states(refs(2)).values())
                .allSatisfy(answer ->
                        assertThat(answer.found().flatMap(Issue::lastKnown)).isPresent());

        world.clock.pass(Duration.ofMinutes(51));
        assertThat(states(refs(2)).values())
                .allSatisfy(answer -> assertThat(answer.found()).isEmpty());
    }

    @Test
    @Tag("V1")
    void v1NothingThatOneViewerReadIsShownToAnother() {
        states(refs(1));
        world.logIn("ben");
        jira.on("POST .*/search", new Reply.NoAnswer());

        assertThat(states(refs(1)).values()).containsExactly(new TrackerAnswer.Unreachable<>());
    }

    @Test
    @Tag("V1")
    void v1WithTheConsentEndsWhatWasReadUnderIt() {
        states(refs(60));
        jira.on("POST .*/search", new Reply.NeedsConsent(CONSENT));
        Set<IssueRef> more = refs(61);

        assertThat(states(more).values()).containsOnly(new TrackerAnswer.NeedsAuthorisation<>(CONSENT));

        jira.on("POST .*/search", new Reply.NoAnswer());
        assertThat(states(refs(60)).values()).containsOnly(new TrackerAnswer.Unreachable<>());
    }

    @Test
    @Tag("V1")
    void v1AMissingConsentSeenElsewhereCountsToo() {
        states(refs(1));
        jira.on("GET .*serverInfo", new Reply.NeedsConsent(CONSENT));
        world.tracker.projects(ScriptedJira.ID, "");
        jira.on("POST .*/search", new Reply.NoAnswer());

        assertThat(states(refs(1)).values()).containsOnly(new TrackerAnswer.Unreachable<>());
    }

    @Test
    @Tag("V4")
    void v4WhatTheSearchLeavesOutIsNotVisible() {
        jira.on("POST .*/search", rows("2"));

        assertThat(states(refs(2)))
                .containsEntry(ref("1"), new TrackerAnswer.NotVisible<>())
                .hasEntrySatisfying(
                        ref("2"), answer -> assertThat(answer.found()).isPresent());
    }

    @Test
    @Tag("V5")
    void v5ForAnonymousViewersNoRequestIsMade() {
        world.logOut();

        assertThat(states(refs(1)).values()).containsOnly(new TrackerAnswer.NotVisible<>());
        assertThat(world.tracker.projects(ScriptedJira.ID, "")).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(jira.requests).isEmpty();
    }

    @Test
    @Tag("K1")
    void k1AnAddressOfJiraCloudIsRefusedWithoutARequest() {
        ScriptedJira cloud = new ScriptedJira();
        TrackerOverSites site = new TrackerOverSites(cloud.site(OTHER, "https://acme.atlassian.net"));
        IssueRef ref = new IssueRef(OTHER, "1");

        assertThat(site.tracker.states(Set.of(ref))).isEqualTo(Map.of(ref, new TrackerAnswer.Unsupported<>()));
        assertThat(cloud.requests).isEmpty();
    }

    @Test
    @Tag("K1")
    void k1ACloudSiteUnderItsOwnNameIsKnownByItsSearchOrByServerInfo() {
        jira.on("POST .*/search", answer(410, "{}"));
        assertThat(states(refs(1)).values()).containsOnly(new TrackerAnswer.Unsupported<>());

        other.on("GET .*serverInfo", "{\"deploymentType\":\"Cloud\",\"version\":\"1001.0.0-SNAPSHOT\"}");
        assertThat(world.tracker.projects(OTHER, "")).isEqualTo(new TrackerAnswer.Unsupported<>());
        assertThat(world.tracker.issueTypes(OTHER, "1")).isEqualTo(new TrackerAnswer.Unsupported<>());
        assertThat(other.requests).hasSize(1);
    }

    @Test
    void aRefusedSearchIsReplacedBySingleQuestionsSoThatOneBadIssueSpoilsNoOther() {
        jira.on("POST .*/search", answer(400, "{\"errorMessages\":[\"schlecht\"]}"));
        jira.on("GET .*/issue/\\d+\\?fields=.*", answer(404, "{}"));
        jira.on("GET .*/issue/2\\?fields=.*", issue("2"));
        jira.on("GET .*/issue/3\\?fields=.*", answer(500, "{}"));

        assertThat(states(refs(3)))
                .containsEntry(ref("1"), new TrackerAnswer.NotVisible<>())
                .containsEntry(ref("3"), new TrackerAnswer.Failed<>(500, List.of()))
                .hasEntrySatisfying(
                        ref("2"), answer -> assertThat(answer.found()).isPresent());
    }

    @Test
    void singleQuestionsAreBounded() {
        jira.on("POST .*/search", answer(400, "{}"));
        jira.on("GET .*", answer(404, "{}"));

        assertThat(states(refs(120))).hasSize(120);
        assertThat(jira.requests).hasSize(50 + 3);
    }

    @Test
    void afterThreeFailuresInARowTheServerIsLeftAloneForHalfAMinute() {
        jira.on("POST .*/search", new Reply.NoAnswer());
        for (int visit = 0; visit < 5; visit++) {
            states(refs(1));
        }
        assertThat(jira.requests).hasSize(3);

        world.clock.pass(CircuitBreaker.REST.plusSeconds(1));
        jira.on("POST .*/search", StatesTest::foundAll);
        assertThat(states(refs(1)).values())
                .allSatisfy(answer -> assertThat(answer.found()).isPresent());
        world.clock.pass(StateCache.FRESH.plusSeconds(1));
        states(refs(1));
        assertThat(jira.requests).hasSize(5);
    }

    @Test
    @Tag("F1")
    void f1WhenTheTimeOfAPageViewIsUpNothingMoreIsAsked() {
        jira.on("POST .*/search", request -> {
            world.clock.pass(IssueStates.BUDGET.plusSeconds(1));
            return foundAll(request);
        });

        Map<IssueRef, TrackerAnswer<Issue>> states = states(refs(60));

        assertThat(jira.requests).hasSize(1);
        assertThat(states.values().stream().filter(TrackerAnswer.Unreachable.class::isInstance))
                .hasSize(10);
    }

    @Test
    void anAnswerInPartsIsPutTogether() {
        jira.on(
                "POST .*/search",
                request -> RequestForms.json(request).path("startAt").asInt() == 0
                        ? answer(200, "{\"total\":2,\"maxResults\":1,\"issues\":[" + issue("1") + "]}")
                        : answer(200, "{\"total\":2,\"maxResults\":1,\"issues\":[" + issue("2") + "]}"));

        assertThat(states(refs(2)).values())
                .allSatisfy(answer -> assertThat(answer.found()).isPresent());
    }

    @Test
    void anIssueIsReadAsItStandsAndAnyFieldMayBeMissing() {
        jira.on("POST .*/search", """
                {"expand":null,"total":2,"issues":[
                 {"id":1,"key":"A B-1","fields":{"summary":"s\\u0000\\n<b>","status":{"name":"Fertig","statusCategory":{"key":"done","id":3}},
                  "resolution":null,"issuetype":{"name":"Bug"},"assignee":{"displayName":"Ada"},"priority":{"name":"High"}}},
                 {"id":"2","key":"ENG-2","fields":null}]}
                """);

        Map<IssueRef, TrackerAnswer<Issue>> states = states(refs(2));

        assertThat(Objects.requireNonNull(states.get(ref("1"))).found())
                .contains(new Issue(
                        ref("1"),
                        "A B-1",
                        URI.create("https://jira.example.org/jira/browse/A%20B-1"),
                        "s <b>",
                        "Fertig",
                        Optional.of(WorkStatus.DONE),
                        Optional.of("Bug"),
                        Optional.of("Ada"),
                        Optional.of("High"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(Objects.requireNonNull(states.get(ref("2"))).found())
                .hasValueSatisfying(issue -> assertThat(issue.status()).isEmpty());
        assertThat(states(refs(2))).as("the same from the cache").isEqualTo(states);
    }

    private Map<IssueRef, TrackerAnswer<Issue>> states(Set<IssueRef> refs) {
        return world.tracker.states(refs);
    }

    private static IssueRef ref(String id) {
        return new IssueRef(ScriptedJira.ID, id);
    }

    private static Set<IssueRef> refs(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> ref(String.valueOf(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static Reply foundAll(JiraRequest request) {
        Matcher ids = Pattern.compile("\\d+")
                .matcher(RequestForms.json(request).path("jql").asText());
        return rows(ids.results().map(java.util.regex.MatchResult::group).toArray(String[]::new));
    }

    private static Reply rows(String... ids) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String id : ids) {
            rows.put(id, issue(id));
        }
        return answer(200, "{\"total\":" + ids.length + ",\"issues\":[" + String.join(",", rows.values()) + "]}");
    }

    static String issue(String id) {
        return "{\"id\":\"" + id + "\",\"key\":\"ENG-" + id
                + "\",\"fields\":{\"summary\":\"s\",\"status\":{\"name\":\"To Do\",\"statusCategory\":{\"key\":\"new\"}}}}";
    }
}
