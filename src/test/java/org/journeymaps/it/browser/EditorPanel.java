package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeymaps.it.browser.InTheBrowser.Stage;

/** The editor's side panel on a page of its own, and the map that is stored there. */
final class EditorPanel {
    /** Two touchpoints, a card in each kind of lane, work in Jira and by hand, a closed pain point. */
    private static final String MAP = """
            {"schemaVersion": 1, "id": "m", "title": "Panel", "currency": "EUR",
             "personas": [{"id": "ann", "name": "Ann"}, {"id": "bob", "name": "Bob", "pageId": "77"}],
             "stages": [{"id": "s1", "name": "Stage one", "touchpoints": [
               {"id": "t1", "name": "First step", "channels": ["Web"],
                "experiences": [{"value": -1, "evidence": "ASSUMED"}, {"persona": "ann", "value": 1, "evidence": "OBSERVED"}],
                "customerActions": [{"id": "ca", "text": "Calls", "persona": "ann"}],
                "thoughts": [{"id": "th", "text": "Why again", "kind": "THOUGHT"}],
                "painPoints": [
                  {"id": "p1", "text": "Waits long", "kind": "OTHER", "severity": 2, "evidence": "ASSUMED", "personas": ["ann"]},
                  {"id": "p2", "text": "Asked twice", "kind": "EFFORT", "severity": 4, "evidence": "ASSUMED",
                   "closure": {"experienceBefore": -1.5, "remeasurements":
                     [{"id": "r1", "value": 0.5, "evidence": "MEASURED", "measuredAt": "2026-03-01"}]}}],
                "opportunities": [{"id": "op", "text": "Call back"}],
                "stakeholders": [{"id": "st", "name": "Desk", "side": "INTERNAL"}],
                "enablers": [{"id": "en", "kind": "PROCESS", "name": "Callback"}],
                "metrics": [{"id": "me", "kind": "CUSTOM", "name": "Waiting", "direction": "LOWER"}],
                "attachments": [{"id": "at", "fileName": "gone.png", "kind": "DOCUMENT"}]},
               {"id": "t2", "name": "Second step", "channels": ["Phone"]},
               {"id": "t3", "name": "Third step"}]}],
             "actionItems": [{"id": "a1", "title": "In Jira", "painPointIds": ["p2"],
                              "issue": {"applinkId": "x", "issueId": "10001", "key": "BANK-9"}},
                             {"id": "a2", "title": "By hand", "status": "TODO"}]}
            """;

    private static final AtomicInteger PAGES = new AtomicInteger();

    private final Site site;
    private final long pageId;

    private EditorPanel(Site site, long pageId) {
        this.site = site;
        this.pageId = pageId;
    }

    /** Logs in and opens the editor on a fresh page. */
    static EditorPanel open(Stage stage, Site site) {
        long pageId = HostPages.create(stage.host(), "Panel " + PAGES.incrementAndGet(), MAP);
        EditorPanel panel = new EditorPanel(site, pageId);
        site.logIn("ada").open("/pages/viewpage.action?pageId=" + pageId);
        site.button("Edit map").click();
        assertThat(site.page().locator(".jme-sheet [data-id=t1]")).isVisible();
        // The grid listens once it has its one tab stop.
        assertThat(site.page().locator(".jme-sheet [data-row] [tabindex='0']")).hasCount(1);
        return panel;
    }

    Locator locator() {
        return site.page().locator(".jme-panel");
    }

    /** Goes to an element in the grid by a click. */
    EditorPanel at(String id) {
        site.page().locator(".jme-sheet [data-id=" + id + "]").first().click();
        return this;
    }

    /** Shows what a button of the bar names. */
    EditorPanel show(String name) {
        Locator button = site.page()
                .locator(".jme-panels")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
        if (!"true".equals(button.getAttribute("aria-pressed"))) {
            button.click();
        }
        return this;
    }

    /** Opens a section if it is closed. */
    EditorPanel section(String title) {
        Locator section = locator().locator(".jme-section:has(h3:text-is(\"" + title + "\"))");
        if (section.getAttribute("open") == null) {
            section.locator("summary").first().click();
        }
        return this;
    }

    /** Opens an entry of a list by its name. */
    EditorPanel row(String name) {
        locator()
                .locator(".jme-one > summary")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        return this;
    }

    Locator field(String label) {
        return locator()
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    EditorPanel fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    EditorPanel choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** Takes one of a few choices side by side. */
    EditorPanel pick(String group, String option) {
        locator()
                .locator("fieldset:has(> legend:text(\"" + group + "\"))")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(option).setExact(true))
                .first()
                .check();
        return this;
    }

    EditorPanel press(String name) {
        locator()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Takes the first thing that a field proposes. */
    EditorPanel takeSuggestion(String text) {
        locator()
                .locator(".jme-suggestions [role=option]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
        return this;
    }

    /** Types a name into the field for new things and presses Enter. */
    EditorPanel add(String label, String name) {
        fill(label, name);
        field(label).press("Enter");
        return this;
    }

    /** Saves and answers the map as it is stored. */
    JsonNode saved() {
        Page page = site.page();
        page.waitForResponse(
                answer -> answer.request().method().equals("PUT"),
                () -> page.keyboard().press("Control+s"));
        assertThat(page.locator(".jme-save-state")).hasText("Saved");
        Object json = page.evaluate(
                "id => fetch(AJS.contextPath() + '/rest/journey-maps/1.0/pages/' + id + '/maps/m').then(it => it.text())",
                String.valueOf(pageId));
        try {
            return new ObjectMapper().readTree((String) json).path("map");
        } catch (JsonProcessingException e) {
            throw new AssertionError(String.valueOf(json), e);
        }
    }

    /** The stored element of an id, wherever it is. */
    static JsonNode element(JsonNode map, String id) {
        return map.findParents("id").stream()
                .filter(it -> it.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No element " + id + " in " + map));
    }
}
