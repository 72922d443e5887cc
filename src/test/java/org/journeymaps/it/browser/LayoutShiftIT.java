package org.journeymaps.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nothing of a map moves while its page loads and states and actions arrive, however high the window is. Chromium tells
 * of each visible part that changes its place by three pixels or more.
 */
@ExtendWith(InTheBrowser.class)
class LayoutShiftIT {
    private static final String WATCH = """
            window.shifts = [];
            const name = (node) => (node?.nodeType === 1 ? node : node?.parentElement)?.className ?? "gone";
            window.shiftObserver = new PerformanceObserver((list) => keep(list.getEntries()));
            const keep = (entries) =>
              entries.forEach((entry) => window.shifts.push(entry.value + ": " + entry.sources.map((it) => name(it.node))));
            window.shiftObserver.observe({ type: "layout-shift", buffered: true });
            window.shiftsSoFar = () =>
              new Promise((resolve) =>
                requestAnimationFrame(() =>
                  requestAnimationFrame(() => {
                    keep(window.shiftObserver.takeRecords());
                    resolve(window.shifts);
                  }),
                ),
              );
            """;

    @ParameterizedTest
    @CsvSource({
        "Opening+a+current+account+online, 1500, 2600",
        "Renewing+a+passport+online, 1500, 2600",
        "Returning+an+online+order, 800, 2600",
        "Opening+a+current+account+online, 320, 6000",
        "Returning+an+online+order, 320, 6000",
    })
    void nothingMovesWhileStatesArrive(String title, int width, int height, Stage stage) {
        try (Site site = stage.site(width, height)) {
            Page page = site.logIn("ada").page();
            page.addInitScript("(() => {" + WATCH + "})()");
            site.open("/display/CX/" + title);
            assertThat(page.locator(".jm-band .jm-action").first()).isVisible();

            assertThat((List<?>) page.evaluate("window.shiftsSoFar()"))
                    .as("parts that moved")
                    .isEmpty();
        }
    }

    /** The watch itself: a band that grows is seen. */
    @ParameterizedTest
    @CsvSource({"1500, 2600"})
    void growthIsNoticed(int width, int height, Stage stage) {
        try (Site site = stage.site(width, height)) {
            Page page = site.logIn("ada").page();
            page.addInitScript("(() => {" + WATCH + "})()");
            site.open("/display/CX/Opening+a+current+account+online");
            assertThat(page.locator(".jm-band .jm-action").first()).isVisible();
            page.evaluate("window.shiftsSoFar()");
            page.addStyleTag(new Page.AddStyleTagOptions().setContent(".jm .jm-band { padding-block-end: 100px }"));

            assertThat((List<?>) page.evaluate("window.shiftsSoFar()")).isNotEmpty();
        }
    }
}
