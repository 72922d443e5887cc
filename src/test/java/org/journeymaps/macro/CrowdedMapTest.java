package org.journeymaps.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Maps that no team would draw, and that must not cost the site its memory or its time. */
class CrowdedMapTest {
    private static final MacroRendering RENDERING = MacroRendering.withoutMocks(Locale.ENGLISH);

    @Test
    void ofManyPersonasTheFirstAreDrawnAndAllAreToldInWords() {
        String personas = list(100, i -> "{\"id\":\"p" + i + "\",\"name\":\"Persona " + i + "!\"}");
        String experiences = list(100, i -> "{\"persona\":\"p" + i + "\",\"value\":1,\"evidence\":\"OBSERVED\"}");
        String touchpoints = list(2, i -> "{\"id\":\"t" + i + "\",\"name\":\"T\",\"experiences\":" + experiences + "}");

        Document page = Jsoup.parseBodyFragment(RENDERING.render(
                "{\"schemaVersion\":1,\"id\":\"m\",\"title\":\"M\",\"personas\":" + personas
                        + ",\"stages\":[{\"id\":\"s\",\"name\":\"S\",\"touchpoints\":" + touchpoints + "}]}",
                "display"));

        assertThat(page.select("path.jm-line[class~=jm-p\\d]")).hasSize(12);
        assertThat(page.text()).contains("Persona 0!", "Persona 99!");
    }

    @Test
    @Timeout(20)
    void tenThousandStagesWithAValueEachAreDrawnInReasonableTime() {
        String stages = list(
                10_000,
                i -> "{\"id\":\"s" + i + "\",\"name\":\"S\",\"touchpoints\":[{\"id\":\"t" + i
                        + "\",\"name\":\"T\",\"experiences\":[{\"value\":1,\"evidence\":\"OBSERVED\"}]}]}");

        assertThat(RENDERING.render(
                        "{\"schemaVersion\":1,\"id\":\"m\",\"title\":\"M\",\"stages\":" + stages + "}", "display"))
                .contains("id=\"jm-m-t9999\"");
    }

    /** Each cell is drawn, also an empty one: this body of 150 KB would become 50 MB of markup. */
    @Test
    void lanesTimesTouchpointsHaveALimit() {
        String lanes = list(2_500, i -> "{\"id\":\"l" + i + "\",\"kind\":\"CUSTOM\",\"title\":\"L\"}");
        String touchpoints = list(2_500, i -> "{\"id\":\"t" + i + "\",\"name\":\"T\"}");

        assertThat(RENDERING.render(
                        "{\"schemaVersion\":1,\"id\":\"m\",\"title\":\"M\",\"lanes\":" + lanes
                                + ",\"stages\":[{\"id\":\"s\",\"name\":\"S\",\"touchpoints\":" + touchpoints + "}]}",
                        "display"))
                .contains("The lanes span 6250000 cells, but at most 500000")
                .doesNotContain("<td");
    }

    private static String list(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }
}
