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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.analysis.GapState;
import org.journeymaps.model.Acceptance;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.Limits;
import org.journeymaps.model.PainPointPlace;
import org.journeymaps.model.Remeasurement;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapClosureTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final UseCases app = new UseCases();
    private final FakeIssueTracker tracker = app.fakeTracker;

    @Test
    void aMeasurementIsProofAtThePainPointAndTheExperienceOfTheTouchpoint() {
        EditedMap edited = done(app.closure()
                .remeasure(
                        PAGE,
                        MAP,
                        PAIN,
                        new Measurement(
                                new BigDecimal("0.5"), Evidence.MEASURED, Optional.of("Survey"), Optional.of(120), DAY),
                        false));

        assertThat(edited.version()).isEqualTo(2);
        assertThat(place().painPoint().closure())
                .isEqualTo(new Closure(
                        Optional.of(new BigDecimal("-1.5")),
                        List.of(new Remeasurement(
                                "id-1",
                                new BigDecimal("0.5"),
                                Evidence.MEASURED,
                                Optional.of("Survey"),
                                Optional.of(120),
                                DAY,
                                Optional.of("ada"),
                                UnknownMembers.NONE)),
                        Optional.empty(),
                        UnknownMembers.NONE));
        assertThat(place().touchpoint().experiences())
                .containsExactly(new Experience(
                        Optional.empty(),
                        new BigDecimal("0.5"),
                        Evidence.MEASURED,
                        Optional.of("Survey"),
                        Optional.of(DAY),
                        UnknownMembers.NONE));
        assertThat(app.store.comments()).containsExactly("Measured again: The camera rejects the passport");
    }

    @Test
    void theExperienceBeforeIsTheOneOfTheFirstMeasurement() {
        done(measure("0.1", false));
        done(measure("0.2", false));

        assertThat(place().painPoint().closure().experienceBefore()).contains(new BigDecimal("-1.5"));
        assertThat(place().painPoint().closure().remeasurements()).hasSize(2);
    }

    @Test
    void aMeasurementTakesBackAnEarlierAcceptanceAndTellsTheTracker() {
        IssueRef issue = doneIssue();
        done(measure("0.5", true));
        assertThat(resolved(issue)).containsExactly(true);

        done(measure("-1", false));
        assertThat(place().painPoint().closure().acceptance()).isEmpty();
        assertThat(resolved(issue)).containsExactly(false);
    }

    @Test
    void measuredAndAcceptedAtOnceTheGapIsClosed() {
        app.put(manual("a", WorkStatus.DONE));

        ClosedGaps.ChangedGap changed = done(app.closedGaps()
                .remeasure(
                        PAGE,
                        MAP,
                        PAIN,
                        new Measurement(BigDecimal.ZERO, Evidence.OBSERVED, Optional.empty(), Optional.empty(), DAY),
                        true));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.gap().orElseThrow().gap().state()).isEqualTo(GapState.CLOSED);
        assertThat(place().painPoint().closure().acceptance())
                .contains(new Acceptance("ada", app.now(), UnknownMembers.NONE));
        assertThat(app.store.comments()).containsExactly("Accepted as closed: The camera rejects the passport");
    }

    @Test
    void acceptingAgainChangesNothing() {
        app.put(manual("a", WorkStatus.DONE));
        done(measure("0", true));

        assertThat(done(app.closedGaps().accept(PAGE, MAP, PAIN)).version()).isEqualTo(2);
        assertThat(app.store.version(PAGE)).isEqualTo(2);
    }

    @Test
    void aSaveInBetweenIsNoObstacle() {
        app.store.savedMeanwhile(2);

        assertThat(done(measure("1", false)).version()).isEqualTo(4);
    }

    @Test
    void afterManySavesInBetweenItIsRefused() {
        app.store.savedMeanwhile(MapWriting.TRIES);

        assertThat(refused(measure("1", false)).currentVersion()).contains(1 + MapWriting.TRIES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2.1", "2.01", "1000000000000"})
    void aValueHasToBeOnTheScale(String value) {
        Refusal refusal = refused(measure(value, false));

        assertThat(refusal.reason()).isEqualTo(Reason.INVALID);
        assertThat(refusal.fieldMessages().get("value")).contains("-2", "2", value);
        nothingChanged();
    }

    @Test
    void theOtherMembersHaveToMakeSense() {
        assertThat(fieldsOf(Optional.empty(), Optional.of(0), DAY)).containsOnlyKeys("sampleSize");
        assertThat(fieldsOf(Optional.of("x".repeat(Limits.TEXT_LENGTH + 1)), Optional.empty(), DAY))
                .containsOnlyKeys("source");
        assertThat(fieldsOf(Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 23)))
                .containsOnlyKeys("measuredAt");
        nothingChanged();
    }

    @Test
    void todayEastOfTheServerIsNotInTheFuture() {
        done(app.closure()
                .remeasure(
                        PAGE,
                        MAP,
                        PAIN,
                        new Measurement(
                                BigDecimal.ONE,
                                Evidence.MEASURED,
                                Optional.empty(),
                                Optional.empty(),
                                LocalDate.of(2026, 11, 22)),
                        false));
    }

    @Test
    void acceptingNeedsAMeasurementAtOrAboveTheBaseline() {
        app.put(manual("a", WorkStatus.DONE));
        assertThat(refused(accept()).messageKey()).isEqualTo("journeymaps.error.accept.not.measured");

        done(measure("-0.1", false));
        assertThat(refused(accept()).messageKey()).isEqualTo("journeymaps.error.accept.below");
    }

    @Test
    void acceptingNeedsWorkThatThisEditorReadsAsDone() {
        done(measure("1", false));
        assertThat(refused(accept()).messageKey()).isEqualTo("journeymaps.error.accept.unaddressed");

        app.put(manual("a", WorkStatus.DONE), manual("b", WorkStatus.IN_PROGRESS));
        done(measure("1", false));
        assertThat(refused(accept()).arguments()).containsExactly("Work b");

        IssueRef issue = doneIssue();
        done(measure("1", false));
        tracker.hide(issue);
        assertThat(refused(accept()).messageKey()).isEqualTo("journeymaps.error.accept.unreadable");

        tracker.show(issue);
        assertThat(done(accept()).version()).isGreaterThan(1);
    }

    @Test
    void aRefusedAcceptanceTakesTheMeasurementWithIt() {
        app.put(manual("a", WorkStatus.TODO));

        assertThat(refused(measure("1", true)).messageKey()).isEqualTo("journeymaps.error.accept.open");
        nothingChanged();
    }

    @Test
    void aTrackerThatTakesNoLinkIsNoObstacle() {
        doneIssue();
        UseCases unlinked = new UseCases(fake -> new WatchedTracker(fake) {
            @Override
            public TrackerAnswer<Boolean> linkBack(IssueRef issue, BackLink link) {
                return new TrackerAnswer.Unreachable<>();
            }
        });
        unlinked.put(manual("a", WorkStatus.DONE));

        done(unlinked.closure()
                .remeasure(
                        PAGE,
                        MAP,
                        PAIN,
                        new Measurement(BigDecimal.ONE, Evidence.MEASURED, Optional.empty(), Optional.empty(), DAY),
                        true));
    }

    @Test
    void onlyEditorsMeasureAndAccept() {
        app.store.protect(PAGE);
        assertThat(refused(measure("1", false)).reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(refused(accept()).reason()).isEqualTo(Reason.NOT_PERMITTED);
        app.viewedBy(Optional.empty());
        assertThat(refused(measure("1", false)).reason()).isEqualTo(Reason.NOT_LOGGED_IN);
        assertThat(refused(app.closure().accept(PAGE, MAP, "none")).reason()).isEqualTo(Reason.NOT_LOGGED_IN);
        nothingChanged();
    }

    @Test
    void aPainPointHasToBeThere() {
        assertThat(refused(app.closure().accept(PAGE, MAP, "none")).messageKey())
                .isEqualTo("journeymaps.error.pain.point");
    }

    private IssueRef doneIssue() {
        tracker.create(FakeIssueTracker.SERVER.id(), new Draft("10000", "10004", "S", "", Map.of()), "m");
        IssueRef issue = tracker.issues().get(tracker.issues().size() - 1);
        tracker.move(issue, WorkStatus.DONE);
        app.put(linked("j", issue));
        return issue;
    }

    private List<Boolean> resolved(IssueRef issue) {
        return tracker.backLinksOf(issue).values().stream()
                .map(IssueTracker.BackLink::resolved)
                .toList();
    }

    private Outcome<EditedMap> measure(String value, boolean accept) {
        return app.closure()
                .remeasure(
                        PAGE,
                        MAP,
                        PAIN,
                        new Measurement(
                                new BigDecimal(value), Evidence.MEASURED, Optional.empty(), Optional.empty(), DAY),
                        accept);
    }

    private Map<String, String> fieldsOf(Optional<String> source, Optional<Integer> sampleSize, LocalDate day) {
        return refused(app.closure()
                        .remeasure(
                                PAGE,
                                MAP,
                                PAIN,
                                new Measurement(BigDecimal.ONE, Evidence.MEASURED, source, sampleSize, day),
                                false))
                .fieldMessages();
    }

    private Outcome<EditedMap> accept() {
        return app.closure().accept(PAGE, MAP, PAIN);
    }

    private PainPointPlace place() {
        return app.map().findPainPoint(PAIN).orElseThrow();
    }

    private void nothingChanged() {
        assertThat(app.store.version(PAGE)).isEqualTo(1);
    }
}
