package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader looks at is the reader's choice, and each choice is a link. */
@ExtendWith(InTheBrowser.class)
class ViewsIT {
    private static final String MAP = "/display/CX/Opening+a+current+account+online";
    private static final String FRAGMENT = "#jm-current-account:";

    @Test
    void onlyPainPointsLeavesTheCurveAndWhatLiesBelowIt(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ben").open(MAP).page();
            Locator channels = page.locator(".jm-channels");
            assertThat(channels).isVisible();

            site.link("Only pain points").click();
            assertThat(page).hasURL(Pattern.compile(".*" + FRAGMENT + "pains"));
            assertThat(channels).isHidden();
            assertThat(page.locator(".jm-experience")).isVisible();
            assertThat(page.locator(".jm-pain-points")).isVisible();
            assertThat(site.link("Only pain points")).hasAttribute("aria-current", "true");

            page.goBack();
            assertThat(channels).isVisible();
            site.screenshot("view-whole");
        }
    }

    @Test
    void aViewIsALink(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ben")
                    .open(MAP + FRAGMENT + "summary;hide=EXPERIENCE")
                    .page();

            assertThat(page.locator(".jm-top li")).hasCount(5);
            assertThat(page.locator(".jm-top li").first()).isVisible();
            assertThat(page.locator(".jm-tps")).isHidden();
            assertThat(page.locator(".jm-experience")).isHidden();
        }
    }

    @Test
    void aLinkFromTheSummaryLeadsToThePainPointInTheWholeMap(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ben").open(MAP + FRAGMENT + "summary").page();
            Locator first = page.locator(".jm-top a").first();
            String target = first.getAttribute("href");

            first.click();
            assertThat(page.locator(target)).isInViewport();
            assertThat(page.locator(".jm-channels")).isVisible();
        }
    }

    @Test
    void lanesAreShownAndHiddenByKeyboard(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ben").open(MAP).page();
            Locator menu = page.locator(".jm-lanes summary");
            menu.focus();
            page.keyboard().press("Enter");
            Locator box = page.getByLabel("Metrics");
            box.focus();
            page.keyboard().press("Space");

            assertThat(page.locator(".jm-metrics")).isHidden();
            assertThat(page).hasURL(Pattern.compile(".*hide=METRICS"));
            page.keyboard().press("Escape");
            assertThat(box).isHidden();
            assertThat(menu).isFocused();

            page.reload();
            assertThat(page.locator(".jm-metrics")).isHidden();
            assertThat(page.locator(".jm-support")).isVisible();
        }
    }

    @Test
    void aPersonasJourneyHoldsHersAloneWithTheGapsOfTheViewer(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ada").open(MAP).page();
            Locator others = page.getByText("Residence permit is not in the list.");
            assertThat(others).hasCount(1);

            page.locator(".jm-of summary").click();
            page.locator(".jm-of a", new Page.LocatorOptions().setHasText("Lena, first job"))
                    .click();
            assertThat(others).hasCount(0);
            assertThat(page.locator(".jm-of b")).hasText("Lena, first job");
            assertThat(page.locator(".jm-band .jm-action").first()).isVisible();
            site.screenshot("view-persona");

            page.reload();
            assertThat(others).hasCount(0);
            page.goBack();
            assertThat(others).hasCount(1);
        }
    }

    @Test
    void theAuthorsDefaultIsThereFromTheFirstPaintAndTheAddressGoesBeforeIt(Stage stage) throws IOException {
        String path = "/pages/viewpage.action?pageId=" + summaryFirst(stage, "Summary first");
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ben").page();
            page.route("**/view.js*", route -> route.abort());
            site.open(path);
            assertThat(page.locator(".jm-tps")).isHidden();
            assertThat(page.locator(".jm-top")).isVisible();

            page.unroute("**/view.js*");
            site.open(path);
            assertThat(site.link("Executive summary")).hasAttribute("aria-current", "true");
            site.link("Whole map").click();
            assertThat(page.locator(".jm-tps")).isVisible();
        }
    }

    @Test
    void withoutScriptsTheMapIsWholeWhateverTheDefault(Stage stage) throws IOException {
        long id = summaryFirst(stage, "Summary first, no scripts");
        try (BrowserContext context =
                stage.chromium().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(stage.host().baseUri() + "/login.action");
            page.getByLabel("Username").fill("ben");
            page.getByLabel("Password").fill("ben");
            page.locator("#loginButton").click();
            page.navigate(stage.host().baseUri() + "/pages/viewpage.action?pageId=" + id);

            assertThat(page.locator(".jm-tps")).isVisible();
            assertThat(page.locator(".jm-views nav")).isHidden();
            page.locator(".jm-take summary").click();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Journey as text")))
                    .isVisible();
        }
    }

    private static long summaryFirst(Stage stage, String title) throws IOException {
        String body = Files.readString(Path.of("src/test/resources/golden/rich.json"));
        return HostPages.createPlain(
                stage.host(),
                title,
                "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\">"
                        + "<ac:parameter ac:name=\"view\">summary;hide=METRICS</ac:parameter>"
                        + "<ac:plain-text-body><![CDATA[" + body + "]]></ac:plain-text-body></ac:structured-macro>");
    }
}
