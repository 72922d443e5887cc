package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The job a newcomer comes for: a map into a page, a pain point into Jira, the gap seen to close. */
@ExtendWith(InTheBrowser.class)
class MainJobIT {
    private static final String PAIN = "For example: help takes too long";

    @Test
    void aPainPointGoesToJiraAndTheGapIsSeenToClose(Stage stage) {
        try (Site site = stage.site(1500, 1000)) {
            site.logIn("ada");
            insertStarterMap(site);
            String pageAddress = site.page().url();
            theMapStandsOnThePage(site);
            createTheIssue(site);
            String key = keyOn(band(site));
            theHistoryTellsIt(site);

            theIssueLinksBack(site, stage.host().emulator().orElseThrow().baseUrl(), key, pageAddress);
            moveToDone(site);

            site.page().navigate(pageAddress);
            site.page().reload();
            assertThat(band(site)).hasAttribute("data-state", "DELIVERED");
            assertThat(site.page().locator(".jm-progress")).containsText(Pattern.compile("1 of 2 gaps delivered"));
            site.screenshot("main-job-4-delivered");

            measureAgainAndAccept(site);
        }
    }

    private static void insertStarterMap(Site site) {
        Page page = site.page();
        site.open("/pages/createpage.action?spaceKey=CX");
        page.getByLabel("Title").fill("Help by phone");
        site.button("Insert macro").click();
        page.getByLabel("Search macros").fill("journey");
        page.locator("#macro-journey-map").click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Insert journey map"));
        dialog.getByLabel("Name of the journey").fill("Getting help by phone");
        dialog.getByLabel("Customer journey").check();
        site.screenshot("main-job-1-starter");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Put into the page"))
                .click();
        assertThat(page.locator("#host-macros")).containsText("Journey map");
        site.button("Publish").click();
    }

    private static void theMapStandsOnThePage(Site site) {
        Page page = site.page();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Getting help by phone")))
                .isVisible();
        assertThat(page.locator("section.jm table th[scope=colgroup]")).hasCount(5);
        assertThat(page.locator("section.jm svg")).not().hasCount(0);
        assertThat(band(site)).hasAttribute("data-state", "UNADDRESSED");
        assertThat(band(site)).containsText("High");
        site.screenshot("main-job-2-map");
    }

    private static void createTheIssue(Site site) {
        Page page = site.page();
        band(site)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create Jira issue"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Create a Jira issue"));
        assertThat(dialog.getByLabel("Summary")).hasValue(PAIN);
        assertThat(dialog.getByLabel("Description")).hasValue(Pattern.compile("Needs help"));
        assertThat(dialog.getByLabel("Description")).hasValue(Pattern.compile("viewpage\\.action\\?pageId=\\d+#jm-"));
        dialog.getByLabel("Project").selectOption(new SelectOption().setLabel("Retail Banking (BANK)"));
        dialog.getByLabel("Issue type").selectOption(new SelectOption().setLabel("Task"));
        Locator create = dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Create").setExact(true));
        assertThat(create).hasAttribute("aria-disabled", "false");
        site.screenshot("main-job-3-dialog");
        create.click();
        assertThat(dialog).not().isVisible();
        assertThat(band(site)).hasAttribute("data-state", "PLANNED");
        assertThat(band(site).locator(".jm-lozenge")).hasText("To Do");
        assertThat(page.locator(".jm-status")).containsText("was created");
        site.screenshot("main-job-3-planned");
    }

    private static void theHistoryTellsIt(Site site) {
        Page page = site.page();
        String address = page.url();
        site.link("History").click();
        assertThat(page.locator("main")).containsText("Jira issue");
        site.screenshot("main-job-3-history");
        page.navigate(address);
    }

    private static void theIssueLinksBack(Site site, String jira, String key, String pageAddress) {
        Page page = site.page();
        page.navigate(jira + "/browse/" + key);
        if (page.getByLabel("Password").isVisible()) {
            page.getByLabel("Log-in name").fill("ada");
            page.getByLabel("Password").fill("ada");
            site.button("Log in").click();
            page.navigate(jira + "/browse/" + key);
        }
        String pageId = pageAddress.replaceAll(".*pageId=(\\d+).*", "$1");
        assertThat(page.locator("a[href*='pageId=" + pageId + "']").first()).isVisible();
        site.screenshot("main-job-4-issue");
    }

    private static void moveToDone(Site site) {
        Page page = site.page();
        for (String step : new String[] {"In Progress", "Done"}) {
            Locator button =
                    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(step)));
            if (button.count() > 0) {
                button.first().click();
            }
        }
        assertThat(page.locator("main")).containsText("Done");
    }

    private static void measureAgainAndAccept(Site site) {
        Page page = site.page();
        band(site)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Measure again"))
                .click();
        Locator dialog =
                page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Measure the experience again"));
        dialog.getByLabel("Experience, measured again").fill("0.6");
        dialog.getByLabel("Source").fill("Call survey of November");
        dialog.getByLabel("Accept the gap as closed").check();
        site.screenshot("main-job-5-measure");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Record"))
                .click();
        assertThat(dialog).not().isVisible();
        assertThat(band(site)).hasAttribute("data-state", "CLOSED");
        assertThat(band(site)).hasClass(Pattern.compile("\\bjm-closed\\b"));
        assertThat(page.locator(".jm-progress")).containsText("1 of 2 gaps closed");
        site.screenshot("main-job-5-closed");
    }

    private static Locator band(Site site) {
        return site.page().locator("[data-jm-gap='p-help-slow']");
    }

    private static String keyOn(Locator band) {
        String key = band.locator(".jm-work a").textContent();
        assertThat(key).matches("[A-Z]+-\\d+");
        return key;
    }
}
