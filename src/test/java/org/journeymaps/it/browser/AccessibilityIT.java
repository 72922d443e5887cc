package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA as far as a machine can tell, and the keyboard. */
@ExtendWith(InTheBrowser.class)
class AccessibilityIT {
    private static final String MAP = "/display/CX/Opening+a+current+account+online";
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({
        "1500, light, whole",
        "1500, dark, whole",
        "1500, forced, whole",
        "800, light, whole",
        "800, dark, whole",
        "320, light, whole",
        "320, dark, whole",
        "320, forced, whole",
        "1500, light, pains",
        "1500, dark, pains",
        "800, forced, pains",
        "320, light, pains",
        "1500, light, summary",
        "1500, dark, summary",
        "800, forced, summary",
        "320, light, summary",
        "800, light, persona=lena",
    })
    void axeFindsNothingInTheMap(int width, String theme, String view, Stage stage) {
        try (Site site = stage.site(width, 900)) {
            site.logIn("ada").open(MAP + "#jm-current-account:" + view);
            theme(site, theme);
            assertThat(site.page().locator("section.jm .jm-action").first()).isAttached();
            site.page().locator("section.jm details").evaluateAll("all => all.forEach(it => it.open = true)");
            site.screenshot("axe-map-" + view.replace('=', '-') + "-" + width + "-" + theme);

            assertThat(violations(site.page(), "section.jm")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void axeFindsNothingInTheDialogs(String theme, Stage stage) {
        try (Site site = stage.site(1200, 900)) {
            site.logIn("ada").open(MAP);
            theme(site, theme);
            statesAreThere(site);
            site.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Create Jira issue"))
                    .first()
                    .click();
            assertThat(site.page().getByLabel("Summary")).not().hasValue("");
            site.screenshot("axe-dialog-" + theme);

            assertThat(violations(site.page(), "dialog.jm-dialog")).isEmpty();
        }
    }

    @Test
    void anIssueCanBeCreatedWithTheKeyboardAlone(Stage stage) {
        try (Site site = stage.site(1500, 900)) {
            Page page = site.logIn("ada")
                    .open("/display/CX/Renewing+a+passport+online")
                    .page();
            statesAreThere(site);
            Locator band = page.locator("[data-jm-gap='p-status-empty']");
            Locator button =
                    band.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Create Jira issue"));
            tabTo(page, button);
            page.keyboard().press("Enter");
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByLabel("Summary")).not().hasValue("");
            Locator create = dialog.getByRole(
                    AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("Create").setExact(true));
            assertThat(create).hasAttribute("aria-disabled", "false");
            page.keyboard().press("Escape");
            assertThat(dialog).not().isVisible();
            assertThat(button).isFocused();

            page.keyboard().press("Enter");
            assertThat(create).hasAttribute("aria-disabled", "false");
            dialog.getByLabel("Summary").focus();
            page.keyboard().press("Enter");
            assertThat(band).hasAttribute("data-state", "PLANNED");
            assertThat(band).isFocused();
        }
    }

    private static void tabTo(Page page, Locator target) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) target.evaluate("element => element === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("200 presses of Tab do not lead to the button");
    }

    private static void theme(Site site, String theme) {
        if (theme.equals("dark")) {
            site.page().evaluate("document.documentElement.dataset.colorMode = 'dark'");
        }
        if (theme.equals("forced")) {
            site.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        }
    }

    private static void statesAreThere(Site site) {
        assertThat(site.page().locator(".jm-action").first()).isVisible();
    }

    private static List<String> violations(Page page, String part) {
        return new AxeBuilder(page)
                .include(List.of(part)).withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> describe(rule, node.getHtml())))
                        .toList();
    }

    private static String describe(Rule rule, String html) {
        return rule.getId() + ": " + rule.getHelp() + " at " + html.substring(0, Math.min(html.length(), 200));
    }
}
