package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Lane;
import org.journeymaps.model.LaneKind;
import org.journeymaps.model.PersonaRef;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.testing.BundleTexts;
import org.journeymaps.testing.MapGenerator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextWalkTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Texts ENGLISH = new BundleTexts(Locale.ENGLISH);
    private static final WalkPlace PLACE =
            new WalkPlace("Page <1>", "https://wiki.example/x?a=1&b=2", Optional.empty());

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    /** {@code -Dgolden.update} writes what changed, to be looked at before it is committed. */
    @ParameterizedTest
    @ValueSource(strings = {"minimal", "rich", "gap-states", "spanning-pains", "hostile", "numbers-lower"})
    void readsAsItDid(String name) throws IOException {
        String actual = TextWalk.of(golden(name), PLACE, TODAY, ENGLISH)
                        .html()
                        .replaceAll("(?s)<style>.*</style>", "")
                        .replaceAll(
                                "(?=<(?:section|article|h[1-4]|p|ul|ol|dl|div|dt|dd|li|table|tr|nav|main|footer)\\b)",
                                "\n")
                        .strip()
                + "\n";
        Path file = GOLDEN.resolve(name + ".text.html");
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(name + ".text.html"), actual);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, actual);
        }
        assertThat(actual).as("%s; the actual markup is in %s", name, ACTUAL).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tellsEachCardThatReadersSeeAtItsTouchpointInTheOrderOfTheJourney(long seed) {
        JourneyMap map = seed % 2 == 0 ? MapGenerator.complete(seed) : MapGenerator.random(seed);
        Document walk = parse(map);
        LaneTexts texts = LaneTexts.of(map, TODAY, ENGLISH);

        assertThat(walk.select("main h2[id]").eachAttr("id"))
                .isEqualTo(map.stages().stream().map(it -> it.id()).toList());
        assertThat(walk.select("main article > h3").eachAttr("id"))
                .isEqualTo(map.touchpoints().map(Touchpoint::id).toList());
        map.touchpoints().forEach(touchpoint -> {
            String told = letters(article(walk, touchpoint).wholeText());
            for (Lane lane : texts.lanes()) {
                if (lane.kind() == LaneKind.PAIN_POINTS) {
                    touchpoint.painPoints().forEach(pain -> {
                        assertThat(told).contains(letters(DisplayText.clean(pain.text())));
                        texts.aboutPain(pain)
                                .forEach(about -> assertThat(told).contains(letters(DisplayText.clean(about))));
                    });
                } else {
                    inOrder(told, texts.at(lane, touchpoint));
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasNoMarkupOfAnybodyAndEachHeadingBelowTheLast(long seed) {
        Document walk = parse(MapGenerator.complete(seed));

        assertThat(walk.select("script, img, iframe, object, form, svg, link, base"))
                .isEmpty();
        assertThat(walk.select("style")).hasSize(1);
        assertThat(walk.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(walk.select("a").eachAttr("href"))
                .allMatch(it -> it.startsWith("https://wiki.example/x?") || it.startsWith("#"));
        int before = 0;
        for (Element heading : walk.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }

    @Test
    void saysAtAGlanceWhereItHurts() throws IOException {
        assertThat(parse(golden("rich")).select(".glance").text())
                .startsWith("Stages: 5, touchpoints: 16. 6 of 16 touchpoints lie below the baseline.")
                .contains(
                        "Lowest point: “Video identification” (−1.8).",
                        "1 of 11 gaps closed.",
                        "Worst open pain point: “");
    }

    @Test
    void saysNothingOfACurveThatIsNotThere() {
        JourneyMap map = JourneyMap.builder("m", "M").build();

        assertThat(parse(map).select(".glance").text()).isEqualTo("Stages: 0, touchpoints: 0.");
    }

    @Test
    void leadsBackToTheSameView() throws IOException {
        WalkPlace lena = new WalkPlace(
                "P",
                "https://wiki.example/x",
                Optional.of(new PersonaRef("lena", "Lena", Optional.empty(), UnknownMembers.NONE)));
        Document walk =
                Jsoup.parse(TextWalk.of(golden("rich"), lena, TODAY, ENGLISH).html());

        assertThat(walk.select(".back a").eachAttr("href"))
                .containsOnly("https://wiki.example/x#jm-current-account:persona=lena")
                .hasSize(2);
        assertThat(walk.select(".eyes").text()).contains("Lena");
    }

    @Test
    void speaksTheLanguageOfItsWords() throws IOException {
        JourneyMap map = golden("minimal");

        assertThat(TextWalk.of(map, PLACE, TODAY, new BundleTexts(Locale.GERMANY))
                        .html())
                .contains("<html lang=\"de\">", "Auf einen Blick");
        assertThat(TextWalk.of(map, PLACE, TODAY, new BundleTexts(Locale.FRANCE))
                        .html())
                .as("there are no French words, so the document is an English one")
                .contains("<html lang=\"en\">", "At a glance");
    }

    private static void inOrder(String told, List<String> cards) {
        int from = 0;
        for (String card : cards) {
            int found = told.indexOf(letters(card), from);
            assertThat(found).as(card).isNotNegative();
            from = found + letters(card).length();
        }
    }

    private static Element article(Document walk, Touchpoint touchpoint) {
        List<Element> found = new ArrayList<>(walk.select("article:has(> h3#" + touchpoint.id() + ")"));
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** Browsers read line ends and blanks each in their way. */
    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u0085]", "");
    }

    private static Document parse(JourneyMap map) {
        return Jsoup.parse(TextWalk.of(map, PLACE, TODAY, ENGLISH).html());
    }

    private static JourneyMap golden(String name) throws IOException {
        String body = Files.readString(GOLDEN.resolve(name + ".json"));
        return ((MapReading.Read) new JourneyMapJson().read(body)).map();
    }
}
