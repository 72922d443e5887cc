package org.journeymaps.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.journeymaps.it.browser.InTheBrowser.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The look of a map against pictures of it. Letters are left out and lines of text have one height, so that the pictures
 * hold with any fonts. {@code visual/NAME.png} is the picture, {@code -Dgolden.update} takes it anew; on a failure the
 * actual one and the difference are in {@code target/visual}.
 */
@ExtendWith(InTheBrowser.class)
class PicturesIT {
    private static final Path PICTURES = Path.of("src/test/resources/visual");
    private static final Path ACTUAL = Path.of("target/visual");

    /** In a thousand pixels. Edges of another build of Chromium stay far below, the least of the lines far above. */
    private static final double TOLERANCE = 0.2;

    private static final String WITHOUT_LETTERS =
            ".jm, .jm *, .jm *::before, .jm *::after { font-size: 0 !important; line-height: 14px !important;"
                    + " color: transparent !important; letter-spacing: 0 !important; caret-color: transparent !important }"
                    + " .jm-scroll { max-block-size: none !important }";

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "narrow", "print", "forced", "rtl", "pains", "summary"})
    void looksAsItDid(String name, Stage stage) throws IOException {
        try (Site site = open(name, stage)) {
            Picture actual = take(site.page());
            Path file = PICTURES.resolve(name + ".png");
            if (System.getProperty("golden.update") != null) {
                actual.write(file);
            }
            assertThat(file).as("the picture; -Dgolden.update takes it").exists();
            Picture expected = Picture.read(file);
            double unlike = expected.permilleUnlike(actual);
            if (unlike > TOLERANCE) {
                actual.write(ACTUAL.resolve(name + ".actual.png"));
                expected.difference(actual).write(ACTUAL.resolve(name + ".difference.png"));
            }
            assertThat(unlike)
                    .as("differing pixels in a thousand of %s; see %s", name, ACTUAL)
                    .isLessThanOrEqualTo(TOLERANCE);
            assertThat(Files.size(file)).as("bytes of the picture").isLessThan(30_000);
        }
    }

    @ParameterizedTest(name = "a map without {0}")
    @CsvSource({
        "its curve, '.jm-line { stroke: none !important }'",
        "its baseline, '.jm-base { stroke: none !important }'",
        "a band, '#jm-picture-p1 { visibility: hidden !important }'",
        "the hatching, '.jm-hatch { stroke: none !important }'",
        "a stage border, '.jm .jm-grid .jm-s { border-inline-start-color: transparent !important }'",
        "its points, '.jm-pt { display: none !important }'",
        "the green of a healed gap, '.jm .jm-band.jm-closed { background: none !important; border-color: transparent !important }'",
        "its line of visibility, '.jm-lov { display: none !important }'",
    })
    void isMissed(String part, String style, Stage stage) throws IOException {
        try (Site site = open("light", stage)) {
            site.page().addStyleTag(new Page.AddStyleTagOptions().setContent(style));

            assertThat(Picture.read(PICTURES.resolve("light.png")).permilleUnlike(take(site.page())))
                    .as("differing pixels in a thousand without %s", part)
                    .isGreaterThan(2 * TOLERANCE);
        }
    }

    private static Site open(String name, Stage stage) throws IOException {
        String body = Files.readString(PICTURES.resolve("journey.json"));
        long page = HostPages.findOrCreate(stage.host(), "Picture", body);
        Site site = stage.site(name.equals("narrow") ? 320 : 1300, 900);
        MapStates.none(site.page());
        site.logIn("ben").open("/pages/viewpage.action?pageId=" + page + fragment(name));
        Page.EmulateMediaOptions media = new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT);
        switch (name) {
            case "dark" -> site.page().evaluate("document.documentElement.dataset.colorMode = 'dark'");
            case "rtl" -> site.page().evaluate("document.documentElement.dir = 'rtl'");
            case "print" -> media.setMedia(Media.PRINT);
            case "forced" -> media.setForcedColors(ForcedColors.ACTIVE);
            default -> assertThat(name).isIn("light", "narrow", "pains", "summary");
        }
        site.page().emulateMedia(media);
        site.page().addStyleTag(new Page.AddStyleTagOptions().setContent(WITHOUT_LETTERS));
        return site;
    }

    private static String fragment(String name) {
        return name.equals("pains") || name.equals("summary") ? "#jm-picture:" + name : "";
    }

    private static Picture take(Page page) throws IOException {
        return Picture.ofScreenshot(page.locator("section.jm")
                .screenshot(new Locator.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED)));
    }
}
