package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.SampleMaps.OTHER_PAIN;
import static org.journeymaps.testing.SampleMaps.PAIN;
import static org.journeymaps.testing.UseCases.PAGE;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.IssueTarget;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Limits;
import org.journeymaps.model.LinkedIssue;
import org.journeymaps.model.Problem;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueCreationTest {
    private static final String SERVER = FakeIssueTracker.SERVER.id();
    private static final IntentKey KEY = new IntentKey(PAGE, MAP, PAIN);

    private final UseCases app = new UseCases();
    private final FakeIssueTracker tracker = app.fakeTracker;

    @Test
    @Tag("V2")
    void makesTheIssueAndRecordsItsIdsAlone() {
        IssueOnPage made = done(create(PAIN));

        IssueRef issue = onlyIssue();
        assertThat(made.version()).isEqualTo(2);
        assertThat(made.issue().orElseThrow().key()).isEqualTo("ENG-1");
        assertThat(made.noteKeys()).isEmpty();
        assertThat(app.map().actionItems())
                .containsExactly(new ActionItem(
                        made.actionItemId(),
                        "The camera rejects the passport",
                        List.of(PAIN),
                        Optional.empty(),
                        Optional.empty(),
                        new LinkedIssue(SERVER, issue.issueId(), Optional.empty(), UnknownMembers.NONE),
                        UnknownMembers.NONE));
        assertThat(app.store.comments())
                .containsExactly("Linked a new Jira issue to the pain point “The camera rejects the passport”");
        assertThat(app.map().issueTarget())
                .as("remembered for the next editor, in the same version")
                .contains(new IssueTarget(SERVER, "10000", "10004", UnknownMembers.NONE));
        assertThat(app.store.body(PAGE, 0)).doesNotContain("ENG-1", "A summary for Jira");
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    void linksTheIssueBackToThePainPoint() {
        done(create(PAIN));

        assertThat(tracker.backLinksOf(onlyIssue()).values()).singleElement().satisfies(link -> {
            assertThat(link.url())
                    .isEqualTo("https://wiki.example.org/pages/viewpage.action?pageId=7#jm-account-camera");
            assertThat(link.title()).isEqualTo("Pain point on a customer journey map");
            assertThat(link.globalId()).hasSizeLessThan(256);
            assertThat(link.resolved()).isFalse();
        });
    }

    @Test
    @Tag("C1")
    void theIntentIsWrittenBeforeAnythingIsSent() {
        AtomicReference<UseCases> self = new AtomicReference<>();
        List<Intent> standing = new ArrayList<>();
        UseCases watched = new UseCases(fake -> new WatchedTracker(fake) {
            @Override
            public Creation create(String serverId, Draft draft, String marker) {
                standing.addAll(Objects.requireNonNull(self.get()).intents.open());
                assertThat(standing).extracting(Intent::id).containsExactly(marker);
                return super.create(serverId, draft, marker);
            }
        });
        self.set(watched);

        done(watched.creation().create(PAGE, MAP, request(PAIN)));

        assertThat(standing).extracting(Intent::state).containsExactly(Intent.State.SENDING);
        assertThat(watched.intents.written())
                .extracting(Intent::state)
                .containsExactly(Intent.State.SENDING, Intent.State.SENDING, Intent.State.CREATED);
    }

    @Test
    void oneIssueForSeveralPainPoints() {
        done(create(PAIN, OTHER_PAIN, PAIN));

        assertThat(app.map().actionItems())
                .singleElement()
                .satisfies(item -> assertThat(item.painPointIds()).containsExactly(PAIN, OTHER_PAIN));
        assertThat(tracker.backLinksOf(onlyIssue())).hasSize(2);
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    @Tag("C7")
    void aRequestRepeatedFromAViewThatDoesNotKnowTheIssueMakesNoSecondOne() {
        done(app.creation().create(PAGE, MAP, knowing(Set.of())));

        Refusal refusal = refused(app.creation().create(PAGE, MAP, knowing(Set.of())));

        assertThat(refusal.messageKey()).isEqualTo("journeymaps.error.issue.meanwhile");
        onlyIssue();
    }

    @Test
    void whoKnowsTheFirstIssueMayCreateAnother() {
        String first = done(app.creation().create(PAGE, MAP, knowing(Set.of()))).actionItemId();

        done(app.creation().create(PAGE, MAP, knowing(Set.of(first))));

        assertThat(tracker.issues()).hasSize(2);
    }

    @Test
    @Tag("C7")
    void anIssueThatSomebodyElseLinkedSinceOurLookIsTheOnlyOne() {
        AtomicReference<UseCases> self = new AtomicReference<>();
        UseCases crowded = new UseCases(fake -> new WatchedTracker(fake) {
            private boolean overtaken;

            @Override
            public List<Server> servers() {
                if (!overtaken) {
                    overtaken = true;
                    done(Objects.requireNonNull(self.get()).creation().create(PAGE, MAP, request(PAIN)));
                }
                return super.servers();
            }
        });
        self.set(crowded);

        Refusal refusal = refused(crowded.creation().create(PAGE, MAP, request(PAIN)));

        assertThat(refusal.reason()).isEqualTo(Reason.CONFLICT);
        assertThat(refusal.messageKey()).isEqualTo("journeymaps.error.issue.meanwhile");
        assertThat(crowded.fakeTracker.createRequests()).isEqualTo(1);
        assertThat(crowded.intents.open()).isEmpty();
    }

    @Test
    void aPainPointMayGetAFurtherIssueLater() {
        done(create(PAIN));
        done(create(PAIN));

        assertThat(app.map().actionItems()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u00a0", "\u200b\u202e", "\ud800"})
    void aSummaryHasSomethingToSee(String summary) {
        IssueRequest blank =
                new IssueRequest(List.of(PAIN), SERVER, "10000", "10004", summary, "Why", Map.of(), Optional.empty());

        assertThat(refused(app.creation().create(PAGE, MAP, blank)).fieldMessages())
                .containsKey("summary");
        nothingHappened();
    }

    @Test
    void aSaveInBetweenDoesNotStopTheRecording() {
        app.store.savedMeanwhile(2);

        assertThat(done(create(PAIN)).version()).isEqualTo(4);
        assertThat(app.map().actionItems()).hasSize(1);
        assertThat(tracker.createRequests()).isEqualTo(1);
    }

    @Test
    void whatCannotBeRecordedNowIsRecordedByTheNextAttempt() {
        app.store.savedMeanwhile(MapWriting.TRIES);

        Refusal refusal = refused(create(PAIN));
        assertThat(refusal.reason()).isEqualTo(Reason.CONFLICT);
        assertThat(refusal.messageKey()).isEqualTo("journeymaps.error.issue.unrecorded");
        assertThat(refusal.problems())
                .as("why it is not on the page")
                .extracting(Problem::messageKey)
                .containsExactly("journeymaps.error.stale");
        assertThat(refusal.arguments()).containsExactly("ENG-1");
        assertThat(app.intents.open()).extracting(Intent::state).containsExactly(Intent.State.CREATED);

        IssueOnPage finished = done(create(PAIN));
        assertThat(finished.issue().orElseThrow().key()).isEqualTo("ENG-1");
        assertThat(app.map().actionItems()).hasSize(1);
        assertThat(tracker.createRequests()).isEqualTo(1);
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    void aMissingLinkBackIsANoteAndNoFailure() {
        UseCases unlinked = new UseCases(fake -> new WatchedTracker(fake) {
            @Override
            public TrackerAnswer<Boolean> linkBack(IssueRef issue, BackLink link) {
                return new TrackerAnswer.Failed<>(403, List.of());
            }
        });

        assertThat(done(unlinked.creation().create(PAGE, MAP, request(PAIN))).noteKeys())
                .containsExactly("journeymaps.note.not.linked");
        assertThat(unlinked.intents.open()).isEmpty();
    }

    @Test
    @Tag("C2")
    void aRefusalOfTheTrackerLeavesNothingBehind() {
        tracker.refusingNext(new Creation.Rejected(400, List.of("No."), Map.of("priority", "Priority is required.")));

        Refusal refusal = refused(create(PAIN));

        assertThat(refusal.reason()).isEqualTo(Reason.TRACKER);
        assertThat(refusal.arguments()).containsExactly("No.");
        assertThat(refusal.fieldMessages()).containsExactly(Map.entry("priority", "Priority is required."));
        nothingHappened();
    }

    static Stream<TrackerAnswer<?>> failures() {
        return Stream.of(
                new TrackerAnswer.NeedsAuthorisation<>(URI.create("https://jira.example.org/oauth")),
                new TrackerAnswer.NotVisible<>(),
                new TrackerAnswer.NotConfigured<>(),
                new TrackerAnswer.Unsupported<>(),
                new TrackerAnswer.Unreachable<>(),
                new TrackerAnswer.RateLimited<>(Instant.EPOCH),
                new TrackerAnswer.Failed<>(500, List.of("Boom")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    @Tag("C2")
    void whatWasNotSentLeavesNothingBehind(TrackerAnswer<?> failure) {
        tracker.failing(SERVER, failure);

        Refusal refusal = refused(create(PAIN));

        assertThat(refusal.reason()).isEqualTo(Reason.TRACKER);
        assertThat(refusal.messageKey()).isEqualTo(TrackerRefusals.choiceMessageKey(failure));
        assertThat(refusal.authoriseUri().isPresent())
                .isEqualTo(failure instanceof TrackerAnswer.NeedsAuthorisation<?>);
        nothingHappened();
    }

    @Test
    @Tag("C4")
    void aLostAnswerIsFoundAgainByTheMarker() {
        tracker.losingNextAnswer();

        assertThat(done(create(PAIN)).issue().orElseThrow().key()).isEqualTo("ENG-1");
        assertThat(app.map().actionItems()).hasSize(1);
        assertThat(tracker.createRequests()).isEqualTo(1);
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    @Tag("C3")
    void anUnknownResultStaysOpenAndIsNotSentAgainAtOnce() {
        tracker.droppingNextRequest();

        assertThat(refused(create(PAIN)).reason()).isEqualTo(Reason.UNKNOWN_RESULT);
        assertThat(app.intents.open()).extracting(Intent::state).containsExactly(Intent.State.UNKNOWN);

        assertThat(refused(create(PAIN)).messageKey()).isEqualTo("journeymaps.intent.UNKNOWN");
        assertThat(tracker.createRequests()).isEqualTo(1);
        assertThat(app.store.version(PAGE)).isEqualTo(1);
    }

    @Test
    @Tag("C4")
    void whoSentItMayTryAgainOnceTheTrackerMustKnow() {
        tracker.droppingNextRequest();
        refused(create(PAIN));
        app.wait(Duration.ofSeconds(61));

        done(create(PAIN));

        assertThat(tracker.createRequests()).isEqualTo(2);
        assertThat(tracker.issues()).hasSize(1);
        assertThat(app.intents.written())
                .extracting(Intent::id)
                .as("the marker stays")
                .containsOnly(app.intents.written().get(0).id());
    }

    @Test
    @Tag("C8")
    void nobodyElseMayTryAgainButAnIssueThatExistsIsRecordedForThemToo() {
        tracker.losingNextAnswer();
        UseCases blind = new UseCases(fake -> fake);
        blind.fakeTracker.droppingNextRequest();
        refused(blind.creation().create(PAGE, MAP, request(PAIN)));
        blind.wait(Duration.ofSeconds(61));
        blind.viewedBy(Optional.of("ben"));

        assertThat(refused(blind.creation().create(PAGE, MAP, request(PAIN))).messageKey())
                .isEqualTo("journeymaps.intent.UNKNOWN");
        assertThat(blind.fakeTracker.createRequests()).isEqualTo(1);
    }

    @Test
    @Tag("C8")
    void anIssueThatTurnsUpLaterIsRecordedAndNotMadeAgain() {
        openIntent(Intent.State.UNKNOWN, app.now());
        tracker.create(SERVER, request(PAIN).draft(), "marker");
        app.viewedBy(Optional.of("ben"));

        IssueOnPage found = done(create(PAIN));

        assertThat(found.issue().orElseThrow().key()).isEqualTo("ENG-1");
        assertThat(tracker.createRequests()).isEqualTo(1);
        assertThat(app.map().actionItems()).hasSize(1);
    }

    @Test
    @Tag("C4")
    void severalIssuesOfOneMarkerAreForPeopleToDecide() {
        openIntent(Intent.State.UNKNOWN, app.now());
        tracker.create(SERVER, request(PAIN).draft(), "marker");
        tracker.create(SERVER, request(PAIN).draft(), "marker");

        assertThat(refused(create(PAIN)).messageKey()).isEqualTo("journeymaps.intent.several");
        assertThat(app.store.version(PAGE)).isEqualTo(1);
    }

    @Test
    @Tag("C1")
    void aSecondClickWhileTheFirstIsUnderWayIsRefused() {
        openIntent(Intent.State.SENDING, app.now());

        Refusal refusal = refused(create(PAIN));

        assertThat(refusal.reason()).isEqualTo(Reason.CONFLICT);
        assertThat(refusal.messageKey()).isEqualTo("journeymaps.intent.SENDING");
        assertThat(refusal.arguments()).as("by whom, since when").containsExactly("ADA", "1 min");
        assertThat(tracker.createRequests()).isZero();
        assertThat(app.intents.open()).hasSize(1);
    }

    @Test
    @Tag("C2")
    void aRequestWhoseNodeDiedIsLookedForAfterAMinute() {
        openIntent(Intent.State.SENDING, app.now());
        tracker.create(SERVER, request(PAIN).draft(), "marker");
        app.wait(Duration.ofSeconds(61));

        done(create(PAIN));

        assertThat(tracker.createRequests()).isEqualTo(1);
        assertThat(app.map().actionItems()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("failures")
    @Tag("C4")
    void withoutTheTrackersAnswerAnOpenIntentStaysOpen(TrackerAnswer<?> failure) {
        openIntent(Intent.State.UNKNOWN, app.now().minusSeconds(3600));
        tracker.failing(SERVER, failure);

        Refusal refusal = refused(create(PAIN));

        assertThat(refusal.reason()).isEqualTo(Reason.CONFLICT);
        assertThat(refusal.authoriseUri().isPresent())
                .isEqualTo(failure instanceof TrackerAnswer.NeedsAuthorisation<?>);
        assertThat(app.intents.open()).hasSize(1);
        assertThat(tracker.createRequests()).isZero();
    }

    @Test
    void anOpenIntentOfOnePainPointHoldsUpAllAndLeavesNoOtherBehind() {
        openIntent(Intent.State.SENDING, app.now());

        assertThat(refused(create(OTHER_PAIN, PAIN)).messageKey()).isEqualTo("journeymaps.intent.SENDING");
        assertThat(app.intents.open()).extracting(Intent::key).containsExactly(KEY);
    }

    @Test
    void whatTurnsUpForOneOfSeveralIsRecordedAndTheRestIsAskedAgain() {
        openIntent(Intent.State.UNKNOWN, app.now());
        tracker.create(SERVER, request(PAIN).draft(), "marker");

        assertThat(refused(create(OTHER_PAIN, PAIN)).messageKey()).isEqualTo("journeymaps.error.issue.recovered");
        assertThat(app.map().actionItems())
                .singleElement()
                .satisfies(item -> assertThat(item.painPointIds()).containsExactly(PAIN));
    }

    @Test
    void theIntentsOfOneIssueThatCouldNotBeRecordedAreFinishedTogether() {
        app.store.savedMeanwhile(MapWriting.TRIES);
        refused(create(PAIN, OTHER_PAIN));

        assertThat(done(create(OTHER_PAIN, PAIN)).issue().orElseThrow().key()).isEqualTo("ENG-1");

        assertThat(app.map().actionItems())
                .singleElement()
                .satisfies(item -> assertThat(item.painPointIds()).containsExactlyInAnyOrder(PAIN, OTHER_PAIN));
        assertThat(tracker.createRequests()).isEqualTo(1);
        assertThat(app.intents.open()).isEmpty();
    }

    @Test
    void theIntentsOfOneIssueThatCouldNotBeRecordedMeetInOneActionItem() {
        app.store.savedMeanwhile(MapWriting.TRIES);
        refused(create(PAIN, OTHER_PAIN));

        done(create(PAIN));
        done(create(OTHER_PAIN));

        assertThat(app.map().actionItems())
                .singleElement()
                .satisfies(item -> assertThat(item.painPointIds()).containsExactlyInAnyOrder(PAIN, OTHER_PAIN));
        assertThat(tracker.createRequests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aSummaryIsNeeded(String blank) {
        Refusal refusal = refused(app.creation()
                .create(
                        PAGE,
                        MAP,
                        new IssueRequest(
                                List.of(PAIN), SERVER, "10000", "10004", blank, "", Map.of(), Optional.empty())));

        assertThat(refusal.reason()).isEqualTo(Reason.INVALID);
        assertThat(refusal.fieldMessages()).containsKey("summary");
        nothingHappened();
    }

    @Test
    void painPointsAndServerHaveToBeThere() {
        assertThat(refused(create()).messageKey()).isEqualTo("journeymaps.error.pain.points");
        assertThat(refused(create(PAIN, "none")).arguments()).contains("none");
        assertThat(refused(app.creation()
                                .create(
                                        PAGE,
                                        MAP,
                                        new IssueRequest(
                                                List.of(PAIN),
                                                "gone",
                                                "10000",
                                                "10004",
                                                "S",
                                                "",
                                                Map.of(),
                                                Optional.empty())))
                        .messageKey())
                .isEqualTo("journeymaps.error.server");
        nothingHappened();
    }

    @Test
    void onlyEditorsCreate() {
        app.store.protect(PAGE);
        assertThat(refused(create(PAIN)).reason()).isEqualTo(Reason.NOT_PERMITTED);
        app.viewedBy(Optional.empty());
        assertThat(refused(create(PAIN)).reason()).isEqualTo(Reason.NOT_LOGGED_IN);
        nothingHappened();
    }

    @Test
    void anIssueThatWouldNotFitOnThePageIsNotMade() {
        int room = Limits.BODY_BYTES - SampleMaps.stored(SampleMaps.map()).length() - 100;
        JourneyMap full = SampleMaps.map().toBuilder()
                .unknown(new UnknownMembers(Map.of("more", "\"" + "x".repeat(room) + "\"")))
                .build();
        app.store.with(PAGE, SampleMaps.stored(full));
        assertThat(done(app.pageMaps().find(PAGE, MAP)).map()).isEqualTo(full);

        assertThat(refused(create(PAIN)).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(tracker.createRequests()).isZero();
    }

    private void nothingHappened() {
        assertThat(app.intents.open()).isEmpty();
        assertThat(app.store.version(PAGE)).isEqualTo(1);
        assertThat(tracker.issues()).isEmpty();
    }

    private void openIntent(Intent.State state, Instant createdAt) {
        app.intents.with(new Intent(
                KEY,
                "marker",
                SERVER,
                "10000",
                "10004",
                "A summary for Jira",
                "ada",
                createdAt,
                state,
                Optional.empty()));
    }

    private IssueRef onlyIssue() {
        assertThat(tracker.issues()).hasSize(1);
        return tracker.issues().get(0);
    }

    private Outcome<IssueOnPage> create(String... painPointIds) {
        return app.creation().create(PAGE, MAP, request(painPointIds));
    }

    private static IssueRequest request(String... painPointIds) {
        return new IssueRequest(
                List.of(painPointIds),
                SERVER,
                "10000",
                "10004",
                "A summary for Jira",
                "Why",
                Map.of(),
                Optional.empty());
    }

    private static IssueRequest knowing(Set<String> actionItemIds) {
        return new IssueRequest(
                List.of(PAIN),
                SERVER,
                "10000",
                "10004",
                "A summary for Jira",
                "Why",
                Map.of(),
                Optional.of(actionItemIds));
    }
}
