package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Maps that are not the page as it is now: an old version, and what an author is about to save. */
@ExtendWith(InTheBrowser.class)
class OtherVersionsIT {
    private static final String MAP = """
            {"schemaVersion": 1, "id": "m", "title": "%s", "personas": [{"id": "a", "name": "Ana"}, {"id": "b", "name": "Ben"}],
             "stages": [{"id": "s", "name": "Ask", "touchpoints": [{"id": "t", "name": "Phone", "channels": ["Phone"],
              "experiences": [{"value": -1.5, "evidence": "OBSERVED"}],
              "painPoints": [{"id": "p", "text": "Help takes too long", "kind": "WAITING", "severity": 4, "evidence": "OBSERVED"}]}]}]}
            """;

    @Test
    void anOldVersionIsCompleteButNothingCanBeDoneAboutIt(Stage stage) {
        long id = HostPages.create(stage.host(), "Has a past", MAP.formatted("As it was"));
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ada")
                    .open("/pages/viewpage.action?pageId=" + id)
                    .page();
            assertThat(page.locator(".jm-action")).hasText(new String[] {"Create Jira issue", "More…"});
            page.evaluate("""
                    async ([id, map]) => {
                      const address = AJS.contextPath() + "/rest/api/content/" + id;
                      const storage = '<ac:structured-macro ac:name="journey-map" ac:schema-version="1">'
                        + "<ac:plain-text-body><![CDATA[" + map + "]]></ac:plain-text-body></ac:structured-macro>";
                      const answer = await fetch(address, {
                        method: "PUT",
                        headers: { "Content-Type": "application/json", "X-Atlassian-Token": "no-check" },
                        body: JSON.stringify({ type: "page", title: "Has a past", version: { number: 2 },
                          body: { storage: { value: storage, representation: "storage" } } }),
                      });
                      if (!answer.ok) throw new Error(await answer.text());
                    }""", List.of(String.valueOf(id), MAP.formatted("As it is")));
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> asked.add(request.url()));
            site.open("/pages/viewpreviousversions.action?pageId=" + id);
            site.link("v. 1").click();

            isCompleteWithoutActions(page.locator("section.jm"), "As it was");
            page.evaluate("location.hash = '#jm-m:pains;persona=a'");
            assertThat(page.locator(".jm-channels")).isHidden();
            assertThat(page.locator(".jm-status")).hasCount(0);
            assertThat(asked).noneMatch(address -> address.contains("/rest/journey-maps/"));
        }
    }

    @Test
    void aPreviewShowsTheMapAsItWillBe(Stage stage) {
        long id = HostPages.create(stage.host(), "Is being edited", MAP.formatted("About to be saved"));
        try (Site site = stage.site(1400, 900)) {
            Page page = site.logIn("ada")
                    .open("/pages/editpage.action?pageId=" + id)
                    .page();
            site.button("Preview").click();

            isCompleteWithoutActions(page.locator("#preview section.jm"), "About to be saved");
        }
    }

    private static void isCompleteWithoutActions(Locator map, String title) {
        assertThat(map).hasCount(1);
        assertThat(map.locator(".jm-title")).hasText(title);
        assertThat(map.locator(".jm-band")).containsText("Help takes too long");
        assertThat(map.locator(".jm-curve")).hasCount(1);
        assertThat(map.getAttribute("data-jm-page")).isNull();
        assertThat(map.locator(".jm-action")).hasCount(0);
        Map.of("personas", ".jm-of", "exports", ".jm-take")
                .forEach((what, menu) ->
                        assertThat(map.locator(menu).count()).as(what).isZero());
    }
}
