package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same map without scripts, on a phone, for people with fewer rights, on paper, and with hostile texts. */
@ExtendWith(InTheBrowser.class)
class SurfacesIT {
    private static final String MAP = "/display/CX/Returning+an+online+order";

    @Test
    void aMapIsCompleteWithoutScripts(Stage stage) {
        try (BrowserContext context =
                stage.chromium().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(stage.host().baseUri() + "/login.action");
            page.getByLabel("Username").fill("ben");
            page.getByLabel("Password").fill("ben");
            page.locator("#loginButton").click();
            page.navigate(stage.host().baseUri() + MAP);

            assertThat(page.locator("section.jm .jm-grid caption")).hasCount(1);
            assertThat(page.locator("section.jm .jm-grid th[scope=col]")).hasCount(16);
            assertThat(page.locator("section.jm [data-jm-gap]")).hasCount(9);
            assertThat(page.locator(".jm-progress")).hasText("0 of 9 gaps closed");
        }
    }

    @Test
    void aNarrowWindowDoesNotScrollSideways(Stage stage) {
        try (Site site = stage.site(320, 800)) {
            site.logIn("ben").open(MAP);
            assertThat(site.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(320);
            site.screenshot("narrow");
        }
    }

    @Test
    void whoMayOnlyReadIsOfferedToReadMore(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            site.logIn("ben").open("/display/CX/Opening+a+current+account+online");
            site.page().waitForResponse(answer -> answer.url().contains("/gaps"), site.page()::reload);

            Locator actions = site.page().locator(".jm-action");
            assertThat(actions.first()).hasText("More…");
            assertThat(actions.filter(new Locator.FilterOptions().setHasNotText("More…")))
                    .hasCount(0);
        }
    }

    @Test
    void anOutsiderSeesNoPage(Stage stage) {
        try (Site site = stage.site(1400, 900)) {
            site.logIn("olga").open(MAP);

            assertThat(site.page().locator("section.jm")).hasCount(0);
        }
    }

    @Test
    void paperShowsTheWholeMap(Stage stage) {
        try (Site site = stage.site(1200, 900)) {
            site.logIn("ada").open(MAP);
            site.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            site.screenshot("print");
            byte[] pdf = site.page()
                    .pdf(new Page.PdfOptions()
                            .setLandscape(true)
                            .setPrintBackground(true)
                            .setPath(
                                    Path.of(System.getProperty("screenshots.dir", "target/screenshots"), "print.pdf")));

            assertThat(pdf.length).isGreaterThan(20_000);
            Number hidden = (Number) site.page()
                    .evaluate("(() => { const box = document.querySelector('.jm-scroll');"
                            + " return box.scrollHeight - box.clientHeight; })()");
            assertThat(hidden.intValue())
                    .as("pixels of the map below the box's edge")
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/spaces/flyingpdf/pdfpageexport.action?pageId=", "/exportword?pageId="})
    void exportsHoldTheSameContentWithoutInteraction(String export, Stage stage) {
        try (Site site = stage.site(1200, 900)) {
            site.logIn("ada").open(MAP);
            String id = site.page().locator("meta[name=ajs-page-id]").getAttribute("content");
            String html = site.page()
                    .request()
                    .get(stage.host().baseUri() + export + id)
                    .text();

            assertThat(html).contains("Money arrives", "The refund takes eleven days", "Line of visibility");
            assertThat(html).doesNotContain("data-jm-page", "<button", "view.js");
        }
    }

    @Test
    void hostileTextsAreShownAsTexts(Stage stage) throws IOException {
        String body = Files.readString(Path.of("src/test/resources/golden/hostile.json"), StandardCharsets.UTF_8);
        long page = HostPages.create(stage.host(), "Hostile", body);
        try (Site site = stage.site(1400, 900)) {
            site.page().onDialog(dialog -> {
                throw new AssertionError("a script of the map's text ran: " + dialog.message());
            });
            site.logIn("ada").open("/pages/viewpage.action?pageId=" + page);

            assertThat(site.page().locator("section.jm .jm-grid")).hasCount(1);
            assertThat(site.page().locator("section.jm :is(script, iframe, object, embed, form, img)"))
                    .hasCount(0);
            site.screenshot("hostile");
        }
    }

    @Test
    void aPageWithoutAMapLoadsNothingOfOurs(Stage stage) {
        long plain = HostPages.createPlain(stage.host(), "Plain page", "<p>No map here.</p>");
        try (Site site = stage.site(1200, 900)) {
            site.logIn("ada");
            site.page().onRequest(request -> assertThat(request.url()).doesNotContain("org.journeymaps"));
            site.open("/pages/viewpage.action?pageId=" + plain);

            assertThat(site.page().locator("main")).containsText("No map here.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schemaVersion\": 1, \"id\": ",
                "[]",
                "{\"schemaVersion\": 99, \"id\": \"m\", \"title\": \"x\"}",
                ""
            })
    void aBodyThatIsNoMapIsToldInPlace(String body, Stage stage) {
        long page = HostPages.create(stage.host(), "Broken " + Integer.toHexString(body.hashCode()), body);
        try (Site site = stage.site(1200, 900)) {
            site.logIn("ada").open("/pages/viewpage.action?pageId=" + page);

            assertThat(site.page().locator(".jm-notice")).isVisible();
            site.screenshot("notice-" + Math.abs(body.hashCode() % 1000));
        }
    }
}
