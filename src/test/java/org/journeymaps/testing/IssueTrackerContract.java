package org.journeymaps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.IssueTracker.AllowedValue;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.IssueTracker.Transition;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every issue tracker keeps to, whether in memory or behind an application link. */
public abstract class IssueTrackerContract {
    private static final String NO_SUCH_ID = "98765432";

    protected abstract IssueTracker tracker();

    protected abstract String serverId();

    /** A project in which the viewer may create. */
    protected abstract String projectId();

    /** Part of the project's name. */
    protected abstract String projectQuery();

    protected abstract String issueTypeId();

    protected abstract void move(IssueRef issue, WorkStatus status);

    protected abstract void hide(IssueRef issue);

    /** Gives the issue another key, as a move to another project does. */
    protected abstract void rename(IssueRef issue);

    /** The next create makes the issue, but no answer comes. */
    protected abstract void loseNextAnswer();

    /** Long enough for anything remembered to be asked for again. */
    protected abstract void timePasses();

    @Test
    void theServerIsListedAndKnownByItsId() {
        assertThat(tracker().servers()).extracting(IssueTracker.Server::id).contains(serverId());
    }

    @Test
    void projectsAreFoundByPartOfTheirNameWhateverTheCase() {
        assertThat(found(tracker().projects(serverId(), projectQuery().toUpperCase(Locale.ROOT))))
                .extracting(IssueTracker.Project::id)
                .contains(projectId());
        assertThat(found(tracker().projects(serverId(), "no project is called so")))
                .isEmpty();
    }

    @Test
    void issueTypesAreThoseOfTheProject() {
        assertThat(found(tracker().issueTypes(serverId(), projectId())))
                .extracting(IssueTracker.IssueType::id)
                .contains(issueTypeId());
    }

    @Test
    void nobodyIsAskedForProjectTypeAndReporter() {
        assertThat(found(tracker().fields(serverId(), projectId(), issueTypeId())))
                .extracting(IssueTracker.Field::id)
                .contains("summary", "description")
                .doesNotContain("project", "issuetype", "reporter");
    }

    @Test
    void aProjectThatIsNotThereAndOneThatIsHiddenLookAlike() {
        assertThat(tracker().issueTypes(serverId(), NO_SUCH_ID)).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(tracker().create(serverId(), draft(NO_SUCH_ID, "x"), "m-0"))
                .isEqualTo(new Creation.NotSent(new TrackerAnswer.NotVisible<>()));
    }

    @Test
    void aServerWithoutLinkIsSaidToBeRemovedWhateverIsAsked() {
        String gone = "0f0e0d0c-0b0a-4908-8706-050403020100";
        IssueRef ref = new IssueRef(gone, "10000");
        assertThat(tracker().projects(gone, "")).isEqualTo(new TrackerAnswer.LinkRemoved<>());
        assertThat(tracker().states(Set.of(ref))).isEqualTo(Map.of(ref, new TrackerAnswer.LinkRemoved<>()));
        assertThat(tracker().find(gone, "ENG-1")).isEqualTo(new TrackerAnswer.LinkRemoved<>());
        assertThat(tracker().search(gone, "x")).isEqualTo(new TrackerAnswer.LinkRemoved<>());
        assertThat(tracker().hasLinkBack(ref, "g")).isEqualTo(new TrackerAnswer.LinkRemoved<>());
        assertThat(tracker().mention(ref, 1)).isEqualTo(new TrackerAnswer.LinkRemoved<>());
        assertThat(tracker().transitions(ref)).isEqualTo(new TrackerAnswer.LinkRemoved<>());
        assertThat(tracker().move(ref, "21")).isEqualTo(new TrackerAnswer.LinkRemoved<>());
        assertThat(tracker().people(gone, "10000", "")).isEqualTo(new TrackerAnswer.LinkRemoved<>());
        assertThat(tracker().labels(gone, "")).isEqualTo(new TrackerAnswer.LinkRemoved<>());
        assertThat(tracker().create(gone, draft("x"), "m-1"))
                .isEqualTo(new Creation.NotSent(new TrackerAnswer.LinkRemoved<>()));
    }

