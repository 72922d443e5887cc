package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The visual editor in somebody's window. */
final class Editor {
    /** A small map whose page says other things around it. */
    static final String MAP = """
            {"schemaVersion": 1, "id": "small", "title": "Small journey", "shelf": {"newer": [1.50, "kept"]},
             "stages": [{"id": "s", "name": "All", "touchpoints": [
              {"id": "a", "name": "Begins", "experiences": [{"value": 1, "evidence": "MEASURED"}],
                "customerActions": [{"id": "c", "text": "Looks around", "colour": "blue"}]},
              {"id": "b", "name": "Ends", "experiences": [{"value": -1, "evidence": "MEASURED"}],
                "painPoints": [{"id": "p", "text": "Waits too long", "kind": "WAITING", "severity": 3, "evidence": "MEASURED"}]}]}]}
            """;

    private final Site site;
    private final Page page;

    private Editor(Site site) {
        this.site = site;
        this.page = site.page();
    }

    /** Opens it from the page in view mode. */
    static Editor onPage(Site site, long pageId) {
        site.open("/pages/viewpage.action?pageId=" + pageId);
        return onThisPage(site);
    }

    /** Opens it for the map on the page that is being read. */
    static Editor onThisPage(Site site) {
        site.page().locator(".jm-edit").first().click();
        Editor editor = new Editor(site);
        assertThat(editor.state()).isVisible();
        return editor;
    }

    /** What the author is told about the save. */
    Locator state() {
        return page.locator(".jme-save-state");
    }

    Locator notice() {
        return page.locator(".jme-notice");
    }

    Locator text(String text) {
        return page.locator(".jme-sheet")
                .getByText(text, new Locator.GetByTextOptions().setExact(true))
                .first();
    }

    /** Types another text in place of one that stands in the grid. */
    Editor rewrite(String text, String by) {
        text(text).click();
        page.keyboard().type(by);
        page.keyboard().press("Enter");
        assertThat(text(by)).isVisible();
        return this;
    }

    /** Waits until the browser's own database holds a text that is being typed. */
    void waitForDraftOf(String typed) {
        page.evaluate("""
                async typed => {
                  const opened = await new Promise(done => {
                    const opening = indexedDB.open("journey-maps");
                    opening.onsuccess = () => done(opening.result);
                  });
                  const drafts = () => new Promise(done => {
                    const rows = opened.transaction("drafts").objectStore("drafts").getAll();
                    rows.onsuccess = () => done(rows.result);
                  });
                  while (!(await drafts()).some(row => row.typing === typed)) {
                    await new Promise(later => setTimeout(later, 50));
                  }
                  opened.close();
                }""", typed);
    }

    Editor save() {
        page.keyboard().press("Control+s");
        return this;
    }

    Editor saved() {
        save();
        assertThat(state()).hasText("Saved");
        return this;
    }

    void close() {
        button("Close").click();
        assertThat(page.locator("dialog.jme")).hasCount(0);
    }

    Locator button(String name) {
        return page.locator("dialog.jme")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
