package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.UseCases.PAGE;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Many issues by one request. */
@Tag("C6")
class IssueBatchTest {
    private static final String SERVER = FakeIssueTracker.SERVER.id();

    private final AtomicReference<UseCases> self = new AtomicReference<>();
    private final List<Runnable> duringNextCreate = new ArrayList<>();
    private final List<Creation> insteadOfNext = new ArrayList<>();
    private final UseCases app = new UseCases(fake -> new WatchedTracker(fake) {
        @Override
        public Creation create(String serverId, Draft draft, String marker) {
            List.copyOf(duringNextCreate).forEach(Runnable::run);
            if (!insteadOfNext.isEmpty()) {
                return insteadOfNext.remove(0);
            }
            return super.create(serverId, draft, marker);
        }
    });
    private final FakeIssueTracker tracker = app.fakeTracker;

    IssueBatchTest() {
        self.set(app);
        app.store.with(PAGE, SampleMaps.stored(SampleMaps.withPainPoints(30)));
    }

    @Test
    void eachGetsItsIssueAndAllComeOntoThePageInOneVersion() {
        List<IssueResult> results = create(0, 1, 2);

        assertThat(results).hasOnlyElementsOfType(IssueResult.Created.class);
        assertThat(results)
                .extracting(result -> done(result.outcome()).version())
                .containsOnly(2);
        assertThat(app.store.version(PAGE)).isEqualTo(2);
        assertThat(app.store.comments()).containsExactly("Linked 3 new Jira issues to pain points");
        assertThat(app.map().actionItems())
                .extracting(ActionItem::painPointIds)
                .containsExactly(List.of("p0"), List.of("p1"), List.of("p2"));
        assertThat(tracker.issues())
                .hasSize(3)
                .allSatisfy(issue -> assertThat(tracker.backLinksOf(issue)).isNotEmpty());
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    @Tag("C1")
    void theIntentsOfAllAreWrittenBeforeTheFirstIsSent() {
        List<Integer> standing = new ArrayList<>();
        duringNextCreate.add(() -> standing.add(app.intents.open().size()));

        create(0, 1, 2);

        assertThat(standing).containsOnly(3);
        assertThat(app.intents.written().subList(0, 3))
                .as("each with a marker of its own")
                .extracting(Intent::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsRefusedKeepsNoOtherBack() {
        tracker.refusingNext(new Creation.Rejected(400, List.of(), Map.of("summary", "Too blue.")));

        List<IssueResult> results = create(0, 1);

        assertThat(refused(results.get(0).outcome()).fieldMessages()).containsEntry("summary", "Too blue.");
        assertThat(results.get(1)).isInstanceOf(IssueResult.Created.class);
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    @Tag("C2")
    void anUnknownResultKeepsNoOtherBackWhileTheTrackerAnswers() {
        tracker.droppingNextRequest();

        List<IssueResult> results = create(0, 1);

        assertThat(results.get(0)).isInstanceOf(IssueResult.Unknown.class);
        assertThat(results.get(1)).isInstanceOf(IssueResult.Created.class);
        assertThat(app.intents.open())
                .singleElement()
                .satisfies(intent -> assertThat(intent.state()).isEqualTo(Intent.State.UNKNOWN));
    }

    @Test
    void aLostAnswerIsFoundByItsMarkerAndTold() {
        tracker.losingNextAnswer();

        assertThat(create(0, 1)).hasOnlyElementsOfType(IssueResult.Created.class);
        assertThat(tracker.createRequests()).isEqualTo(2);
    }

    static Stream<TrackerAnswer<?>> outages() {
        return Stream.of(
                new TrackerAnswer.Unreachable<>(),
                new TrackerAnswer.RateLimited<>(java.time.Instant.EPOCH),
                new TrackerAnswer.NeedsAuthorisation<>(URI.create("https://jira.example.org/oauth")),
                new TrackerAnswer.Failed<>(503, List.of()));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void aTrackerThatStopsAnsweringIsNotAskedAgainAndWhatExistsIsOnThePage(TrackerAnswer<?> outage) {
        duringNextCreate.add(() -> {
            if (tracker.createRequests() == 2) {
                tracker.failing(SERVER, outage);
            }
        });

        List<IssueResult> results = create(0, 1, 2, 3, 4);

        assertThat(results.subList(0, 2)).hasOnlyElementsOfType(IssueResult.Created.class);
        assertThat(results.subList(2, 5)).hasOnlyElementsOfType(IssueResult.NotSent.class);
        assertThat(refused(results.get(4).outcome()).authoriseUri().isPresent())
                .isEqualTo(outage instanceof TrackerAnswer.NeedsAuthorisation<?>);
        assertThat(tracker.createRequests()).isEqualTo(2);
        assertThat(app.map().actionItems()).hasSize(2);
        assertThat(app.intents.open()).as("of what was not sent").isEmpty();
    }

    @Test
    @Tag("C2")
    void afterAnUnknownResultOfATrackerThatIsGoneNothingMoreIsSent() {
        duringNextCreate.add(() -> {
            insteadOfNext.add(new Creation.Unknown());
            tracker.failing(SERVER, new TrackerAnswer.Unreachable<>());
        });

        List<IssueResult> results = create(0, 1);

        assertThat(results.get(0)).isInstanceOf(IssueResult.Unknown.class);
        assertThat(results.get(1)).isInstanceOf(IssueResult.NotSent.class);
        assertThat(app.intents.open())
                .extracting(intent -> intent.key().painPointId())
                .containsExactly("p0");
    }

    @Test
    void aSlowTrackerEndsTheRequestBeforeItsReaderGivesUp() {
        duringNextCreate.add(() -> app.wait(Duration.ofSeconds(10)));

        List<IssueResult> results = create(IntStream.range(0, 25).toArray());

        assertThat(results.stream().filter(IssueResult.Created.class::isInstance))
                .hasSize(3);
        assertThat(results.subList(3, 25)).hasOnlyElementsOfType(IssueResult.NotSent.class);
        assertThat(refused(results.get(24).outcome()).messageKey()).isEqualTo("journeymaps.error.issue.time");
        assertThat(app.map().actionItems()).hasSize(3);
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    void aRepeatedBatchMakesNothingTwiceAndAddsWhatWasMissing() {
        tracker.refusingNext(new Creation.Rejected(400, List.of("No."), Map.of()));
        create(0, 1, 2);

        List<IssueResult> again = create(0, 1, 2);

        assertThat(again.get(0)).isInstanceOf(IssueResult.Created.class);
        assertThat(again.subList(1, 3)).hasOnlyElementsOfType(IssueResult.Refused.class);
        assertThat(refused(again.get(2).outcome()).messageKey()).isEqualTo("journeymaps.error.issue.meanwhile");
        assertThat(tracker.issues()).hasSize(3);
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    @Tag("C1")
    void ofTwoBatchesAtOnceOneWinsForEachPainPoint() {
        List<IssueResult> other = new ArrayList<>();
        duringNextCreate.add(() -> {
            duringNextCreate.clear();
            app.viewedBy(Optional.of("ben"));
            other.addAll(create(1, 2, 3));
            app.viewedBy(Optional.of("ada"));
        });

        List<IssueResult> first = create(0, 1, 2);

        assertThat(first).hasOnlyElementsOfType(IssueResult.Created.class);
        assertThat(other.subList(0, 2)).hasOnlyElementsOfType(IssueResult.Refused.class);
        Refusal why = refused(other.get(0).outcome());
        assertThat(why.messageKey()).isEqualTo("journeymaps.intent.SENDING");
        assertThat(why.arguments()).containsExactly("ADA", "1 min");
        assertThat(other.get(2)).isInstanceOf(IssueResult.Created.class);
        assertThat(tracker.issues()).hasSize(4);
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    void whatCannotBeRecordedIsToldAsCreatedAndRecordedByTheNextBatch() {
        app.store.savedMeanwhile(MapWriting.TRIES);

        List<IssueResult> results = create(0, 1);

        assertThat(results).hasOnlyElementsOfType(IssueResult.Unrecorded.class);
        assertThat(((IssueResult.Unrecorded) results.get(0))
                        .issue()
                        .orElseThrow()
                        .key())
                .isEqualTo("ENG-1");
        assertThat(app.intents.open()).extracting(Intent::state).containsOnly(Intent.State.CREATED);

        assertThat(create(0, 1, 2)).hasOnlyElementsOfType(IssueResult.Created.class);
        assertThat(app.store.comments()).as("one version").hasSize(1);
        assertThat(tracker.issues()).hasSize(3);
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    void aPainPointThatGoesInBetweenKeepsNoOtherBack() {
        duringNextCreate.add(() -> {
            if (tracker.createRequests() == 1) {
                JourneyMap one = SampleMaps.withPainPoints(1);
                app.store.replaceBody(PAGE, 0, SampleMaps.stored(one));
            }
        });

        List<IssueResult> results = create(0, 1);

        assertThat(results.get(0)).isInstanceOf(IssueResult.Created.class);
        assertThat(results.get(1)).isInstanceOf(IssueResult.Unrecorded.class);
        assertThat(app.map().actionItems()).hasSize(1);
        assertThat(app.intents.open())
                .extracting(intent -> intent.key().painPointId())
                .containsExactly("p1");
    }

    @Test
    void oneThatIsWrongIsToldAndTheOthersAreMade() {
        List<IssueResult> results =
                done(app.creation().createAll(PAGE, MAP, List.of(wish("none"), wish("p0"), wish("", "p1"))));

        assertThat(refused(results.get(0).outcome()).reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(results.get(1)).isInstanceOf(IssueResult.Created.class);
        assertThat(refused(results.get(2).outcome()).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    @Tag("L3")
    void aBatchHasFrom1To25IssuesAndEachPainPointOnce() {
        assertThat(refused(app.creation().createAll(PAGE, MAP, List.of())).reason())
                .isEqualTo(Reason.INVALID);
        List<IssueRequest> many =
                IntStream.range(0, 26).mapToObj(i -> wish("p" + i)).toList();
        assertThat(refused(app.creation().createAll(PAGE, MAP, many)).arguments())
                .containsExactly("25", "26");
        Refusal twice = refused(app.creation().createAll(PAGE, MAP, List.of(wish("p0", "p1"), wish("p1"))));
        assertThat(twice.messageKey()).isEqualTo("journeymaps.error.issues.twice");
        assertThat(twice.arguments()).containsExactly("p1");
        assertThat(tracker.createRequests()).isZero();
        assertThat(app.intents.written()).isEmpty();
    }

    @Test
    void moreThanCanBeKeptIsRefusedBeforeAnythingIsSent() {
        app.intents.limit(1);

        List<IssueResult> results = create(0, 1);

        assertThat(results.get(0)).isInstanceOf(IssueResult.Created.class);
        assertThat(refused(results.get(1).outcome()).messageKey()).isEqualTo("journeymaps.error.intents.many");
        assertThat(tracker.createRequests()).isEqualTo(1);
    }

    @Test
    @Tag("C4")
    void whoTookOverAForgottenIntentIsTheOneWhoSends() {
        duringNextCreate.add(() -> {
            duringNextCreate.clear();
            app.wait(Duration.ofSeconds(61));
            create(1);
        });

        List<IssueResult> results = create(0, 1);

        assertThat(refused(results.get(1).outcome()).reason()).isIn(Reason.CONFLICT, Reason.TRACKER);
        assertThat(tracker.issues()).hasSize(2);
        assertThat(app.map().actionItems()).hasSize(2);
    }

    @Test
    @Tag("C4")
    void twoIssuesNeverShareAMarker() {
        tracker.droppingNextRequest();
        done(app.creation().createAll(PAGE, MAP, List.of(wish("p0", "p1"))));
        app.wait(Duration.ofSeconds(61));

        assertThat(create(0, 1)).hasOnlyElementsOfType(IssueResult.Created.class);

        assertThat(tracker.issues()).extracting(tracker::markerOf).doesNotHaveDuplicates();
        assertThat(app.map().actionItems()).hasSize(2);
    }

    @Test
    void onlyEditorsCreate() {
        app.store.protect(PAGE);

        assertThat(refused(app.creation().createAll(PAGE, MAP, List.of(wish("p0"))))
                        .reason())
                .isEqualTo(Reason.NOT_PERMITTED);
    }

    private List<IssueResult> create(int... painPoints) {
        UseCases now = Objects.requireNonNull(self.get());
        return done(now.creation()
                .createAll(
                        PAGE,
                        MAP,
                        IntStream.of(painPoints).mapToObj(i -> wish("p" + i)).toList()));
    }

    private static IssueRequest wish(String... painPointIds) {
        return new IssueRequest(
                List.of(painPointIds),
                SERVER,
                "10000",
                "10004",
                "Summary of " + String.join(", ", painPointIds),
                "Why",
                Map.of(),
                Optional.of(Set.of()));
    }
}