    @Test
    void aNewIssueIsShownAtOnceAsNotBegun() {
        IssueRef ref = create("The form forgets what was typed", "m-2");

        Issue issue = found(state(ref));

        assertThat(issue.summary()).isEqualTo("The form forgets what was typed");
        assertThat(issue.status()).contains(WorkStatus.TODO);
        assertThat(issue.browseUrl().toString()).endsWith("/browse/" + issue.key());
        assertThat(issue.lastKnown()).isEmpty();
    }

    @Test
    @Tag("L1")
    void l1SummariesBecomeOneLineOfAtMost255UnitsWithWholeCharacters() {
        IssueRef ref = create("  a\n\tb " + "\uD83D\uDE00".repeat(200), "m-3");

        String summary = found(state(ref)).summary();

        assertThat(summary).startsWith("a b \uD83D\uDE00").hasSizeLessThanOrEqualTo(255);
        assertThat(summary.codePoints().filter(unit -> unit >= 0xD800 && unit <= 0xDFFF))
                .isEmpty();
    }

    @Test
    void aDraftWithoutSummaryIsRejectedByField() {
        Creation creation = tracker().create(serverId(), draft("  "), "m-4");

        assertThat(creation)
                .isInstanceOfSatisfying(
                        Creation.Rejected.class,
                        rejected -> assertThat(rejected.fieldMessages()).containsOnlyKeys("summary"));
    }

    @Test
    @Tag("C3")
    void c3CreatingTwiceMakesTwoIssuesBecauseNobodyHasPromisedOtherwise() {
        assertThat(create("Twice", "m-5")).isNotEqualTo(create("Twice", "m-5"));
    }

    @Test
    @Tag("C4")
    void c4AnIssueWhoseAnswerWasLostIsFoundByItsMarkerAndOnlyIt() {
        create("The queue is long", "m-6-other");
        loseNextAnswer();
        Draft draft = draft("The queue is long");

        assertThat(tracker().create(serverId(), draft, "m-6")).isEqualTo(new Creation.Unknown());

        timePasses();
        List<CreatedIssue> made = found(tracker().findByMarker(serverId(), draft, "m-6"));
        assertThat(made).hasSize(1);
        assertThat(found(state(new IssueRef(serverId(), made.get(0).issueId()))).summary())
                .isEqualTo("The queue is long");
    }

    @Test
    @Tag("C4")
    void c4NothingIsFoundByAMarkerThatNoIssueCarries() {
        assertThat(found(tracker().findByMarker(serverId(), draft("The queue is long"), "m-never")))
                .isEmpty();
    }

    @Test
    void doneIssuesCountAsDoneUntilTheyAreReopened() {
        IssueRef ref = create("Nobody answers", "m-7");
        move(ref, WorkStatus.DONE);
        timePasses();
        assertThat(found(state(ref)).status()).contains(WorkStatus.DONE);

        move(ref, WorkStatus.TODO);
        timePasses();
        assertThat(found(state(ref)).status()).contains(WorkStatus.TODO);
    }

    @Test
    @Tag("V4")
    void v4AHiddenIssueAndOneThatNeverWasLookAlikeAndSpoilNoOthers() {
        IssueRef hidden = create("Hidden", "m-8");
        IssueRef visible = create("Visible", "m-9");
        IssueRef never = new IssueRef(serverId(), NO_SUCH_ID);
        hide(hidden);
        timePasses();

        Map<IssueRef, TrackerAnswer<Issue>> states = tracker().states(Set.of(hidden, visible, never));

        assertThat(states).hasSize(3).containsEntry(hidden, new TrackerAnswer.NotVisible<>());
        assertThat(states).containsEntry(never, new TrackerAnswer.NotVisible<>());
        assertThat(found(Objects.requireNonNull(states.get(visible))).summary()).isEqualTo("Visible");
    }

    @Test
    void idsThatNoTrackerGivesOutAreSimplyNotVisible() {
        IssueRef forged = new IssueRef(serverId(), "1) OR (1=1");
        assertThat(tracker().states(Set.of(forged))).isEqualTo(Map.of(forged, new TrackerAnswer.NotVisible<>()));
        assertThat(tracker().linkBack(forged, link(false))).isEqualTo(new TrackerAnswer.NotVisible<>());
    }

