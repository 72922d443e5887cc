package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From pain points to new issues: one and many, what Jira refuses, and what nobody knows. */
@ExtendWith(InTheBrowser.class)
class IssueFormsIT {
    private static final String CREATE = "/rest/api/2/issue";

    @Test
    void oneIssueIsMadeByKeyboardAlone(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Keys only")) {
            forms.tabTo(forms.action("one"));
            forms.page().keyboard().press("Enter");
            Locator summary = forms.form().getByLabel("Summary");
            assertThat(summary).hasValue(forms.text("one"));
            assertThat(summary).isFocused();
            assertThat(forms.send()).hasAttribute("aria-disabled", "false");
            assertThat(forms.violations()).isEmpty();

            forms.tabTo(forms.form().getByText("More fields"));
            forms.page().keyboard().press("Enter");
            forms.tabTo(forms.form().getByLabel("Labels"));
            forms.page().keyboard().type("queue");
            forms.page().keyboard().press("Enter");

            assertThat(forms.band("one")).hasAttribute("data-state", "PLANNED");
            assertThat(forms.band("one")).isFocused();
            assertThat(forms.issues()).hasSize(1);
            assertThat(forms.issues().get(0).findField("labels").orElseThrow().toString())
                    .contains("queue");
        }
    }

    @Test
    void everySimpleKindOfFieldGoesAlong(Stage stage) {
        try (GapForms forms = new GapForms(stage, "All kinds")) {
            forms.action("one").click();
            Locator form = forms.readyForm("Improvement");
            form.getByText("More fields").click();
            forms.site().screenshot("form-more-fields");
            form.getByLabel("Assignee").pressSequentially("lind");
            form.locator(".jm-suggestions").getByRole(AriaRole.OPTION).click();
            assertThat(form.getByLabel("Assignee")).hasValue(Pattern.compile("Ada Lindqvist.*"));
            GapForms.choose(form.getByLabel("Priority"), "High");
            form.getByLabel("Due Date").fill("2026-12-24");
            form.getByLabel("Mobile app").check();
            form.getByLabel("Phone").check();
            form.getByLabel("Regulator reference").fill("R-7");
            forms.send().click();

            assertThat(forms.band("one")).hasAttribute("data-state", "PLANNED");
            Issue issue = forms.issues().get(0);
            assertThat(issue.fields().toString())
                    .contains("ada", "2026-12-24", "10211", "R-7")
                    .contains("\"2\"");
        }
    }

    @Test
    @Tag("C6")
    void ofManyIssuesEachHasItsResultAndOnlyWhatWasRefusedIsSentAgain(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Many")) {
            forms.jira().faults().set(settings -> settings.with("refusedText", "long"));
            Locator form = forms.fromTheList("Create issues (3)", "one", "two", "three");
            assertThat(form.getByLabel("One issue for each pain point")).isChecked();
            assertThat(form.getByLabel("Summary for “" + forms.text("two") + "”"))
                    .hasValue(forms.text("two"));
            forms.readyForm("Task");
            forms.site().screenshot("form-many");
            forms.button("Create 3 issues").click();

            assertThat(forms.outcome("one").getByRole(AriaRole.LINK)).hasText(Pattern.compile("BANK-\\d+"));
            assertThat(forms.outcome("two")).containsText("Refused");
            assertThat(forms.outcome("three").getByRole(AriaRole.LINK)).hasText(Pattern.compile("BANK-\\d+"));
            assertThat(form.locator(".jm-dialog-progress")).containsText("Created: 2 · Refused: 1");
            assertThat(forms.violations()).isEmpty();
            forms.site().screenshot("form-many-partly");

            form.getByLabel("Summary for “" + forms.text("two") + "”").fill("Many: the form is short");
            forms.button("Create").click();
            assertThat(forms.outcome("two").getByRole(AriaRole.LINK)).hasText(Pattern.compile("BANK-\\d+"));
            assertThat(forms.send()).isHidden();
            forms.button("Close").click();

            assertThat(forms.band("one")).hasAttribute("data-state", "PLANNED");
            assertThat(forms.band("two")).hasAttribute("data-state", "PLANNED");
            assertThat(forms.issues()).hasSize(3);
        }
    }

    @Test
    void whatIsTypedBeforeTheDraftHasComeStays(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Faster")) {
            List<Route> waiting = new ArrayList<>();
            forms.page().route(address -> address.contains("/issue-drafts"), waiting::add);
            forms.action("one").click();
            Locator summary = forms.form().getByLabel("Summary", new Locator.GetByLabelOptions().setExact(true));
            summary.fill("Typed at once");
            forms.page().waitForCondition(() -> !waiting.isEmpty());
            waiting.forEach(Route::resume);

            assertThat(forms.form().getByLabel("Description")).hasValue(Pattern.compile("nobody answers"));
            assertThat(summary).hasValue("Typed at once");
        }
    }

    @Test
    void oneIssueForSeveralPainPointsStandsAtEachOfThem(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Together")) {
            Locator form = forms.fromTheList("Create issues (2)", "one", "two");
            form.getByLabel("One issue for all").check();
            form.getByLabel("Summary", new Locator.GetByLabelOptions().setExact(true))
                    .fill("Together: answer sooner");
            assertThat(form.getByLabel("Description")).hasValue(Pattern.compile("nobody answers"));
            assertThat(form.getByLabel("Description")).hasValue(Pattern.compile("the form is long"));
            forms.readyForm("Story");
            forms.send().click();

            assertThat(forms.band("one")).hasAttribute("data-state", "PLANNED");
            assertThat(forms.band("two")).hasAttribute("data-state", "PLANNED");
            assertThat(forms.issues()).hasSize(1);
        }
    }

    @Test
    @Tag("C2")
    @Tag("C4")
    void aLostAnswerIsFoundOutAndMakesNoSecondIssue(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Lost")) {
            Locator form = forms.fromTheList("Create issues (2)", "one", "two");
            forms.readyForm("Task");
            forms.jira().faults().set(settings -> settings.with("indexLagSeconds", 600));
            forms.jira().faults().inject(Injection.resetAfterCommit());
            forms.send().click();
            Locator unknown = form.locator(".jm-outcome[data-result=UNKNOWN]");
            assertThat(unknown).hasCount(1);
            assertThat(form.locator(".jm-outcome[data-result=CREATED]")).hasCount(1);
            assertThat(forms.send()).isHidden();
            forms.site().screenshot("form-unknown");

            unknown.getByRole(AriaRole.BUTTON).click();
            assertThat(unknown).containsText("Jira shows no such issue yet");
            forms.jira().faults().clear();
            unknown.getByRole(AriaRole.BUTTON).click();

            assertThat(form.locator(".jm-outcome[data-result=CREATED] a")).hasCount(2);
            forms.button("Close").click();
            assertThat(forms.band("one")).hasAttribute("data-state", "PLANNED");
            assertThat(forms.band("two")).hasAttribute("data-state", "PLANNED");
            assertThat(forms.issues()).hasSize(2);
        }
    }

    @Test
    @Tag("C4")
    void theOnlyIssueIsFoundOutAsWell(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Lost alone")) {
            forms.action("one").click();
            forms.readyForm("Task");
            forms.jira().faults().set(settings -> settings.with("indexLagSeconds", 600));
            forms.jira().faults().inject(Injection.resetAfterCommit());
            forms.send().click();
            assertThat(forms.button("Find out")).isFocused();
            assertThat(forms.send()).hasAttribute("aria-disabled", "true");
            assertThat(forms.violations()).isEmpty();

            forms.jira().faults().clear();
            forms.button("Find out").click();

            assertThat(forms.band("one")).hasAttribute("data-state", "PLANNED");
            assertThat(forms.page().locator(".jm-status")).containsText("was created");
            assertThat(forms.issues()).hasSize(1);
        }
    }

    @Test
    @Tag("C7")
    void whoClicksTwiceAndClosesMeanwhileStillMakesOneIssue(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Twice")) {
            forms.action("one").click();
            forms.readyForm("Task");
            forms.jira()
                    .faults()
                    .inject(Injection.latency(2000).on("POST", CREATE).times(1));
            forms.send().dblclick();
            assertThat(forms.send()).hasAttribute("aria-disabled", "true");
            forms.page().keyboard().press("Escape");
            assertThat(forms.form().getByRole(AriaRole.ALERT)).containsText("still being sent");
            forms.page().keyboard().press("Escape");
            assertThat(forms.form()).hasCount(0);

            assertThat(forms.band("one")).hasAttribute("data-state", "PLANNED");
            assertThat(forms.issues()).hasSize(1);
        }
    }

    @Test
    @Tag("L4")
    void whatOnlyJirasOwnFormCanFillIsNamedWithTwoWaysOn(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Beyond us")) {
            forms.action("one").click();
            GapForms.choose(forms.form().getByLabel("Project"), "Passport Service (GOV)");
            GapForms.choose(forms.form().getByLabel("Issue type"), "Improvement");

            assertThat(forms.form()).containsText("Legal basis");
            assertThat(forms.send()).hasAttribute("aria-disabled", "true");
            assertThat(forms.form()
                            .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open Jira’s own form")))
                    .hasAttribute("href", Pattern.compile("/secure/CreateIssueDetails!init\\.jspa\\?pid=10001&"));
            assertThat(forms.violations()).isEmpty();
            forms.site().screenshot("form-beyond-us");
            forms.button("Link an existing issue instead").click();
            assertThat(forms.form().getByLabel("Key, address or words")).isFocused();
        }
    }

    @Test
    void theFormGoesOnWhenAccessWasAllowedInAnotherTab(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Consent")) {
            forms.jira().faults().inject(Injection.of(Failure.REVOKED_TOKEN));
            forms.action("one").click();
            Locator allow = forms.form()
                    .getByRole(
                            AriaRole.LINK,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("Allow access to Jira")));
            assertThat(allow).hasAttribute("target", "_blank");
            assertThat(allow).hasAttribute("rel", "noopener");
            assertThat(forms.send()).hasAttribute("aria-disabled", "true");

            forms.jira().faults().clear();
            forms.comeBack();

            forms.readyForm("Task");
            assertThat(forms.form().locator(".jm-dialog-message")).hasText("");
        }
    }

    @Test
    void theFormBeginsWhereTheLastIssueOfTheMapWent(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Remembered")) {
            forms.action("one").click();
            forms.readyForm("Story");
            forms.send().click();
            assertThat(forms.band("one")).hasAttribute("data-state", "PLANNED");

            forms.action("two").click();
            assertThat(forms.form().getByLabel("Issue type").locator("option:checked"))
                    .hasText("Story");
        }
    }
}
