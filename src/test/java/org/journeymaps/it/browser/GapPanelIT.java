package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of a map's gaps: found, sorted, selected, taken along. */
@ExtendWith(InTheBrowser.class)
class GapPanelIT {
    /** For a server that is busy with other tests, in ms. */
    private static final double PATIENCE = 20_000;

    @Test
    void statesQuestionsAndWordsNarrowTheList(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Locator panel = open(site, stage, "ada");
            assertThat(rows(panel)).hasCount(5);
            assertThat(panel.locator(".jm-g-section")).hasCount(5);
            assertThat(panel.locator(".jm-g-section").first()).containsText("Unaddressed");

            toggle(panel, "Overdue 1").click();
            assertThat(rows(panel)).hasText(new Pattern[] {Pattern.compile("The letter takes six days")});
            assertThat(panel.getByText("1 of 5 gaps are shown.")).isVisible();
            toggle(panel, "Closed 1").click();
            assertThat(rows(panel)).hasCount(0);
            assertThat(panel.getByText("No gap fits what you look for")).isVisible();
            button(panel, "Show all").click();
            assertThat(rows(panel)).hasCount(5);

            toggle(panel, "Done, still below baseline 1").click();
            assertThat(rows(panel)).hasText(new Pattern[] {Pattern.compile("The queue is long")});
            button(panel, "Show all").click();
            panel.getByLabel("Find in gaps").fill("FORMS team");
            assertThat(rows(panel)).hasText(new Pattern[] {Pattern.compile("The form is long")});
        }
    }

    @Test
    void aColumnSortsDownUpAndNotAtAll(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Locator panel = open(site, stage, "ada");
            Locator head = panel.getByRole(AriaRole.COLUMNHEADER, new Locator.GetByRoleOptions().setName("Severity"));
            Locator sort = head.getByRole(AriaRole.BUTTON);

            sort.click();
            assertThat(head).hasAttribute("aria-sort", "descending");
            assertThat(rows(panel).first()).containsText("Nobody answers the phone");
            assertThat(panel.locator(".jm-g-section")).hasCount(0);
            sort.press("Enter");
            assertThat(head).hasAttribute("aria-sort", "ascending");
            assertThat(rows(panel).first()).containsText("The PIN is lost");
            sort.press("Enter");
            assertThat(head).hasAttribute("aria-sort", "none");
            assertThat(panel.locator(".jm-g-section")).hasCount(5);
        }
    }

    @Test
    void whatIsSelectedGoesIntoOneDialog(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Locator panel = open(site, stage, "ada");
            assertThat(button(panel, "Create issues (0)")).hasAttribute("aria-disabled", "true");
            panel.getByLabel("Select: Nobody answers the phone").check();
            panel.getByLabel("Select: The queue is long").check();
            button(panel, "Create issues (2)").click();

            Locator dialog = site.page()
                    .getByRole(
                            AriaRole.DIALOG,
                            new Page.GetByRoleOptions().setName("Create Jira issues for 2 pain points"));
            assertThat(dialog).isVisible();
            assertThat(dialog).containsText("The queue is long");
            site.page().keyboard().press("Escape");
            assertThat(dialog).not().isVisible();
            assertThat(button(panel, "Create issues (2)")).isFocused();

            panel.getByLabel("Select all that are shown").check();
            assertThat(panel.getByText("5 selected")).isVisible();
            button(panel, "Select none").click();
            assertThat(button(panel, "Create issues (0)")).isVisible();
        }
    }

    @Test
    @Tag("S5")
    void theListIsTakenAlongAsTable(Stage stage) throws IOException {
        try (Site site = stage.site(1400, 900)) {
            Locator panel = open(site, stage, "ben");
            Download download = site.page()
                    .waitForDownload(
                            () -> panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Export CSV"))
                                    .click());

            assertThat(download.suggestedFilename()).endsWith(".csv");
            assertThat(Files.readString(download.path())).startsWith("\uFEFF").contains("Nobody answers the phone");
        }
    }

    @Test
    void aReaderSeesTheSameAndChangesNothing(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Locator panel = open(site, stage, "ben");
            assertThat(rows(panel)).hasCount(5);
            assertThat(panel.getByRole(AriaRole.CHECKBOX)).hasCount(0);
            assertThat(panel.getByText("Create issues")).hasCount(0);

            panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("The queue is long"))
                    .click();
            Locator sheet = sheet(site, "The queue is long");
            assertThat(sheet.locator(".jm-g-steps [aria-current='step']")).hasText("Measured, below the baseline");
            assertThat(sheet.locator(".jm-g-figure")).containsText("Change: +0.7.");
            assertThat(sheet.locator(".jm-g-measured")).containsText("Exit survey n = 120");
            assertThat(sheet.getByRole(AriaRole.BUTTON)).hasCount(1);
            assertThat(button(sheet, "Close")).isVisible();
        }
    }

    @Test
    void theKeyboardLeadsInAndOut(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Locator panel = open(site, stage, "ada");
            Page page = site.page();
            Locator link = panel.getByRole(
                    AriaRole.LINK,
                    new Locator.GetByRoleOptions()
                            .setName("Nobody answers the phone")
                            .setExact(true));
            tabTo(page, link);
            page.keyboard().press("Enter");
            Locator sheet = sheet(site, "Nobody answers the phone");
            assertThat(sheet.locator("h2")).isFocused();
            page.keyboard().press("Escape");
            assertThat(sheet).not().isVisible();
            assertThat(link).isFocused();
            page.keyboard().press("Escape");
            assertThat(panel).not().isVisible();
            assertThat(page.locator("[data-jm-do='gaps']")).isFocused();
        }
    }

    @Test
    void aTouchpointLeadsToTheMap(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Locator panel = open(site, stage, "ada");
            panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Phone: show on the map"))
                    .last()
                    .click();

            assertThat(panel).not().isVisible();
            assertThat(site.page().locator("#jm-gaps-closed")).isFocused();
            assertThat(site.page()).hasURL(Pattern.compile("#jm-gaps-closed$"));
        }
    }

    /** What makes a long list quick: to sort it makes no row anew. */
    @Test
    void fiveHundredGapsAreSortedWithTheRowsThatAreThere(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            long page = HostPages.findOrCreate(stage.host(), "Very many gaps", GapMaps.ofMany(500));
            site.logIn("ada").open("/pages/viewpage.action?pageId=" + page);
            Locator panel = panel(site, "Very many gaps");
            assertThat(rows(panel)).hasCount(500);

            Object strangers = panel.evaluate("""
                    panel => {
                      const head = [...panel.querySelectorAll('thead button')].find(it => it.textContent.includes('Pain point'));
                      const rows = new Set(panel.querySelectorAll('[data-jm-row]'));
                      head.click();
                      return [...panel.querySelectorAll('[data-jm-row]')].filter(row => !rows.has(row)).length;
                    }
                    """);

            assertThat(rows(panel).first()).containsText("Pain number 0");
            assertThat(strangers).isEqualTo(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"1400, light", "1400, dark", "1000, forced", "320, light", "320, dark"})
    void axeFindsNothing(int width, String theme, Stage stage) {
        try (Site site = stage.site(width, 900)) {
            Locator panel = open(site, stage, "ada");
            theme(site, theme);
            panel.locator("[data-jm-row='planned']").scrollIntoViewIfNeeded();
            site.screenshot("gaps-" + width + "-" + theme);
            assertThat(violations(site.page(), ".jm-g-panel")).isEmpty();
            assertThat((Boolean) panel.evaluate("it => it.scrollWidth <= it.clientWidth"))
                    .isTrue();

            panel.locator("[data-jm-row='failed'] .jm-g-open").click();
            Locator sheet = sheet(site, "The queue is long");
            button(sheet, "Add an action without Jira").click();
            assertThat(sheet.getByLabel("What is done")).isFocused();
            site.screenshot("gap-" + width + "-" + theme);
            assertThat(violations(site.page(), ".jm-g-sheet")).isEmpty();
            assertThat((Boolean) sheet.evaluate("it => it.scrollWidth <= it.clientWidth"))
                    .isTrue();
        }
    }

    private static Locator open(Site site, Stage stage, String user) {
        long page = HostPages.findOrCreate(stage.host(), "Gaps of many states", GapMaps.ofManyStates());
        site.logIn(user).open("/pages/viewpage.action?pageId=" + page);
        return panel(site, "Gaps of many states");
    }

    private static Locator panel(Site site, String title) {
        site.page().locator("[data-jm-do='gaps']").click();
        Locator panel = site.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Gaps of " + title));
        assertThat(panel.locator("[data-jm-row]").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        return panel;
    }

    private static Locator sheet(Site site, String title) {
        Locator sheet = site.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName(title).setExact(true));
        assertThat(sheet.locator(".jm-g-steps")).isVisible();
        return sheet;
    }

    private static Locator rows(Locator panel) {
        return panel.locator("[data-jm-row]");
    }

    private static Locator toggle(Locator panel, String name) {
        return panel.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
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

    private static void theme(Site site, String theme) {
        if (theme.equals("dark")) {
            site.page().evaluate("document.documentElement.dataset.colorMode = 'dark'");
        }
        if (theme.equals("forced")) {
            site.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        }
    }

    private static List<String> violations(Page page, String part) {
        return new AxeBuilder(page)
                        .include(List.of(part))
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getHtml()))
                        .toList();
    }
}
