package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.SampleMaps.PAIN;
import static org.journeymaps.testing.SampleMaps.linked;
import static org.journeymaps.testing.SampleMaps.manual;
import static org.journeymaps.testing.UseCases.PAGE;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeymaps.analysis.GapFlag;
import org.journeymaps.analysis.GapState;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Freshness;
import org.journeymaps.service.PageGaps.GapDetail;
import org.journeymaps.service.PageGaps.WorkDetail;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;

class GapStatesTest {
    private static final String SERVER = FakeIssueTracker.SERVER.id();
    private static final Draft DRAFT = new Draft("10000", "10004", "Summary", "", Map.of());

    private final List<Set<IssueRef>> questions = new ArrayList<>();
    private final UseCases app = new UseCases(fake -> new WatchedTracker(fake) {
        @Override
        public Map<IssueRef, TrackerAnswer<IssueTracker.Issue>> states(Set<IssueRef> issues) {
            questions.add(issues);
            return super.states(issues);
        }
    });
    private final FakeIssueTracker tracker = app.fakeTracker;

    @Test
    void theStateFollowsTheIssueAsTheViewerReadsIt() {
        IssueRef issue = issue();
        app.put(linked("a", issue));
        assertThat(gap().gap().state()).isEqualTo(GapState.PLANNED);

        tracker.move(issue, WorkStatus.DONE);
        assertThat(gap().gap().state()).isEqualTo(GapState.DELIVERED);
        assertThat(gap().experience()).contains(new BigDecimal("-1.5"));

        tracker.hide(issue);
        GapDetail hidden = gap();
        assertThat(hidden.gap().state()).isEqualTo(GapState.PLANNED);
        assertThat(hidden.gap().flags()).containsExactly(GapFlag.UNKNOWN);
        assertThat(hidden.work())
                .extracting(WorkDetail::answer)
                .containsExactly(Optional.of(new TrackerAnswer.NotVisible<>()));
    }

    @Test
    void thereIsOneQuestionForAllMapsOfThePage() {
        IssueRef first = issue();
        IssueRef second = issue();
        app.store.with(
                PAGE,
                SampleMaps.stored(SampleMaps.map(linked("a", first), manual("m", WorkStatus.TODO))),
                "{ not readable",
                SampleMaps.stored(SampleMaps.map(linked("b", second))).replace("\"account\"", "\"other\""));

        PageGaps gaps = done(app.gapStates().of(PAGE, Freshness.RECENT));

        assertThat(questions).containsExactly(Set.of(first, second));
        assertThat(gaps.maps()).extracting(map -> map.map().id()).containsExactly(MAP, "other");
        assertThat(gaps.maps().get(0).progress().total()).isEqualTo(2);
    }

    @Test
    void anAnonymousViewerCausesNoQuestionAndMayDoNothing() {
        app.put(linked("a", issue()));
        app.viewedBy(Optional.empty());

        PageGaps gaps = done(app.gapStates().of(PAGE, Freshness.RECENT));

        assertThat(questions).isEmpty();
        assertThat(gaps.editable()).isFalse();
        assertThat(gaps.trackerConfigured()).isFalse();
        assertThat(gaps.servers()).isEmpty();
        assertThat(gaps.maps().get(0).gaps()).allSatisfy(gap -> {
            assertThat(gap.actions()).isEmpty();
            assertThat(gap.intent()).isEmpty();
        });
        assertThat(gaps.maps().get(0).gaps().get(0).work())
                .extracting(WorkDetail::answer)
                .containsExactly(Optional.of(new TrackerAnswer.NotVisible<>()));
    }

    @Test
    void aViewerWithoutTheRightToEditMayDoNothing() {
        app.store.protect(PAGE);

        assertThat(gap().actions()).containsExactly(GapAction.FOLLOW);
        assertThat(done(app.gapStates().of(PAGE, Freshness.RECENT)).editable()).isFalse();
    }

    @Test
    void anEditorMayCreateIssuesWhereThereIsATracker() {
        assertThat(steps(gap())).containsExactly(GapAction.CREATE_ISSUE);

        tracker.removeServer(SERVER);
        assertThat(steps(gap())).isEmpty();
        assertThat(done(app.gapStates().of(PAGE, Freshness.RECENT)).trackerConfigured())
                .isFalse();
    }

    @Test
    void whileThereIsOpenWorkThereIsNothingToDoButIt() {
        app.put(manual("a", WorkStatus.TODO));
        assertThat(steps(gap())).isEmpty();

        app.put(manual("a", WorkStatus.IN_PROGRESS));
        assertThat(steps(gap())).isEmpty();
    }

    @Test
    void whatIsDeliveredNeedsProofAndThenAcceptance() {
        app.put(manual("a", WorkStatus.DONE));
        assertThat(steps(gap())).containsExactly(GapAction.REMEASURE);

        measure("0.5");
        assertThat(steps(gap())).containsExactlyInAnyOrder(GapAction.REMEASURE, GapAction.ACCEPT);
    }

    @Test
    void whatDidNotHelpNeedsMoreWorkOrAnotherMeasurement() {
        app.put(manual("a", WorkStatus.DONE));
        measure("-0.1");

        assertThat(gap().gap().state()).isEqualTo(GapState.NOT_EFFECTIVE);
        assertThat(steps(gap())).containsExactlyInAnyOrder(GapAction.CREATE_ISSUE, GapAction.REMEASURE);
    }

