package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.function.BiConsumer;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The experience lane of the editor: points are dragged, stepped and typed; a value is noted once. */
@ExtendWith(InTheBrowser.class)
class EditorCurveIT {
    /** The scale is -2 to 2 in tenths; the last touchpoint has no value. */
    private static final String MAP = """
            {"schemaVersion": 1, "id": "curve", "title": "Curve", "personas": [{"id": "anna", "name": "Anna"}],
             "stages": [{"id": "s", "name": "All", "touchpoints": [
              {"id": "a", "name": "Begins", "experiences": [{"value": 1, "evidence": "MEASURED", "source": "Survey"}]},
              {"id": "b", "name": "Ends", "momentOfTruth": true, "experiences": [{"value": -1, "evidence": "OBSERVED"}]},
              {"id": "c", "name": "Echoes"}]}]}
            """;

    @Test
    void aPointIsDraggedAndTakenBackInOneStep(Stage stage) {
        onMap(stage, "Drag", (page, id) -> {
            drag(page, point(page, "a"), 52.5);
            assertThat(point(page, "a")).hasAttribute("aria-valuenow", "-0.5");
            assertThat(point(page, "a")).hasAttribute("aria-valuetext", "\u22120.5, below the baseline");

            page.keyboard().press("Control+z");
            assertThat(point(page, "a")).hasAttribute("aria-valuenow", "1");
        });
    }

    @Test
    void aDragStaysOnTheScaleAndEscapeGivesItUp(Stage stage) {
        onMap(stage, "Far", (page, id) -> {
            drag(page, point(page, "a"), 900);
            assertThat(point(page, "a")).hasAttribute("aria-valuenow", "-2");

            BoundingBox at = point(page, "b").boundingBox();
            page.mouse().move(at.x + at.width / 2, at.y + at.height / 2);
            page.mouse().down();
            page.mouse().move(at.x + at.width / 2, at.y - 40);
            page.keyboard().press("Escape");
            page.mouse().up();
            assertThat(point(page, "b")).hasAttribute("aria-valuenow", "-1");
        });
    }

    @Test
    void theKeyboardAloneStepsTypesAndRemoves(Stage stage) {
        onMap(stage, "Keys", (page, id) -> {
            point(page, "a").focus();
            press(page, "Enter", "ArrowUp", "ArrowUp");
            assertThat(point(page, "a")).hasAttribute("aria-valuenow", "1.2");
            press(page, "PageDown", "Home");
            assertThat(point(page, "a")).hasAttribute("aria-valuenow", "-2");
            press(page, "End", "ArrowRight", "ArrowDown");
            assertThat(point(page, "a")).hasAttribute("aria-valuenow", "2");
            assertThat(point(page, "b")).hasAttribute("aria-valuenow", "-1.1");

            press(page, "Escape", "-", "1", ",", "5", "Enter");
            assertThat(point(page, "b")).hasAttribute("aria-valuenow", "-1.5");
            assertThat(point(page, "b")).isFocused();
            press(page, "Delete");
            assertThat(point(page, "b")).hasAttribute("aria-valuetext", "No value yet");
        });
    }

    @Test
    void aNumberOffTheScaleIsNotTaken(Stage stage) {
        onMap(stage, "Off", (page, id) -> {
            point(page, "c").focus();
            press(page, "7", "Enter");
            assertThat(page.locator(".jme-point-field")).hasAttribute("aria-invalid", "true");
            press(page, "Escape");
            assertThat(point(page, "c")).isFocused();
            assertThat(point(page, "c")).hasAttribute("aria-valuetext", "No value yet");
        });
    }

    @Test
    void aPersonaHasValuesOfHerOwnAndWhatElseIsKnownStays(Stage stage) {
        onMap(stage, "Persona", (page, id) -> {
            point(page, "a").focus();
            press(page, "0", "Enter");
            page.locator(".jme-curve-persona").selectOption("anna");
            point(page, "c").focus();
            press(page, "2", "Enter");
            assertThat(point(page, "c")).hasAttribute("aria-label", "Experience of Anna at Echoes");
            page.keyboard().press("Control+s");
            assertThat(page.locator(".jme-save-state")).hasText("Saved");

            String stored = HostPages.stored(stage.host(), id).storage().replaceAll("\\s+", " ");
            assertThat(stored)
                    .contains("{ \"value\": 0, \"evidence\": \"MEASURED\", \"source\": \"Survey\" }")
                    .contains("{ \"persona\": \"anna\", \"value\": 2, \"evidence\": \"ASSUMED\" }");
        });
    }

    @Test
    void axeFindsNothingInTheLane(Stage stage) {
        onMap(stage, "Axe", (page, id) -> {
            point(page, "a").focus();
            page.keyboard().press("5");
            assertThat(new AxeBuilder(page)
                            .include(".jme-curve-cell")
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                            .analyze()
                            .getViolations())
                    .isEmpty();
        });
    }

    private static void onMap(Stage stage, String title, BiConsumer<Page, Long> work) {
        long id = HostPages.create(stage.host(), "Curve: " + title, MAP);
        try (Site site = stage.site(1500, 950)) {
            Editor.onPage(site.logIn("ada"), id);
            work.accept(site.page(), id);
        }
    }

    private static Locator point(Page page, String touchpoint) {
        return page.locator(".jme-point[data-column=" + touchpoint + "]");
    }

    private static void drag(Page page, Locator point, double down) {
        BoundingBox at = point.boundingBox();
        double x = at.x + at.width / 2;
        double y = at.y + at.height / 2;
        page.mouse().move(x, y);
        page.mouse().down();
        page.mouse().move(x, y + down / 2);
        page.mouse().move(x, y + down);
        page.mouse().up();
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }
}
