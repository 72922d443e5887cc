package org.journeymaps.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A map as a picture for slides, drawn with the browser's real fonts. */
@ExtendWith(InTheBrowser.class)
class SlidesIT {
    private static final String ACCOUNT = "/display/CX/Opening+a+current+account+online";
    private static final String EXPORT = "/download/resources/org.journeymaps.confluence:dialogs/export.js";

    /** Pairs of texts that lie over each other, and texts outside; values beside points of the curve may touch a line. */
    private static final String MISPLACED = """
            () => {
              const { width, height } = document.documentElement.viewBox.baseVal;
              const texts = [...document.querySelectorAll("text:not([text-anchor])")];
              const lines = texts.flatMap(text => text.children.length ? [...text.children] : [text]).map(line => {
                const box = line.getBoundingClientRect();
                return { text: line.textContent, left: box.left, right: box.right, top: box.top + box.height * .2, bottom: box.bottom - box.height * .2 };
              });
              const bad = lines.filter(a => a.left < 0 || a.top < 0 || a.right > width || a.bottom > height).map(a => "outside: " + a.text);
              lines.forEach((a, i) => lines.slice(i + 1).forEach(b => {
                if (a.left < b.right - .5 && b.left < a.right - .5 && a.top < b.bottom && b.top < a.bottom) bad.push(a.text + " over " + b.text);
              }));
              return bad;
            }""";

    @ParameterizedTest
    @CsvSource({
        "rich, whole",
        "rich, pains",
        "rich, summary",
        "long-words, whole",
        "long-words, summary",
        "gap-states, pains",
        "spanning-pains, whole",
        "personas, whole",
        "personas, summary"
    })
    void noTextLiesOverAnother(String name, String view, Stage stage, @TempDir Path folder) throws IOException {
        String map = Files.readString(Path.of("src/test/resources/golden", name + ".json"));
        long page = HostPages.create(stage.host(), "Slide " + name + " " + view, map);
        Path file = folder.resolve("map.svg");
        try (Site site = stage.site(1200, 900)) {
            site.logIn("ada").open("/pages/viewpage.action?pageId=" + page);
            Files.write(file, site.page().request().get(svgAddress(site, view)).body());
        }
        try (BrowserContext context = stage.chromium().browser().newContext()) {
            Page picture = context.newPage();
            picture.navigate(file.toUri().toString());
            picture.setViewportSize(
                    ((Number) picture.evaluate("document.documentElement.viewBox.baseVal.width")).intValue(),
                    ((Number) picture.evaluate("document.documentElement.viewBox.baseVal.height")).intValue());

            picture.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(
                            System.getProperty("screenshots.dir", "target/screenshots"),
                            "slide-" + name + "-" + view + ".png")));
            assertThat((List<?>) picture.evaluate(MISPLACED)).isEmpty();
        }
    }

    @Test
    void theBrowserMakesAPngOfIt(Stage stage) throws IOException {
        try (Site site = stage.site(1200, 900)) {
            site.logIn("ben").open(ACCOUNT);
            BufferedImage image = png(site, svgAddress(site, "summary"), "Opening an account");

            assertThat(image.getWidth()).isEqualTo(3200);
            assertThat(image.getHeight()).isEqualTo(1800);
            assertThat(new java.awt.Color(image.getRGB(3, 3))).isEqualTo(java.awt.Color.WHITE);
            assertThat(pixels(image, rgb -> rgb == 0xC9372C)).as("red pixels").isGreaterThan(2000);
            assertThat(pixels(image, rgb -> rgb == 0x172B4D))
                    .as("pixels of text")
                    .isGreaterThan(2000);
        }
    }

    @Test
    void aPictureLargerThanACanvasMayBeIsMadeSmaller(Stage stage) throws IOException {
        try (Site site = stage.site(1200, 900)) {
            site.logIn("ben").open(ACCOUNT);
            site.page()
                    .route(
                            "**/wide.svg",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("image/svg+xml")
                                    .setBody("<svg xmlns='http://www.w3.org/2000/svg' width='40000' height='100'>"
                                            + "<rect width='40000' height='100' fill='#c9372c'/></svg>")));
            BufferedImage image = png(site, stage.host().baseUri() + "/wide.svg", "Wide.svg");

            assertThat(image.getWidth()).isEqualTo(16_384);
            assertThat(image.getHeight()).isEqualTo(40);
            assertThat(image.getRGB(16_000, 20) & 0xFFFFFF).isEqualTo(0xC9372C);
        }
    }

    @Test
    void whatTheServerRefusesIsToldInItsWords(Stage stage) {
        try (Site site = stage.site(1200, 900)) {
            site.logIn("ben").open(ACCOUNT);
            load(site);

            assertThatThrownBy(() -> start(site, svgAddress(site, "poster"), "x"))
                    .hasMessageContaining("There is no view “poster”");
        }
    }

    private static String svgAddress(Site site, String view) {
        Locator map = site.page().locator("section.jm[data-jm-page]");
        return String.format(
                Locale.ROOT,
                "%s/rest/journey-maps/1.0/pages/%s/maps/%s/svg?view=%s",
                site.page().evaluate("location.origin + AJS.contextPath()"),
                map.getAttribute("data-jm-page"),
                map.getAttribute("data-jm-map"),
                view);
    }

    private static BufferedImage png(Site site, String address, String name) throws IOException {
        load(site);
        Download download = site.page().waitForDownload(() -> start(site, address, name));

        assertThat(download.suggestedFilename()).isEqualTo(name.replace(".svg", "") + ".png");
        return ImageIO.read(download.path().toFile());
    }

    private static void load(Site site) {
        site.page()
                .addScriptTag(new Page.AddScriptTagOptions()
                        .setUrl(site.page().evaluate("location.origin + AJS.contextPath()") + EXPORT));
    }

    private static void start(Site site, String address, String name) {
        site.page()
                .evaluate("([address, name]) => window.journeyMapsExport.png(address, name)", List.of(address, name));
    }

    private static long pixels(BufferedImage image, java.util.function.IntPredicate wanted) {
        return IntStream.range(0, image.getHeight())
                .mapToLong(y -> IntStream.range(0, image.getWidth())
                        .map(x -> image.getRGB(x, y) & 0xFFFFFF)
                        .filter(wanted)
                        .count())
                .sum();
    }
}