    @Test
    void readingWritesNothing() {
        intent("ada", Intent.State.UNKNOWN, app.now());
        tracker.create(SERVER, DRAFT, "marker");

        assertThat(gap().intent().map(Intent::state)).contains(Intent.State.UNKNOWN);
        assertThat(app.store.version(PAGE)).isEqualTo(1);
        assertThat(app.intents.open()).hasSize(1);
    }

    @Test
    void mapsOfOneIdCannotBeChanged() {
        app.store.with(PAGE, SampleMaps.stored(SampleMaps.map()), SampleMaps.stored(SampleMaps.map()));

        assertThat(done(app.gapStates().of(PAGE, Freshness.RECENT)).maps())
                .hasSize(2)
                .allSatisfy(map -> assertThat(map.gaps())
                        .allSatisfy(gap -> assertThat(steps(gap)).isEmpty()));
    }

    @Test
    void eachServerAnswersForItself() {
        IssueTracker.Server other =
                new IssueTracker.Server("link-2", "Their Jira", URI.create("https://other.example.org"), false);
        tracker.with(other, FakeIssueTracker.PROJECT);
        IssueRef here = issue();
        tracker.create("link-2", DRAFT, "m");
        IssueRef there = tracker.issues().get(1);
        app.put(linked("a", here), linked("b", there), linked("c", new IssueRef("gone", "1")));
        tracker.failing("link-2", new TrackerAnswer.Unreachable<>());

        PageGaps gaps = done(app.gapStates().of(PAGE, Freshness.RECENT));

        assertThat(gaps.servers())
                .extracting(server -> server.id() + " " + server.name() + " " + TrackerRefusals.code(server.answer()))
                .containsExactly("gone  LINK_REMOVED", "link-1 Our Jira FOUND", "link-2 Their Jira UNREACHABLE");
        assertThat(gaps.maps().get(0).gaps().get(0).work())
                .extracting(work -> TrackerRefusals.code(work.answer().orElseThrow()))
                .containsExactly("FOUND", "UNREACHABLE", "LINK_REMOVED");
    }

    @Test
    void anOpenIntentIsShownToEditorsOnly() {
        intent("ben", Intent.State.SENDING, app.now());
        assertThat(gap().intent().map(Intent::state)).contains(Intent.State.SENDING);

        app.store.protect(PAGE);
        assertThat(gap().intent()).isEmpty();
    }

    @Test
    void settlingFinishesTheEditorsOwnUnknownCreate() {
        intent("ada", Intent.State.UNKNOWN, app.now());
        tracker.create(SERVER, DRAFT, "marker");

        GapDetail gap = settled(app);

        assertThat(gap.gap().state()).isEqualTo(GapState.PLANNED);
        assertThat(gap.work()).hasSize(1);
        assertThat(gap.intent()).isEmpty();
        assertThat(app.intents.open()).isEmpty();
        assertThat(app.store.version(PAGE)).isEqualTo(2);
        assertThat(tracker.createRequests()).isEqualTo(1);
    }

    @Test
    void settlingNeverWritesForSomebodyElseAndNeverCreates() {
        intent("ben", Intent.State.UNKNOWN, app.now().minusSeconds(3600));
        tracker.create(SERVER, DRAFT, "marker");
        assertThat(settled(app).intent()).isPresent();
        assertThat(app.store.version(PAGE)).isEqualTo(1);

        UseCases own = new UseCases();
        own.intents.with(intentOf("ada", Intent.State.UNKNOWN, own.now().minusSeconds(3600)));
        assertThat(settled(own).intent()).isPresent();
        assertThat(own.fakeTracker.createRequests()).isZero();
        assertThat(own.store.version(PAGE)).isEqualTo(1);
    }

    @Test
    void aPageThatIsNotVisibleHasNoGaps() {
        app.store.hide(PAGE);

        assertThat(refused(app.gapStates().of(PAGE, Freshness.RECENT)).reason()).isEqualTo(Refusal.Reason.NOT_FOUND);
    }

    @Test
    void onlyEditorsSettle() {
        intent("ada", Intent.State.UNKNOWN, app.now());
        tracker.create(SERVER, DRAFT, "marker");
        app.store.protect(PAGE);

        settled(app);
        assertThat(app.intents.open()).hasSize(1);
    }

    private static GapDetail settled(UseCases app) {
        return done(app.gapStates().settled(PAGE)).maps().get(0).gaps().get(0);
    }

    private void measure(String value) {
        done(app.closure()
                .remeasure(
                        PAGE,
                        MAP,
                        PAIN,
                        new Measurement(
                                new BigDecimal(value),
                                Evidence.MEASURED,
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2026, 11, 21)),
                        false));
    }

    private IssueRef issue() {
        tracker.create(SERVER, DRAFT, "some");
        return tracker.issues().get(tracker.issues().size() - 1);
    }

    private void intent(String user, Intent.State state, Instant createdAt) {
        app.intents.with(intentOf(user, state, createdAt));
    }

    private static Intent intentOf(String user, Intent.State state, Instant createdAt) {
        return new Intent(
                new IntentKey(PAGE, MAP, PAIN),
                "marker",
                SERVER,
                "10000",
                "10004",
                "Summary",
                user,
                createdAt,
                state,
                Optional.empty());
    }

    /** What the viewer may do to a gap; following it is for everybody who is logged in. */
    private static Set<GapAction> steps(GapDetail gap) {
        assertThat(gap.actions()).contains(GapAction.FOLLOW);
        return gap.actions().stream()
                .filter(action -> action != GapAction.FOLLOW)
                .collect(Collectors.toSet());
    }

    private GapDetail gap() {
        return done(app.gapStates().of(PAGE, Freshness.RECENT))
                .maps()
                .get(0)
                .gaps()
                .get(0);
    }
}
