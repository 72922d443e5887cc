package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.SampleMaps.OTHER_PAIN;
import static org.journeymaps.testing.SampleMaps.PAIN;
import static org.journeymaps.testing.UseCases.PAGE;

import java.util.List;
import org.journeymaps.model.IssueTarget;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.service.DraftedIssues.OfPainPoint;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IssueDraftsTest {
    private final UseCases app = new UseCases();

    @Test
    void carriesTheCustomerContextAndTheWayBack() {
        IssueDraft draft = draft(PAIN);

        assertThat(draft.summary()).isEqualTo("The camera rejects the passport");
        assertThat(draft.description()).isEqualTo("""
                        The camera rejects the passport

                        Journey map: Opening an account
                        Stage: Prove who you are
                        Touchpoint: Photograph the passport
                        Whom it hurts: Ana, abroad
                        Severity: High (4 of 5)
                        Experience: -1.5 (from -2 to +2; below 0 is negative)
                        Cost in a year: 120000 EUR

                        What customers say:
                        - “I tried eleven times.”

                        On the journey map: https://wiki.example.org/pages/viewpage.action?pageId=7#jm-account-camera""");
    }

    @Test
    void withoutPersonasItHurtsEverybodyAndAllQuotesCount() {
        assertThat(draft(OTHER_PAIN).description())
                .contains("Whom it hurts: everybody", "I tried eleven times.", "Somebody else says this.")
                .contains("Cost in a year: 0 EUR");
    }

    @Test
    void theExperienceIsThatOfWhomItHurts() {
        String text = SampleMaps.stored(SampleMaps.map())
                .replaceFirst(
                        "\\{ \"value\": -1.5",
                        "{ \"persona\": \"ben\", \"value\": 2, \"evidence\": \"OBSERVED\" },"
                                + "{ \"persona\": \"ana\", \"value\": -1.5");
        app.store.with(PAGE, text);

        assertThat(draft(PAIN).description()).contains("Experience: -1.5 ");
        assertThat(draft(OTHER_PAIN).description()).as("everybody's").contains("Experience: +0.25 ");
    }

    @Test
    void theSummaryIsOneLineThatATrackerTakes() {
        String text = SampleMaps.stored(SampleMaps.map())
                .replace("The camera rejects the passport", "Line one\\nline two " + "😀".repeat(200));
        app.store.with(PAGE, text);

        assertThat(draft(PAIN).summary())
                .startsWith("Line one line two 😀")
                .hasSizeLessThanOrEqualTo(255)
                .endsWith("😀…");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(refused(drafts(PAIN, "none")).reason()).isEqualTo(Reason.NOT_FOUND);
        app.store.hide(PAGE);
        assertThat(refused(drafts(PAIN)).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void oneIssueForSeveralCarriesAllTheirContextsAndWaysBack() {
        DraftedIssues drafted = done(drafts(OTHER_PAIN, PAIN, OTHER_PAIN));

        assertThat(drafted.drafts()).extracting(OfPainPoint::painPointId).containsExactly(OTHER_PAIN, PAIN);
        assertThat(drafted.drafts())
                .extracting(OfPainPoint::text)
                .containsExactly("Nobody says how long it takes", "The camera rejects the passport");
        assertThat(drafted.together().summary()).isEqualTo("Photograph the passport: 2 pain points");
        assertThat(drafted.together().description())
                .isEqualTo(
                        draft(OTHER_PAIN).description() + "\n\n\n" + draft(PAIN).description());
        assertThat(done(drafts(PAIN)).together())
                .as("of one alone")
                .isEqualTo(done(drafts(PAIN)).drafts().get(0).draft());
    }

    @Test
    void contextsThatAreTooMuchForOneIssueLeaveTheWaysToThem() {
        String text = SampleMaps.stored(SampleMaps.map())
                .replace("I tried eleven times.", "x".repeat(19_000))
                .replace("The camera rejects the passport", "y".repeat(19_000));
        app.store.with(PAGE, text);

        assertThat(done(drafts(PAIN, OTHER_PAIN)).together().description())
                .hasSizeLessThan(IssueDrafts.DESCRIPTION_LENGTH)
                .contains("#jm-account-camera", "#jm-account-wait", "yyy…", "Nobody says how long it takes");
    }

    @Test
    @Tag("L2")
    void theDraftOfOneIsShortEnoughForATracker() {
        String text = SampleMaps.stored(SampleMaps.map()).replace("I tried eleven times.", "x".repeat(19_999));
        app.store.with(PAGE, text.replace("The camera rejects the passport", "y".repeat(19_999)));

        assertThat(draft(PAIN).description())
                .hasSizeLessThan(IssueDrafts.DESCRIPTION_LENGTH)
                .contains("#jm-account-camera");
    }

    @Test
    void issuesAreCreatedWhereTheyWereLast() {
        assertThat(done(drafts(PAIN)).target()).isEmpty();
        IssueTarget target = new IssueTarget("link-1", "10000", "10004", UnknownMembers.NONE);
        app.store.with(PAGE, SampleMaps.stored(SampleMaps.map().withIssueTarget(target)));

        assertThat(done(drafts(PAIN)).target()).contains(target);
    }

    private IssueDraft draft(String painPointId) {
        return done(drafts(painPointId)).drafts().get(0).draft();
    }

    private Outcome<DraftedIssues> drafts(String... painPointIds) {
        return app.drafts().drafts(PAGE, MAP, List.of(painPointIds));
    }
}
