package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.SampleMaps.OTHER_PAIN;
import static org.journeymaps.testing.SampleMaps.PAIN;
import static org.journeymaps.testing.UseCases.PAGE;

import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;

class IssueDraftsTest {
    private final UseCases app = new UseCases();

    @Test
    void carriesTheCustomerContextAndTheWayBack() {
        IssueDraft draft = done(app.drafts().draft(PAGE, MAP, PAIN));

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
        assertThat(done(app.drafts().draft(PAGE, MAP, OTHER_PAIN)).description())
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

        assertThat(done(app.drafts().draft(PAGE, MAP, PAIN)).description()).contains("Experience: -1.5 ");
        assertThat(done(app.drafts().draft(PAGE, MAP, OTHER_PAIN)).description())
                .as("everybody's")
                .contains("Experience: +0.25 ");
    }

    @Test
    void theSummaryIsOneLineThatATrackerTakes() {
        String text = SampleMaps.stored(SampleMaps.map())
                .replace("The camera rejects the passport", "Line one\\nline two " + "😀".repeat(200));
        app.store.with(PAGE, text);

        assertThat(done(app.drafts().draft(PAGE, MAP, PAIN)).summary())
                .startsWith("Line one line two 😀")
                .hasSizeLessThanOrEqualTo(255)
                .endsWith("😀…");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThat(refused(app.drafts().draft(PAGE, MAP, "none")).reason()).isEqualTo(Reason.NOT_FOUND);
        app.store.hide(PAGE);
        assertThat(refused(app.drafts().draft(PAGE, MAP, PAIN)).reason()).isEqualTo(Reason.NOT_FOUND);
    }
}
