package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.AllowedValue;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Field;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.IssueTracker.Transition;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Following an issue over a real application link and HTTP, while the server does what servers do. */
class EmulatorFollowTest {
    private static EmulatorWorld world;

    @BeforeAll
    static void start() {
        world = new EmulatorWorld();
    }

    @AfterEach
    void recover() {
        world.strict();
        world.pass(CircuitBreaker.REST.plusSeconds(1));
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    @Test
    void oneBadMomentOfAReadIsNotNoticed() {
        IssueRef ref = create("One bad moment", Map.of());
        world.pass(RecentIssues.INDEX_LAG.plusSeconds(1));
        world.jira
                .faults()
                .inject(Injection.of(Failure.HTML_ERROR).withStatus(503).times(1));

        assertThat(state(ref).found()).isPresent();
    }

    @Test
    @Tag("F1")
    void aRateLimitOfAPageViewIsReportedAndTheLastKnownStateStandsIn() {
        IssueRef ref = create("Limited", Map.of());
        state(ref);
        world.pass(StateCache.FRESH.plusSeconds(1));
        world.jira.faults().inject(Injection.of(Failure.RATE_LIMIT).withRetryAfter(30));

        assertThat(state(ref).found().flatMap(Issue::lastKnown)).isPresent();
        assertThat(ada(() -> world.tracker.transitions(ref)))
                .isEqualTo(new TrackerAnswer.RateLimited<>(world.clock.instant().plusSeconds(30)));
    }

    @Test
    void aMoveShowsAtOnceAlthoughTheSearchLags() {
        world.set("indexLagSeconds", 30);
        IssueRef ref = create("Moves while the index lags", Map.of());
        world.pass(RecentIssues.INDEX_LAG.plusSeconds(1));
        assertThat(state(ref).found().flatMap(Issue::status)).contains(WorkStatus.TODO);

        assertThat(ada(() -> world.tracker.move(ref, way(ref, WorkStatus.DONE).id())))
                .isEqualTo(new TrackerAnswer.Found<>(true));

        assertThat(state(ref).found().flatMap(Issue::status)).contains(WorkStatus.DONE);
    }

    @Test
    @Tag("L3")
    void manyIssuesJustMadeCostOneSearchOnceItKnowsThem() {
        Set<IssueRef> refs = new HashSet<>();
        for (int each = 0; each < 10; each++) {
            refs.add(create("One of many " + each, Map.of()));
        }
        // The first search finds them all; what is refused now would be a question for a single one.
        world.jira.faults().inject(Injection.of(Failure.SERVER_ERROR).on("GET", "/rest/api/2/issue"));

        assertThat(ada(() -> world.tracker.states(refs)).values())
                .hasSize(10)
                .allMatch(answer -> answer instanceof TrackerAnswer.Found<Issue>);
    }

    @Test
    void aMoveWhoseAnswerIsLostShowsWhatReallyCameOfIt() {
        IssueRef ref = create("Moves without a word", Map.of());
        String begin = way(ref, WorkStatus.IN_PROGRESS).id();
        world.jira
                .faults()
                .inject(Injection.of(Failure.RESET)
                        .afterCommitting()
                        .on("POST", "/rest/api/2/issue")
                        .times(1));

        assertThat(ada(() -> world.tracker.move(ref, begin))).isEqualTo(new TrackerAnswer.Unreachable<>());

        assertThat(state(ref).found().flatMap(Issue::status)).contains(WorkStatus.IN_PROGRESS);
    }

    @Test
    @Tag("V1")
    void whoMayOnlyReadIsOfferedNoTransition() {
        IssueRef ref = create("Not everybody's", Map.of());

        assertThat(world.as("ben", () -> world.tracker.transitions(ref)).found())
                .satisfiesAnyOf(
                        offered -> assertThat(offered).contains(List.of()),
                        offered -> assertThat(offered).isEmpty());
    }

    @Test
    @Tag("S1")
    void suggestionsAreTextEvenFromAHostileServer() {
        create("Labelled", Map.of("labels", List.of("zz-first", "zz-second")));
        assertThat(ada(() -> world.tracker.labels(ScriptedJira.ID, "ZZ-")))
                .isEqualTo(new TrackerAnswer.Found<>(List.of("zz-first", "zz-second")));

        world.set("hostileTexts", true);
        // What has blanks in it is no label, whoever calls it one.
        assertThat(ada(() -> world.tracker.labels(ScriptedJira.ID, "ZZ-")))
                .isEqualTo(new TrackerAnswer.Found<>(List.of()));
        assertThat(ada(() -> world.tracker.people(ScriptedJira.ID, "10000", "ada"))
                        .found()
                        .orElseThrow())
                .extracting(AllowedValue::id)
                .contains("ada");
    }

    @Test
    @Tag("L4")
    void whereTheMetadataIsClosedAnIssueIsMadeOfItsSummaryAndFoundByItsProperty() {
        world.jira
                .faults()
                .inject(Injection.of(Failure.SERVER_ERROR).withStatus(403).on("GET", "/rest/api/2/issue/createmeta"));
        Draft draft = new Draft("10000", "10002", "Behind closed doors", "not sent", Map.of());

        assertThat(ada(() -> world.tracker.fields(ScriptedJira.ID, "10000", "10002"))
                        .found()
                        .orElseThrow())
                .extracting(Field::id)
                .containsExactly("summary");
        assertThat(ada(() -> world.tracker.create(ScriptedJira.ID, draft, "closed-1")))
                .isInstanceOf(Creation.Created.class);

        assertThat(ada(() -> world.tracker.findByMarker(ScriptedJira.ID, draft, "closed-1"))
                        .found()
                        .orElseThrow())
                .extracting(CreatedIssue::key)
                .hasSize(1);
    }

    @Test
    @Tag("I3")
    void afterALinkWasMadeAnewTheLinkBackStillProvesTheIssue() {
        IssueRef ref = create("Proven", Map.of());
        ada(() -> world.tracker.mention(ref, 77));

        String mentioned = "appId=" + TrackerOverSites.APPLICATION_ID + "&pageId=77";
        assertThat(ada(() -> world.tracker.hasLinkBack(ref, mentioned))).isEqualTo(new TrackerAnswer.Found<>(true));
        assertThat(world.stored(ref).findRemoteLink(mentioned)).isPresent();
    }

    private static Transition way(IssueRef ref, WorkStatus to) {
        return ada(() -> world.tracker.transitions(ref)).found().orElseThrow().stream()
                .filter(each -> each.to().equals(Optional.of(to)) && !each.needsFields())
                .findFirst()
                .orElseThrow();
    }

    private static IssueRef create(String summary, Map<String, List<String>> fields) {
        Creation creation = ada(() -> world.tracker.create(
                ScriptedJira.ID, new Draft("10000", "10002", summary, "", fields), "m-" + summary.hashCode()));
        assertThat(creation).isInstanceOf(Creation.Created.class);
        return new IssueRef(
                ScriptedJira.ID, ((Creation.Created) creation).issue().issueId());
    }

    private static TrackerAnswer<Issue> state(IssueRef ref) {
        return ada(
                () -> Objects.requireNonNull(world.tracker.states(Set.of(ref)).get(ref)));
    }

    private static <T> T ada(Supplier<T> action) {
        return world.as("ada", action);
    }
}
