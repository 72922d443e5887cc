package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around the grid and what lies over it, as axe sees it; the grid and the side panel have tests of their own. */
@ExtendWith(InTheBrowser.class)
class EditorAccessibilityIT {
    @ParameterizedTest
    @ValueSource(ints = {1300, 320})
    void theEditorWithWhatLiesOverIt(int width, Stage stage) {
        long id = HostPages.create(stage.host(), "Around the grid " + width, Editor.MAP);
        try (Site site = stage.site(width, 900)) {
            Page page = site.logIn("ada").page();
            Editor editor = Editor.onPage(site, id);
            requireNothingFound(page, "as it opens");
            page.keyboard().press("Control+k");
            assertThat(page.locator(".jme-palette-input")).isFocused();
            requireNothingFound(page, "palette");
            page.keyboard().press("Escape");
            page.keyboard().press("F1");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Keys")))
                    .isVisible();
            requireNothingFound(page, "help");
            page.keyboard().press("Escape");
            page.keyboard().press("Control+f");
            assertThat(page.locator(".jme-find input")).isFocused();
            page.keyboard().type("waits");
            assertThat(page.locator(".jme-find")).containsText("1 found");
            requireNothingFound(page, "search");
            page.keyboard().press("Escape");
            editor.rewrite("Looks around", "Looks twice").rewrite("Waits too long", "Waits an hour");
            editor.button("Close").click();
            assertThat(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Close the editor?")))
                    .isVisible();
            requireNothingFound(page, "leaving");
            page.keyboard().press("Escape");
            page.context().setOffline(true);
            editor.save();
            assertThat(editor.notice()).isVisible();
            requireNothingFound(page, "no answer");
            HostPages.replaceInMap(stage.host(), "admin", id, "small", "Waits too long", "Waits for days");
            page.context().setOffline(false);
            assertThat(page.locator(".jme-conflict")).hasCount(1);
            requireNothingFound(page, "conflicts");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1300, 320})
    void theBeginningAndTheRepair(int width, Stage stage) {
        String macro = "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\">"
                + "<ac:plain-text-body><![CDATA[%s]]></ac:plain-text-body></ac:structured-macro>";
        long id = HostPages.createPlain(
                stage.host(), "To begin and repair " + width, macro.formatted("") + macro.formatted("{\"id\": 5}"));
        try (Site site = stage.site(width, 900)) {
            Page page = site.logIn("ada")
                    .open("/pages/viewpage.action?pageId=" + id)
                    .page();
            page.locator(".jm-edit").first().click();
            assertThat(page.getByLabel("Name of the journey")).isFocused();
            requireNothingFound(page, "beginning");
            page.getByLabel("Copy of another map").check();
            assertThat(page.locator(".jme-others li").first()).isVisible();
            requireNothingFound(page, "copy");
            page.getByLabel("Pasted text").check();
            page.locator(".jme-start textarea").fill("journey\n  title Day\n  section Go\n    Walk: 3: Me");
            assertThat(page.locator(".jme-start")).containsText("Stages found: 1, touchpoints: 1");
            requireNothingFound(page, "text");
            site.screenshot("editor-start-" + width);
            site.button("Cancel").click();
            page.locator(".jm-edit").nth(1).click();
            assertThat(page.locator(".jme-problems li").first()).isVisible();
            requireNothingFound(page, "repair");
        }
    }

    private static void requireNothingFound(Page page, String state) {
        List<String> found = new AxeBuilder(page)
                .include("dialog.jme").analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(found).as(state).isEmpty();
    }
}
