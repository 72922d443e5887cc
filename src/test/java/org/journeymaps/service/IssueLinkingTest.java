package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.SampleMaps.OTHER_PAIN;
import static org.journeymaps.testing.SampleMaps.PAIN;
import static org.journeymaps.testing.SampleMaps.linked;
import static org.journeymaps.testing.UseCases.PAGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IssueLinkingTest {
    private final UseCases app = new UseCases();
    private final FakeIssueTracker tracker = app.fakeTracker;
    private final IssueRef issue = issue();

    IssueLinkingTest() {
        app.put(linked("a", issue));
    }

    @Tag("V2")
    @Test
    void theLinkBackSaysWhatHurtsOnlyIfNobodyIsKeptFromThePage() {
        assertThat(refreshed().updated()).isEqualTo(1);
        assertThat(link().title()).isEqualTo("Pain point on a customer journey map");

        app.store.open(PAGE);
        refreshed();
        assertThat(link().title()).isEqualTo("The camera rejects the passport");
        assertThat(link().url()).endsWith("pageId=7#jm-account-camera");
    }

    @Test
    void aRewordedPainPointIsNamedToTheEditorAndItsLinkFollows() {
        app.store.open(PAGE);
        MapSave.Saved saved = saved(1, "The camera rejects", "Photos are refused");

        assertThat(saved.reworded()).containsExactly(PAIN);
        done(app.linkRefresh().refresh(PAGE, MAP, saved.reworded()));
        assertThat(link().title()).isEqualTo("Photos are refused the passport");
        assertThat(tracker.backLinksOf(issue)).hasSize(1);
    }

    @Test
    void aSaveThatIsSentAgainNamesItAgain() {
        saved(1, "The camera rejects", "Photos are refused");

        assertThat(saved(1, "The camera rejects", "Photos are refused").reworded())
                .containsExactly(PAIN);
        assertThat(app.store.version(PAGE)).isEqualTo(2);
    }

    @Test
    void whatHasNoIssueAndWhatIsSaidAsBeforeNeedsNoNewLink() {
        assertThat(saved(1, "Nobody says how long", "They never say how long").reworded())
                .isEmpty();
        assertThat(saved(2, "Prove who you are", "Identify yourself").reworded())
                .isEmpty();
    }

    @Test
    void theLinkIsResolvedWhileTheGapIsClosed() {
        tracker.move(issue, WorkStatus.DONE);
        done(app.closure().remeasure(PAGE, MAP, PAIN, measured("0.5"), true));
        assertThat(link().resolved()).isTrue();

        done(app.closure().remeasure(PAGE, MAP, PAIN, measured("-1"), false));
        assertThat(link().resolved()).isFalse();
    }

    @Tag("F1")
    @Test
    void whatFailsIsToldAndAFailingServerIsNotAskedForEachIssue() {
        IssueRef other = issue();
        app.put(linked("a", issue), linked("b", other));
        tracker.failing("link-1", new TrackerAnswer.Unreachable<>());

        IssueLinking.Links links = refreshed();

        assertThat(links.updated()).isZero();
        assertThat(links.noteKeys()).containsExactly(IssueLinking.NOT_LINKED);
    }

    @Test
    void oneIssueThatIsNotVisibleLeavesTheOthersTheirLinks() {
        IssueRef other = issue();
        app.put(linked("a", issue), linked("b", other));
        tracker.hide(issue);

        IssueLinking.Links links = refreshed();

        assertThat(links.updated()).isEqualTo(1);
        assertThat(links.noteKeys()).isNotEmpty();
        assertThat(tracker.backLinksOf(other)).hasSize(1);
    }

    @Test
    void onlyAnEditorRefreshesLinks() {
        app.store.protect(PAGE);

        assertThat(Outcomes.refused(app.linkRefresh().refresh(PAGE, MAP, List.of(PAIN)))
                        .reason())
                .isEqualTo(Refusal.Reason.NOT_PERMITTED);
        assertThat(tracker.backLinksOf(issue)).isEmpty();
    }

    private IssueLinking.Links refreshed() {
        return done(app.linkRefresh().refresh(PAGE, MAP, List.of(PAIN, OTHER_PAIN)));
    }

    private BackLink link() {
        return tracker.backLinksOf(issue).values().iterator().next();
    }

    private MapSave.Saved saved(int baseVersion, String old, String now) {
        String before =
                baseVersion == 1 ? SampleMaps.stored(SampleMaps.map(linked("a", issue))) : app.store.body(PAGE, 0);
        return (MapSave.Saved)
                done(app.saving().save(PAGE, MAP, baseVersion, before.replace(old, now), Optional.empty()));
    }

    private static Measurement measured(String value) {
        return new Measurement(
                new BigDecimal(value),
                Evidence.MEASURED,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 11, 20));
    }

    private IssueRef issue() {
        int made = tracker.issues().size();
        tracker.create("link-1", new Draft("10000", "10004", "Summary", "", Map.of()), "m" + made);
        return tracker.issues().get(made);
    }
}
