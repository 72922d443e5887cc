package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything on a touchpoint, beside the map; and links that lead to it. */
@ExtendWith(InTheBrowser.class)
class DetailsIT {
    private static final String MAP = "/display/CX/Opening+a+current+account+online";

    @Test
    void openBesideTheMapAndWalkOn(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").open(MAP).page();
            Locator name = site.link("Video identification");
            name.click();

            Locator drawer = page.getByRole(AriaRole.DIALOG);
            assertThat(drawer).hasAccessibleName("Video identification");
            assertThat(drawer.locator("h2")).isFocused();
            assertThat(drawer.locator("h3").first()).isVisible();
            site.button("Next touchpoint").click();
            assertThat(drawer).hasAccessibleName("Signs the contract");
            assertThat(site.button("Next touchpoint")).isFocused();
            assertThat(drawer.getByRole(AriaRole.STATUS)).hasText("Signs the contract");
            site.button("Previous touchpoint").click();
            assertThat(drawer).hasAccessibleName("Video identification");
            page.keyboard().press("Escape");

            assertThat(drawer).not().isVisible();
            assertThat(name).isFocused();
        }
    }

    @Test
    void openByTheKeyboardAndEndAtTheEndsOfTheJourney(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").open(MAP).page();
            Locator first = page.locator("a.jm-open").first();
            first.focus();
            page.keyboard().press("Enter");

            Locator drawer = page.getByRole(AriaRole.DIALOG);
            assertThat(site.button("Previous touchpoint")).hasAttribute("aria-disabled", "true");
            assertThat(site.button("Next touchpoint")).hasAttribute("aria-disabled", "false");
            site.button("Previous touchpoint").click(new Locator.ClickOptions().setForce(true));
            assertThat(drawer).hasAccessibleName(first.innerText());
            site.button("Close").click();
            assertThat(first).isFocused();
        }
    }

    @Test
    void copyTheLinkThatLeadsToTheTouchpoint(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").open(MAP).page();
            page.context()
                    .grantPermissions(
                            List.of("clipboard-read", "clipboard-write"),
                            new BrowserContext.GrantPermissionsOptions()
                                    .setOrigin(page.url().replaceFirst("(://[^/]+).*", "$1")));
            site.link("Video identification").click();
            site.button("Copy link").click();
            assertThat(page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.STATUS))
                    .hasText("The link is copied.");
            String link = (String) page.evaluate("navigator.clipboard.readText()");

            assertThat(link).endsWith(MAP + "#jm-current-account-t-video-identification");
        }
    }

    /** Deep links come from Jira and from people; the heads of the map stick and must not cover where they lead. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jm-current-account-t-recommends-the-bank",
                "jm-current-account-t-video-identification",
                "jm-current-account-p-video-queue"
            })
    void linksLeadToWhatCanBeSeen(String id, Stage stage) {
        try (Site site = stage.site(1200, 800)) {
            Page page = site.logIn("ada").open(MAP + "#" + id).page();
            Locator target = page.locator("#" + id);
            assertThat(target).isInViewport();

            assertThat((Boolean) target.evaluate("""
                            it => {
                              const box = it.getBoundingClientRect();
                              return [[box.left + 4, box.top + 4], [box.right - 4, box.top + 4]].every(([x, y]) =>
                                it.contains(document.elementFromPoint(x, y)));
                            }""")).isTrue();
            assertThat(target).not().hasCSS("outline-style", "none");
        }
    }

    @Test
    void showTheStateThatThisViewerMayKnow(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada")
                    .open("/display/CX/Renewing+a+passport+online")
                    .page();
            Locator band = page.locator(".jm-band:has(.jm-lozenge)").first();
            assertThat(band).isVisible();
            String id = band.getAttribute("data-jm-gap");
            String work = band.locator(".jm-gap-work").innerText();
            String touchpoint = (String) page.evaluate("""
                    async id => {
                      const map = document.querySelector("section.jm");
                      for (const link of map.querySelectorAll("a.jm-open")) {
                        const touchpoint = link.hash.slice(("#jm-" + map.dataset.jmMap + "-").length);
                        const answer = await fetch(AJS.contextPath() + "/rest/journey-maps/1.0/pages/" + map.dataset.jmPage
                          + "/maps/" + map.dataset.jmMap + "/touchpoints/" + touchpoint);
                        if ((await answer.text()).includes(`data-jm-pain="${id}"`)) return link.textContent;
                      }
                    }""", id);
            site.link(touchpoint).click();

            assertThat(page.locator(".jm-drawer [data-jm-pain='" + id + "'] .jm-gap-work"))
                    .hasText(
                            work,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                                    .setUseInnerText(true));
        }
    }

    @Test
    void aModifiedClickFollowsTheLink(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").open(MAP).page();
            site.link("Video identification")
                    .evaluate("it => it.dispatchEvent(new MouseEvent('click', {ctrlKey: true, bubbles: true}))");

            assertThat(page.locator("dialog")).hasCount(0);
        }
    }

    @Test
    void aDrawerThatCannotBeLoadedIsTold(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").open(MAP).page();
            page.route(address -> address.contains("dialogs.js"), Route::abort);
            site.link("Video identification").click();

            assertThat(page.locator("section.jm .jm-status")).containsText("The server did not answer");
        }
    }

    @Test
    void detailsThatCannotBeLoadedAreTold(Stage stage) {
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada").open(MAP).page();
            page.route(address -> address.contains("/touchpoints/"), Route::abort);
            site.link("Video identification").click();

            Locator drawer = page.getByRole(AriaRole.DIALOG);
            assertThat(drawer).hasAccessibleName("Video identification");
            assertThat(drawer.getByRole(AriaRole.STATUS)).containsText("The server did not answer");
            page.keyboard().press("Escape");
            assertThat(site.link("Video identification")).isFocused();
        }
    }

    @Test
    void hostileTextsStayTexts(Stage stage) throws IOException {
        String body = Files.readString(Path.of("src/test/resources/golden/hostile.json"));
        long id = HostPages.create(stage.host(), "Hostile details", body);
        try (Site site = stage.site(1300, 900)) {
            Page page = site.logIn("ada")
                    .open("/pages/viewpage.action?pageId=" + id)
                    .page();
            page.locator("a.jm-open").first().click();
            Locator drawer = page.getByRole(AriaRole.DIALOG);
            assertThat(drawer.locator("h3").first()).isVisible();

            assertThat(drawer.locator("img, script, iframe, object")).hasCount(0);
            assertThat(drawer).containsText("onerror=alert(");
        }
    }

    @ParameterizedTest
    @CsvSource({"1300, light", "1300, dark", "320, light", "320, dark", "800, forced"})
    void axeFindsNothingInTheDrawer(int width, String theme, Stage stage) {
        try (Site site = stage.site(width, 900)) {
            Page page = site.logIn("ada").open(MAP).page();
            if (theme.equals("dark")) {
                page.evaluate("document.documentElement.dataset.colorMode = 'dark'");
            }
            if (theme.equals("forced")) {
                page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            }
            site.link("Video identification").click();
            assertThat(page.locator(".jm-drawer h3").first()).isVisible();
            site.screenshot("details-" + width + "-" + theme);

            assertThat(violations(page, ".jm-drawer")).isEmpty();
            assertThat((Boolean) page.locator(".jm-d-body").evaluate("it => it.scrollWidth <= it.clientWidth"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"1000, LIGHT", "1000, DARK", "320, LIGHT"})
    void axeFindsNothingInTheText(int width, String scheme, Stage stage) {
        try (Site site = stage.site(width, 900)) {
            Page page = site.logIn("ada").open(MAP).page();
            String text = (String)
                    page.evaluate(
                            "'/rest/journey-maps/1.0/pages/' + document.querySelector('section.jm').dataset.jmPage + '/maps/current-account/text'");
            page.emulateMedia(new Page.EmulateMediaOptions()
                    .setColorScheme(com.microsoft.playwright.options.ColorScheme.valueOf(scheme)));
            site.open(text).screenshot("text-" + width + "-" + scheme);

            assertThat(violations(page, "html")).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
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