    @Test
    void aBackLinkIsPutOnceAndThenUpdated() {
        IssueRef ref = create("Linked", "m-10");

        assertThat(tracker().linkBack(ref, link(false))).isEqualTo(new TrackerAnswer.Found<>(true));
        assertThat(tracker().linkBack(ref, link(true))).isEqualTo(new TrackerAnswer.Found<>(false));
    }

    @Test
    @Tag("V4")
    void v4NoBackLinkIsPutOnAnIssueThatIsNotVisible() {
        IssueRef ref = create("Hidden soon", "m-11");
        hide(ref);

        assertThat(tracker().linkBack(ref, link(false))).isEqualTo(new TrackerAnswer.NotVisible<>());
    }

    @Test
    void aLinkBackProvesThatItIsTheIssueAndOnlyThatOne() {
        IssueRef linked = create("Linked", "m-12");
        IssueRef other = create("Not linked", "m-13");
        tracker().linkBack(linked, link(false));

        assertThat(tracker().hasLinkBack(linked, link(false).globalId())).isEqualTo(new TrackerAnswer.Found<>(true));
        assertThat(tracker().hasLinkBack(linked, "another&id=1")).isEqualTo(new TrackerAnswer.Found<>(false));
        assertThat(tracker().hasLinkBack(other, link(false).globalId())).isEqualTo(new TrackerAnswer.Found<>(false));
    }

    @Test
    @Tag("V4")
    void nothingIsProvenOfAHiddenIssueAndOfOneThatNeverWas() {
        IssueRef hidden = create("Hidden soon", "m-14");
        tracker().linkBack(hidden, link(false));
        hide(hidden);

        for (IssueRef ref : List.of(hidden, new IssueRef(serverId(), NO_SUCH_ID))) {
            assertThat(tracker().hasLinkBack(ref, link(false).globalId())).isEqualTo(new TrackerAnswer.Found<>(false));
            assertThat(tracker().mention(ref, 77)).isEqualTo(new TrackerAnswer.NotVisible<>());
            assertThat(tracker().transitions(ref)).isEqualTo(new TrackerAnswer.NotVisible<>());
            assertThat(tracker().move(ref, "21")).isEqualTo(new TrackerAnswer.NotVisible<>());
        }
    }

    @Test
    void aPageIsMentionedOnceBesideTheLinkToThePainPoint() {
        IssueRef ref = create("Mentioned", "m-15");
        tracker().linkBack(ref, link(false));

        assertThat(tracker().mention(ref, 77)).isEqualTo(new TrackerAnswer.Found<>(true));
        assertThat(tracker().mention(ref, 77)).isEqualTo(new TrackerAnswer.Found<>(false));
        assertThat(tracker().hasLinkBack(ref, link(false).globalId())).isEqualTo(new TrackerAnswer.Found<>(true));
    }

    @Test
    @Tag("I2")
    void anIssueIsFoundByItsKeyWhateverTheCase() {
        IssueRef ref = create("Found by key", "m-16");
        String key = found(state(ref)).key();

        assertThat(found(tracker().find(serverId(), " " + key.toLowerCase(Locale.ROOT) + " "))
                        .ref())
                .isEqualTo(ref);
        hide(ref);
        for (String gone : List.of(key, "NOSUCH-1", "", "..", "a/b-1", "x-1?y=-1", "10001")) {
            assertThat(tracker().find(serverId(), gone)).as(gone).isEqualTo(new TrackerAnswer.NotVisible<>());
        }
    }

    @Test
    @Tag("I1")
    void aMovedIssueIsFoundByItsOldKeyUnderItsNewOneAndIsStillTheSame() {
        IssueRef ref = create("Moved", "m-17");
        String key = found(state(ref)).key();
        rename(ref);

        Issue moved = found(tracker().find(serverId(), key));

        assertThat(moved.ref()).isEqualTo(ref);
        assertThat(moved.key()).isNotEqualTo(key);
        timePasses();
        assertThat(found(state(ref)).key()).isEqualTo(moved.key());
    }

