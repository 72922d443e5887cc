package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong between Confluence and Jira, brought about for real. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmulatorFaultsTest {
    private static final IssueRef BANK_1 = ref("10000");
    private static final IssueRef GOV_1 = ref("10003");
    private static final IssueRef SHOP_1 = ref("10005");
    private static final IssueRef SEC_1 = ref("10007");

    private final EmulatorWorld world = new EmulatorWorld();

    @BeforeAll
    void start() {
        world.strict();
    }

    @AfterEach
    void recover() {
        world.strict();
        // Past everything remembered and past an open circuit breaker.
        world.pass(StateCache.KEPT.plusSeconds(1));
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    @Tag("V1")
    void v1EachViewerSeesWhatJiraShowsHim() {
        Set<IssueRef> all = Set.of(BANK_1, GOV_1, SHOP_1, SEC_1);

        assertThat(visible("ada", all)).containsExactlyInAnyOrder(BANK_1, GOV_1, SHOP_1);
        assertThat(visible("ben", all)).containsExactlyInAnyOrder(GOV_1, SHOP_1);
        assertThat(visible("admin", all)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aViewerWithoutAccountInJiraIsSentToConsent() {
        assertThat(state("stranger", SHOP_1)).isInstanceOf(TrackerAnswer.NeedsAuthorisation.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"REVOKED_TOKEN", "SERVED_AS_ANONYMOUS"})
    @Tag("F2")
    void f2AnEndedConsentIsHeardOfAndEndsWhatWasReadUnderIt(Failure failure) {
        assertThat(state("ada", SHOP_1)).isInstanceOf(TrackerAnswer.Found.class);
        world.jira.faults().inject(Injection.of(failure));

        assertThat(world.as("ada", () -> world.tracker.issueTypes(ScriptedJira.ID, "10002")))
                .isEqualTo(new TrackerAnswer.NeedsAuthorisation<>(
                        URI.create(world.jira.baseUrl() + "/plugins/servlet/oauth/authorize")));
        assertThat(state("ada", SHOP_1)).isInstanceOf(TrackerAnswer.NeedsAuthorisation.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML_ERROR", "SERVER_ERROR", "REDIRECT", "NO_CONTENT", "BROKEN_JSON"})
    @Tag("F2")
    void f2WhatIsNoAnswerOfJirasIsAFailure(Failure failure) {
        world.jira.faults().inject(Injection.of(failure));

        assertThat(state("ada", SHOP_1)).isInstanceOf(TrackerAnswer.Failed.class);
        assertThat(world.as("ada", () -> world.tracker.projects(ScriptedJira.ID, "")))
                .isInstanceOf(TrackerAnswer.Failed.class);
    }

    @Test
    @Tag("F2")
    void f2ALogInPageIsServedToNobodyAndSoAsksForConsent() {
        world.jira.faults().inject(Injection.of(Failure.LOGIN_PAGE));

        assertThat(state("ada", SHOP_1)).isInstanceOf(TrackerAnswer.NeedsAuthorisation.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML_ERROR", "SERVER_ERROR", "NO_CONTENT", "BROKEN_JSON", "RESET"})
    @Tag("C2")
    void c2WhateverHappensAfterTheCommitTheIssueIsFoundAndNotMadeAgain(Failure failure) {
        String marker = "lost-" + failure;
        world.jira
                .faults()
                .inject(Injection.of(failure)
                        .afterCommitting()
                        .on("POST", "/rest/api/2/issue")
                        .times(1));

        assertThat(create("10000", "The counter is closed", marker)).isEqualTo(new Creation.Unknown());

        assertThat(world.marked(marker)).isEqualTo(1);
        assertThat(find("10000", "The counter is closed", marker)).hasSize(1);
    }

    @Test
    @Tag("C4")
    void c4WhoLooksBeforeTryingAgainEndsWithExactlyOneIssueHoweverMuchIsLost() {
        Random random = new Random(4);
        for (int conversion = 0; conversion < 60; conversion++) {
            String marker = "ledger-" + conversion;
            // With and without labels on the screen.
            String project = conversion % 2 == 0 ? "10000" : "10001";
            int attempts = 0;
            boolean known = false;
            while (!known && attempts++ < 20) {
                if (random.nextInt(10) < 3) {
                    Injection lost = Injection.of(Failure.RESET)
                            .on("POST", "/rest/api/2/issue")
                            .times(1);
                    world.jira.faults().inject(random.nextBoolean() ? lost.afterCommitting() : lost);
                }
                known = create(project, "Ledger", marker) instanceof Creation.Created
                        || !find(project, "Ledger", marker).isEmpty();
            }
            assertThat(known).isTrue();
            assertThat(world.marked(marker)).as(marker).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOGIN_PAGE", "REDIRECT"})
    @Tag("C2")
    void c2ALogInPageLeavesItOpenUntilTheSearchSaysThatNothingWasMade(Failure failure) {
        String marker = "kept-out-" + failure;
        world.jira
                .faults()
                .inject(Injection.of(failure).on("POST", "/rest/api/2/issue").times(1));

        assertThat(create("10000", "The counter is closed", marker)).isEqualTo(new Creation.Unknown());

        assertThat(world.marked(marker)).isZero();
        assertThat(find("10000", "The counter is closed", marker)).isEmpty();
    }

    @Test
    @Tag("C3")
    void c3AShortRateLimitIsWaitedForOnce() {
        world.jira
                .faults()
                .inject(Injection.of(Failure.RATE_LIMIT)
                        .withRetryAfter(0)
                        .on("POST", "/rest/api/2/issue")
                        .times(1));

        assertThat(create("10000", "Limited", "limited-1")).isInstanceOf(Creation.Created.class);
        assertThat(world.marked("limited-1")).isEqualTo(1);
    }

    @Test
    @Tag("C3")
    void c3AnEndlessRateLimitIsReportedCappedAndNothingIsMade() {
        world.jira
                .faults()
                .inject(Injection.of(Failure.RATE_LIMIT)
                        .withRetryAfter(Long.MAX_VALUE)
                        .on("POST", "/rest/api/2/issue"));

        assertThat(create("10000", "Limited", "limited-2"))
                .isEqualTo(new Creation.NotSent(
                        new TrackerAnswer.RateLimited<>(world.clock.instant().plus(ReplyReading.LONGEST_WAIT))));
        assertThat(world.marked("limited-2")).isZero();
    }

    @Test
    @Tag("C4")
    void c4WhileTheIndexLagsNothingIsFoundYetButTheIssueIsThere() {
        world.set("indexLagSeconds", 10);
        world.jira.faults().inject(Injection.resetAfterCommit());
        assertThat(create("10000", "Late", "lag-1")).isEqualTo(new Creation.Unknown());
        assertThat(find("10000", "Late", "lag-1")).isEmpty();

        world.pass(Duration.ofSeconds(11));
        assertThat(find("10000", "Late", "lag-1")).hasSize(1);
    }

    @Test
    void anIssueJustMadeIsShownAlthoughTheIndexDoesNotKnowIt() {
        world.set("indexLagSeconds", 30);
        IssueRef ref = created(create("10000", "Brand new", "new-1"));

        assertThat(found(state("ada", ref)).summary()).isEqualTo("Brand new");
    }

    @Test
    @Tag("C5")
    void c5LabelsGoOnlyWhereTheScreenHasThem() {
        IssueRef withLabels = created(create("10000", "With", "label-1"));
        IssueRef without = created(create("10001", "Without", "label-2"));

        assertThat(world.labels(withLabels)).containsExactly("cjm-label-1");
        assertThat(world.labels(without)).isEmpty();
        assertThat(world.marked("label-1") + world.marked("label-2")).isEqualTo(2);
    }

    @Test
    @Tag("S3")
    void s3MarkupInAPainPointReachesJiraAsText() {
        Draft draft =
                new Draft("10000", "10002", "{html}x", "!a! {html}<b>{html} https://wiki.example.org/x#jm-1", Map.of());
        IssueRef ref = created(world.as("ada", () -> world.tracker.create(ScriptedJira.ID, draft, "markup-1")));

        assertThat(world.stored(ref).findField("description").orElseThrow().asText())
                .isEqualTo("\\!a\\! \\{html\\}<b>\\{html\\} https://wiki.example.org/x#jm-1");
    }

    @Test
    @Tag("L4")
    void l4AMissingRequiredFieldIsNamedInJirasOwnLanguage() {
        world.set("localised", true);
        Draft draft = new Draft("10000", "10004", "A bug", "", Map.of());

        Creation creation = world.as("ada", () -> world.tracker.create(ScriptedJira.ID, draft, "required-1"));

        assertThat(creation)
                .isInstanceOfSatisfying(
                        Creation.Rejected.class,
                        rejected -> assertThat(rejected.fieldMessages()).containsOnlyKeys("customfield_10101"));
        assertThat(world.marked("required-1")).isZero();
    }

    @Test
    void aFieldOfAnySupportedKindIsAccepted() {
        Map<String, List<String>> fields = Map.of(
                "customfield_10101", List.of("10200"),
                "priority", List.of("3"),
                "components", List.of("10000"),
                "duedate", List.of("2026-12-24"),
                "assignee", List.of("ada"),
                "labels", List.of("cx"));
        Draft draft = new Draft("10000", "10004", "A bug with everything", "", fields);

        IssueRef ref = created(world.as("ada", () -> world.tracker.create(ScriptedJira.ID, draft, "kinds-1")));

        assertThat(world.labels(ref)).containsExactlyInAnyOrder("cx", "cjm-kinds-1");
        assertThat(found(state("ada", ref)).assignee()).contains("Ada Lindqvist");
    }

    @Test
    @Tag("I1")
    void i1AMovedIssueKeepsItsIdAndShowsItsNewKey() {
        IssueRef ref = created(create("10000", "Moves", "move-1"));
        world.moveTo(ref, "SHOP");
        world.pass(StateCache.FRESH.plusSeconds(1));

        assertThat(found(state("ada", ref)).key()).startsWith("SHOP-");
    }

    @Test
    @Tag("F1")
    void f1ADeadServerSpoilsNothingForTheOthers() {
        IssueRef dead = new IssueRef(EmulatorWorld.DEAD, "10000");
        IssueRef shared = new IssueRef(EmulatorWorld.SHARED, "10000");

        Map<IssueRef, TrackerAnswer<Issue>> states =
                world.as("ada", () -> world.tracker.states(Set.of(dead, SHOP_1, shared)));

        assertThat(states)
                .containsEntry(dead, new TrackerAnswer.Unreachable<>())
                .containsEntry(shared, new TrackerAnswer.NotConfigured<>());
        assertThat(found(Objects.requireNonNull(states.get(SHOP_1))).key()).isEqualTo("SHOP-1");
    }

    @Test
    void whileJiraIsDownTheLastKnownStateIsShownAsStale() {
        world.move(SHOP_1, WorkStatus.IN_PROGRESS);
        state("ada", SHOP_1);
        world.pass(StateCache.FRESH.plusSeconds(1));
        world.jira.faults().inject(Injection.of(Failure.RESET));

        Issue stale = found(state("ada", SHOP_1));
        assertThat(stale.lastKnown()).isPresent();
        assertThat(stale.status()).contains(WorkStatus.IN_PROGRESS);
        assertThat(state("ben", SHOP_1)).isEqualTo(new TrackerAnswer.Unreachable<>());
    }

    @Test
    void searchesThatJiraCapsAreReadToTheEnd() {
        world.set("searchCap", 2);
        Set<IssueRef> refs = new HashSet<>();
        for (int each = 0; each < 5; each++) {
            refs.add(created(create("10000", "Capped " + each, "cap-" + each)));
        }
        world.pass(RecentIssues.INDEX_LAG.plusSeconds(1));

        assertThat(visible("ada", refs)).hasSize(5);
    }

    @Test
    @Tag("K1")
    void k1JiraCloudBehindTheLinkIsRefused() {
        try (EmulatorWorld cloud = new EmulatorWorld()) {
            cloud.set("cloudFlavour", true);
            assertThat(cloud.as("ada", () -> cloud.tracker.projects(ScriptedJira.ID, "")))
                    .isEqualTo(new TrackerAnswer.Unsupported<>());
        }
    }

    @Test
    @Tag("V4")
    void v4WhereLinkingIsOffNoLinkIsPut() {
        world.set("linkingDisabled", true);

        assertThat(world.as("ada", () -> world.tracker.linkBack(SHOP_1, new BackLink("g", "https://x", "t", false))))
                .isEqualTo(new TrackerAnswer.NotVisible<>());
    }

    @Test
    @Tag("S1")
    void s1HostileTextsArriveAsTextAndAddressesAreOurs() {
        world.set("hostileTexts", true);

        Issue issue = found(state("ada", SHOP_1));

        assertThat(issue.summary()).contains("<img src=x");
        assertThat(issue.browseUrl()).isEqualTo(URI.create(world.jira.baseUrl() + "/browse/SHOP-1"));
    }

    private Creation create(String project, String summary, String marker) {
        return world.as(
                "ada",
                () -> world.tracker.create(
                        ScriptedJira.ID, new Draft(project, "10002", summary, "", Map.of()), marker));
    }

    private List<CreatedIssue> find(String project, String summary, String marker) {
        Draft draft = new Draft(project, "10002", summary, "", Map.of());
        return world.as("ada", () -> world.tracker.findByMarker(ScriptedJira.ID, draft, marker))
                .found()
                .orElseThrow();
    }

    private TrackerAnswer<Issue> state(String user, IssueRef ref) {
        return Objects.requireNonNull(
                world.as(user, () -> world.tracker.states(Set.of(ref))).get(ref));
    }

    private List<IssueRef> visible(String user, Set<IssueRef> refs) {
        return world.as(user, () -> world.tracker.states(refs)).entrySet().stream()
                .filter(entry -> entry.getValue() instanceof TrackerAnswer.Found<Issue>)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static IssueRef created(Creation creation) {
        assertThat(creation).isInstanceOf(Creation.Created.class);
        return ref(((Creation.Created) creation).issue().issueId());
    }

    private static <T> T found(TrackerAnswer<T> answer) {
        return answer.found().orElseThrow(() -> new AssertionError("Expected to find it, got " + answer));
    }

    private static IssueRef ref(String id) {
        return new IssueRef(ScriptedJira.ID, id);
    }
}
