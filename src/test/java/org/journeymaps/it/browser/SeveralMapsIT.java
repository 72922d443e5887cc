package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several maps on one page, one of them twice, and maps of other pages. */
@ExtendWith(InTheBrowser.class)
class SeveralMapsIT {
    private static final String DEEP = """
            {"schemaVersion": 1, "id": "twin", "title": "%s", "stages": [{"id": "s", "name": "All", "touchpoints": [
              {"id": "a", "name": "Begins", "experiences": [{"value": %s, "evidence": "MEASURED"}]},
              {"id": "b", "name": "Ends", "experiences": [{"value": %s, "evidence": "MEASURED"}],
                "painPoints": [{"id": "p", "text": "Hurts", "kind": "WAITING", "severity": 3, "evidence": "MEASURED"}]}]}]}
            """;

    @Test
    void mapsWithOneIdKeepTheirOwnShapes(Stage stage) {
        String today = map(DEEP.formatted("Today", -2, 1));
        String tomorrow = map(DEEP.formatted("Tomorrow", 2, -1));
        long id = HostPages.createPlain(stage.host(), "Twins", today + tomorrow + today);
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ben")
                    .open("/pages/viewpage.action?pageId=" + id + "#jm-twin-p")
                    .page();
            Locator maps = page.locator("section.jm");
            assertThat(maps).hasCount(3);

            assertThat(shape(maps.nth(0))).isEqualTo(shape(maps.nth(2))).isNotEqualTo(shape(maps.nth(1)));
            assertThat(page.locator("#jm-twin-p").first()).isInViewport();
            assertThat((List<?>) page.evaluate("""
                                    [...document.querySelectorAll("section.jm [aria-labelledby], section.jm [aria-describedby]")]
                                        .map((it) => it.outerHTML)"""))
                    .as("names that a second copy would take from the first")
                    .isEmpty();
        }
    }

    @Test
    void aMapOfAnotherPageIsTheSameMapWithTheGapsOfItsOwnPage(Stage stage) {
        long source = HostPages.create(stage.host(), "Source of inclusion", DEEP.formatted("Included", 1, -1));
        long id = HostPages.createPlain(
                stage.host(),
                "Includes a map",
                "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\"><ac:link><ri:page"
                        + " ri:content-title=\"Source of inclusion\"/></ac:link></ac:parameter></ac:structured-macro>");
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ada").page();
            page.waitForResponse(
                    answer -> answer.url().contains("/pages/" + source + "/gaps"),
                    () -> site.open("/pages/viewpage.action?pageId=" + id));

            assertThat(page.locator("section.jm")).hasAttribute("data-jm-page", Long.toString(source));
            assertThat(page.locator("section.jm .jm-action")).hasText(new String[] {"Create Jira issue", "More…"});
        }
    }

    /** The outline that cuts the hatching out, followed by its name as the browser would. */
    private static Object shape(Locator map) {
        return map.locator(".jm-curve [clip-path]")
                .first()
                .evaluate("it => document.querySelector(it.getAttribute('clip-path').slice(4, -1))"
                        + ".firstElementChild.getAttribute('d')");
    }

    private static String map(String body) {
        return "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\"><ac:plain-text-body><![CDATA["
                + body + "]]></ac:plain-text-body></ac:structured-macro>";
    }
}