    @Test
    void issuesAreFoundByWordsOfWhichTheLastMayBeUnfinished() {
        IssueRef ref = create("Zebrafinken singen (laut)", "m-18");
        create("Zebrafinken schweigen", "m-19");

        for (String words : List.of("singen zebrafink", "ZEBRAFINKEN \"sing", "singen* zebra-")) {
            assertThat(found(tracker().search(serverId(), words)))
                    .extracting(Issue::ref)
                    .as(words)
                    .containsExactly(ref);
        }
        assertThat(found(tracker().search(serverId(), "zebrafinken"))).hasSize(2);
        assertThat(found(tracker().search(serverId(), "!?"))).isEmpty();
        assertThat(found(tracker().search(serverId(), "nobodywroteaboutthis"))).isEmpty();
    }

    @Test
    @Tag("V4")
    void aSearchLeavesOutWhatIsHiddenAndHasALimit() {
        IssueRef hidden = create("Quokka hidden", "m-20");
        for (int count = 0; count <= IssueTracker.MOST_FOUND; count++) {
            create("Quokka " + count, "m-21-" + count);
        }
        hide(hidden);

        assertThat(found(tracker().search(serverId(), "quokka")))
                .hasSize(IssueTracker.MOST_FOUND)
                .extracting(Issue::ref)
                .doesNotContain(hidden);
    }

    @Test
    void withoutWordsASearchOffersTheViewersOwn() {
        IssueRef ref = create("Mine", "m-22");

        assertThat(found(tracker().search(serverId(), " ")))
                .extracting(Issue::ref)
                .contains(ref);
    }

    @Test
    void anIssueIsMovedByOneOfItsTransitionsAndShowsItAtOnce() {
        IssueRef ref = create("Moves", "m-23");
        assertThat(found(state(ref)).status()).contains(WorkStatus.TODO);
        Transition begin = found(tracker().transitions(ref)).stream()
                .filter(each -> each.to().equals(Optional.of(WorkStatus.IN_PROGRESS)) && !each.needsFields())
                .findFirst()
                .orElseThrow();

        assertThat(tracker().move(ref, begin.id())).isEqualTo(new TrackerAnswer.Found<>(true));

        assertThat(found(state(ref)).status()).contains(WorkStatus.IN_PROGRESS);
        assertThat(tracker().move(ref, begin.id())).isInstanceOf(TrackerAnswer.Failed.class);
    }

    @Test
    void peopleAreFoundByPartOfTheirNameAndNamedByTheirLogIn() {
        assertThat(found(tracker().people(serverId(), projectId(), "AD")))
                .extracting(AllowedValue::id)
                .contains("ada");
        assertThat(found(tracker().people(serverId(), projectId(), "nobody at all")))
                .isEmpty();
        assertThat(tracker().people(serverId(), NO_SUCH_ID, "ad")).isEqualTo(new TrackerAnswer.NotVisible<>());
    }

    @Test
    void labelsThatNobodyUsesAreNotSuggested() {
        assertThat(found(tracker().labels(serverId(), "no-label-is-called-so"))).isEmpty();
    }

    protected final IssueRef create(String summary, String marker) {
        Creation creation = tracker().create(serverId(), draft(summary), marker);
        assertThat(creation).isInstanceOf(Creation.Created.class);
        return new IssueRef(serverId(), ((Creation.Created) creation).issue().issueId());
    }

    protected final TrackerAnswer<Issue> state(IssueRef ref) {
        return Objects.requireNonNull(tracker().states(Set.of(ref)).get(ref));
    }

    protected final Draft draft(String summary) {
        return draft(projectId(), summary);
    }

    private Draft draft(String project, String summary) {
        return new Draft(project, issueTypeId(), summary, "Seen on the map {warning} *really*", Map.of());
    }

    protected static <T> T found(TrackerAnswer<T> answer) {
        assertThat(answer).isInstanceOf(TrackerAnswer.Found.class);
        return answer.found().orElseThrow();
    }

    protected static BackLink link(boolean resolved) {
        return new BackLink("journeyMapPainPoint=1", "https://wiki.example.org/x#jm-1", "Journey map", resolved);
    }
}
