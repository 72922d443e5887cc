package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.journeymaps.it.browser.JiraIssues.Made;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gap from its work to its proof, in the sheet of the gap; the map behind it follows each step. */
@ExtendWith(InTheBrowser.class)
class ClosureIT {
    private static final String PAIN = "The queue is long";

    @Test
    void aGapIsClosedWithProof(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Locator sheet = open(site, stage, "Closed by mouse", GapMaps.item("a", "pain", "More agents", "DONE", ""));
            assertThat(button(sheet, "Accept as closed")).hasAttribute("aria-disabled", "true");
            assertThat(sheet.getByText("the experience was not measured again")).isVisible();
            button(sheet, "Measure again").click();
            Locator dialog = measuring(site);
            assertThat(dialog.getByText("Before: \u22121")).isVisible();
            dialog.getByLabel("Experience, measured again").fill("-0.2");
            assertThat(dialog.getByText("Still below the baseline: the gap stays open."))
                    .isVisible();
            dialog.getByLabel("Experience, measured again").fill("0.5");
            dialog.getByLabel("Source").fill("Exit survey");
            dialog.getByLabel("Number of answers").fill("80");
            button(dialog, "Record").click();

            assertThat(current(sheet)).hasText("Measured");
            assertThat(sheet.locator(".jm-g-measured")).containsText("Exit survey n = 80");
            button(sheet, "Accept as closed").click();
            assertThat(current(sheet)).hasText("Closed");
            assertThat(sheet.locator(".jm-g-accepted")).containsText("by Ada Lind");
            site.screenshot("closure-closed");
            button(sheet, "Close").click();
            assertThat(band(site)).hasAttribute("data-state", "CLOSED");
            assertThat(site.page().locator(".jm-val").first()).containsText("before \u22121");
            assertThat(site.page().locator(".jm-pt ellipse")).hasCount(1);
        }
    }

    @Test
    void aGapIsClosedByTheKeyboardAlone(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Locator sheet =
                    open(site, stage, "Closed by keyboard", GapMaps.item("a", "pain", "More agents", "DONE", ""));
            Page page = site.page();
            tabTo(page, button(sheet, "Measure again"));
            page.keyboard().press("Enter");
            Locator dialog = measuring(site);
            assertThat(dialog.getByLabel("Experience, measured again")).isFocused();
            page.keyboard().type("1");
            tabTo(page, dialog.getByLabel("Accept the gap as closed"));
            page.keyboard().press("Space");
            assertThat(dialog.getByText("The baseline is reached: the gap will be closed."))
                    .isVisible();
            dialog.getByLabel("Source").focus();
            page.keyboard().press("Enter");

            assertThat(dialog).not().isVisible();
            assertThat(current(sheet)).hasText("Closed");
            page.keyboard().press("Escape");
            assertThat(sheet).not().isVisible();
            assertThat(band(site)).hasAttribute("data-state", "CLOSED");
            assertThat(band(site).getByRole(AriaRole.BUTTON).last()).isFocused();
        }
    }

    @Test
    void workWithoutJiraIsAddedChangedAndRemoved(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Locator sheet = open(site, stage, "Work without Jira", "");
            assertThat(current(sheet)).hasText("Unaddressed");
            button(sheet, "Add an action without Jira").click();
            sheet.getByLabel("What is done").fill("Hire two agents");
            sheet.getByLabel("Owner").fill("Phone team");
            sheet.getByLabel("Due").fill("2020-01-31");
            sheet.getByLabel("State", new Locator.GetByLabelOptions().setExact(true))
                    .selectOption("IN_PROGRESS");
            button(sheet, "Add").click();

            Locator item = sheet.locator("[data-jm-item]");
            assertThat(item).containsText("Hire two agents");
            assertThat(item).containsText("Phone team");
            assertThat(current(sheet)).hasText("In progress");
            assertThat(sheet.locator(".jm-g-way [data-flag='OVERDUE']")).isVisible();
            assertThat(band(site)).hasAttribute("data-state", "IN_PROGRESS");

            button(item, "Edit").click();
            item.getByLabel("What is done").fill("Hire three agents");
            item.getByLabel("Due").fill("");
            item.getByLabel("State", new Locator.GetByLabelOptions().setExact(true))
                    .selectOption("DONE");
            button(item, "Save").click();
            assertThat(item).containsText("Hire three agents");
            assertThat(current(sheet)).hasText("Delivered");

            button(item, "Remove").click();
            button(item, "Cancel").click();
            assertThat(button(item, "Remove")).isFocused();
            button(item, "Remove").click();
            item.locator(".jm-g-danger").click();
            assertThat(item).hasCount(0);
            assertThat(current(sheet)).hasText("Unaddressed");
        }
    }

    @Test
    void anIssueIsMovedFromTheMapAndUnlinked(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            JiraIssues jira = new JiraIssues(stage.host());
            Made made = jira.create("More agents at noon");
            Locator sheet =
                    open(site, stage, "Moved from the map", GapMaps.issue("a", "pain", jira.serverId(), made.id()));
            Locator item = sheet.locator("[data-jm-item]");
            assertThat(item.locator(".jm-lozenge")).hasText("To Do");
            button(item, "Move\u2026").click();
            Locator step = item.locator(".jm-g-moves button")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("In Progress|Start")));
            step.first().click();

            assertThat(item.locator(".jm-lozenge")).hasText("In Progress");
            assertThat(current(sheet)).hasText("In progress");
            assertThat(band(site)).hasAttribute("data-state", "IN_PROGRESS");

            button(item, "Unlink").click();
            assertThat(item).containsText("The issue itself stays in Jira.");
            item.locator(".jm-g-danger").click();
            assertThat(item).hasCount(0);
            assertThat(band(site)).hasAttribute("data-state", "UNADDRESSED");
        }
    }

    @Test
    @Tag("V6")
    void whatIsOpenedAgainInJiraIsShownAsReopened(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            JiraIssues jira = new JiraIssues(stage.host());
            Made made = jira.create("More agents in the evening");
            jira.move(made.key(), "In Progress");
            jira.move(made.key(), "Done");
            Locator sheet = open(site, stage, "Opened again", GapMaps.issue("a", "pain", jira.serverId(), made.id()));
            button(sheet, "Measure again").click();
            Locator dialog = measuring(site);
            dialog.getByLabel("Experience, measured again").fill("1");
            dialog.getByLabel("Accept the gap as closed").check();
            button(dialog, "Record").click();
            assertThat(current(sheet)).hasText("Closed");

            jira.move(made.key(), "To Do");
            site.page().reload();
            assertThat(band(site).locator("[data-flag='REOPENED']")).isVisible();
            follow(site).click();
            assertThat(sheet.locator(".jm-g-now")).containsText("Reopened");
            assertThat(sheet.getByText("work on it was opened again")).isVisible();
            site.screenshot("closure-reopened");
        }
    }

    private static Locator open(Site site, Stage stage, String title, String items) {
        long page = HostPages.create(stage.host(), title, GapMaps.ofOne(title, items));
        site.logIn("ada").open("/pages/viewpage.action?pageId=" + page);
        follow(site).click();
        Locator sheet = site.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName(PAIN).setExact(true));
        assertThat(sheet.locator(".jm-g-steps")).isVisible();
        return sheet;
    }

    private static Locator follow(Site site) {
        return band(site).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("More\u2026"));
    }

    private static Locator band(Site site) {
        return site.page().locator("[data-jm-gap='pain']");
    }

    private static Locator measuring(Site site) {
        return site.page()
                .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Measure the experience again"));
    }

    private static Locator current(Locator sheet) {
        return sheet.locator(".jm-g-steps [aria-current='step']");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 60; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("60 presses of Tab do not lead there");
    }
}
