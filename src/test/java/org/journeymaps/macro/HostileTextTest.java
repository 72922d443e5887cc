package org.journeymaps.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hostile map holds markup, quotes, directives and controls in every field: all of it must come out as text. */
class HostileTextTest {
    private static final Path BODY = Path.of("src/test/resources/golden/hostile.json");
    private static final MacroRendering RENDERING = new MacroRendering(Locale.ENGLISH);
    private static final Pattern FIELD = Pattern.compile("onerror=alert\\((\\d+)\\)");

    @ParameterizedTest
    @ValueSource(strings = {"display", "preview", "pdf", "word", "email", "feed", "html_export", "diff"})
    void comesOutAsTextOnEverySurface(String surface) throws IOException {
        Document page = Jsoup.parseBodyFragment(render(surface));

        assertThat(page.select("img, script, iframe, object, foreignObject")).isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(page.text()).contains("$foo").contains("#set($x=1)").contains("{{x}}");
        assertThat(page.outerHtml()).doesNotContain("\u0000").doesNotContain("SECRET-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"display", "pdf"})
    void noShownFieldIsLost(String surface) throws IOException {
        String text = Jsoup.parseBodyFragment(render(surface)).text();
        Matcher fields = FIELD.matcher(Files.readString(BODY));

        while (fields.find()) {
            int number = Integer.parseInt(fields.group(1));
            if (number != SOURCE_OF_AN_EXPERIENCE) {
                assertThat(text).contains("onerror=alert(" + number + ")");
            }
        }
    }

    /** Shown with the details of a touchpoint, not in the grid. */
    private static final int SOURCE_OF_AN_EXPERIENCE = 6;

    @ParameterizedTest
    @ValueSource(strings = {"display", "pdf"})
    void bidirectionalControlsEndWhereTheirTextEnds(String surface) throws IOException {
        Document page = Jsoup.parseBodyFragment(render(surface));

        page.getAllElements().forEach(element -> {
            String own = element.ownText();
            assertThat(count(own, '\u202E')).as(own).isEqualTo(count(own, '\u202C'));
            assertThat(count(own, '\u2066')).as(own).isEqualTo(count(own, '\u2069'));
        });
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static String render(String surface) throws IOException {
        return RENDERING.render(Files.readString(BODY), surface);
    }
}
