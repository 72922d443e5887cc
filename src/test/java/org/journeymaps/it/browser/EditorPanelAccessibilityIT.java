package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA of the side panel in each of its states, as far as a machine can tell. */
@ExtendWith(InTheBrowser.class)
class EditorPanelAccessibilityIT {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @CsvSource({"1500, light", "1500, dark", "320, light", "320, forced"})
    void axeFindsNothingInAnyState(int width, String theme, Stage stage) {
        try (Site site = stage.site(width, 900)) {
            EditorPanel panel = EditorPanel.open(stage, site);
            theme(site.page(), theme);
            for (String id : List.of("s1", "t1", "ca", "th", "p1", "p2", "op", "st", "en", "me", "at")) {
                // On a phone the panel lies over the grid, so it is closed to go on.
                if (width < 720 && panel.locator().count() > 0) {
                    panel.press("Close panel");
                }
                panel.at(id).show("Details");
                check(site, id + "-" + width + "-" + theme);
            }
            for (String part : List.of("Map", "Personas", "Lanes", "Priority", "Checks")) {
                panel.show(part);
                check(site, part + "-" + width + "-" + theme);
            }
            panel.show("Map").fill("Title", " ");
            check(site, "wrong-" + width + "-" + theme);
        }
    }

    private static void check(Site site, String name) {
        Page page = site.page();
        for (int depth = 0; depth < 2; depth++) {
            page.locator(".jme-form details").evaluateAll("all => all.forEach(it => it.open = true)");
            page.waitForTimeout(60);
        }
        assertThat(page.locator(".jme-form")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(new AxeBuilder(page)
                        .include(".jme-panel").withTags(WCAG).analyze().getViolations().stream()
                                .flatMap(rule ->
                                        rule.getNodes().stream().map(node -> rule.getId() + " at " + node.getHtml())))
                .as(name)
                .isEmpty();
        site.screenshot("panel-" + name);
    }

    private static void theme(Page page, String theme) {
        if (theme.equals("forced")) {
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        } else {
            page.evaluate("it => { document.documentElement.dataset.colorMode = it; }", theme);
        }
    }
}
