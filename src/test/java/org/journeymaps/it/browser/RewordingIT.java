package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.journeymaps.host.jira.http.Journal;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A pain point that says something else after an edit tells its issues so, which link back to it by its words. */
@ExtendWith(InTheBrowser.class)
class RewordingIT {
    @Test
    void theLinkBackIsPutAnewWhenAPainPointWasReworded(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Reworded")) {
            Journal journal = afterCreatingAnIssue(forms);

            Editor editor = Editor.onThisPage(forms.site()).rewrite(forms.text("one"), "Nobody picks up the phone");
            editor.saved();

            Page page = forms.page();
            page.waitForCondition(
                    () -> journal.entries().stream().anyMatch(RewordingIT::isLinkPut),
                    new Page.WaitForConditionOptions().setTimeout(10_000));
        }
    }

    @Test
    void nothingIsAskedOfJiraWhenOnlyOtherWordsWereChanged(Stage stage) {
        try (GapForms forms = new GapForms(stage, "Left as it was")) {
            Journal journal = afterCreatingAnIssue(forms);

            Editor editor = Editor.onThisPage(forms.site()).rewrite(forms.text("two"), "The form is endless");
            editor.saved();
            forms.page().waitForTimeout(1_000);

            org.assertj.core.api.Assertions.assertThat(journal.entries()).noneMatch(RewordingIT::isLinkPut);
        }
    }

    /** What Jira is asked from then on. */
    private static Journal afterCreatingAnIssue(GapForms forms) {
        forms.action("one").click();
        forms.readyForm("Task");
        forms.send().click();
        assertThat(forms.band("one").locator(".jm-gap-work a")).isVisible();
        Journal journal = forms.jira().journal();
        journal.clear();
        return journal;
    }

    private static boolean isLinkPut(Journal.Entry entry) {
        return entry.method().equals("POST") && entry.path().endsWith("/remotelink") && entry.status() < 300;
    }
}
