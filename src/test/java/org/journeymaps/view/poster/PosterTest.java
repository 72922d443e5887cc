package org.journeymaps.view.poster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.LaneKind;
import org.journeymaps.testing.MapGenerator;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.view.MapSheet;
import org.journeymaps.view.MapView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class PosterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");
    private static final Pattern POINT = Pattern.compile("(-?[0-9.]+),(-?[0-9.]+)");

    /** Everything a poster is made of; nothing of it runs, loads or leads anywhere. */
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "title",
            "desc",
            "defs",
            "linearGradient",
            "stop",
            "clipPath",
            "g",
            "path",
            "rect",
            "circle",
            "text",
            "tspan");

    static Stream<Arguments> maps() throws IOException {
        Stream<JourneyMap> golden = Drawn.allGolden();
        Stream<JourneyMap> generated = LongStream.range(0, 40).mapToObj(MapGenerator::random);
        Stream<JourneyMap> complete = LongStream.range(0, 10).mapToObj(MapGenerator::complete);
        return Stream.of(golden, generated, complete)
                .flatMap(it -> it)
                .flatMap(map -> Stream.of(MapView.values()).map(view -> Arguments.of(map, view)));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void isAWellFormedPictureThatHoldsNothingThatRunsOrLoads(JourneyMap map, MapView view) {
        Drawn drawn = Drawn.of(map, view);

        Set<String> names = new HashSet<>();
        for (Element element : drawn.all("*")) {
            names.add(element.getLocalName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                assertThat(name).doesNotStartWith("on").isNotIn("href", "xlink:href", "style");
                if (attributes.item(i).getNodeValue().contains("url(")) {
                    assertThat(attributes.item(i).getNodeValue()).matches("url\\(#jm-(below|fade)\\)");
                }
            }
        }
        assertThat(ELEMENTS).containsAll(names);
        assertThat(Drawn.withoutSpaces(drawn.all("title").get(0).getTextContent()))
                .isEqualTo(Drawn.withoutSpaces(Drawn.sheet(map).head().title()));
        assertThat(drawn.all("desc").get(0).getTextContent()).isNotBlank();
        assertThat(drawn.root().getAttribute("role")).isEqualTo("img");
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everythingStandsInsideThePicture(JourneyMap map, MapView view) {
        Drawn drawn = Drawn.of(map, view);

        for (Element rect : drawn.all("rect")) {
            inside(drawn, Drawn.number(rect, "x"), Drawn.number(rect, "y"));
            inside(
                    drawn,
                    Drawn.number(rect, "x") + Drawn.number(rect, "width"),
                    Drawn.number(rect, "y") + Drawn.number(rect, "height"));
        }
        for (Element path : drawn.all("path")) {
            Matcher points = POINT.matcher(path.getAttribute("d"));
            while (!path.hasAttribute("transform") && points.find()) {
                inside(drawn, Double.parseDouble(points.group(1)), Double.parseDouble(points.group(2)));
            }
        }
        drawn.all("circle").forEach(circle -> inside(drawn, Drawn.number(circle, "cx"), Drawn.number(circle, "cy")));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void noTextRunsOutOfThePictureOrIntoAnother(JourneyMap map, MapView view) {
        Drawn drawn = Drawn.of(map, view);

        apart(drawn);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void eachPainIsNamed(JourneyMap map, MapView view) {
        String words = Drawn.of(map, view).words();
        MapSheet sheet = Drawn.sheet(map);

        boolean hasLane = sheet.lanes().stream().anyMatch(lane -> lane.kind() == LaneKind.PAIN_POINTS);
        List<MapSheet.Pain> expected = view == MapView.SUMMARY
                ? sheet.worst().stream().limit(5).toList()
                : hasLane ? sheet.pains() : List.of();
        expected.forEach(pain -> {
            int[] beginning =
                    Drawn.withoutSpaces(pain.text()).codePoints().limit(8).toArray();
            assertThat(words).contains(new String(beginning, 0, beginning.length));
        });
    }

    @ParameterizedTest
    @EnumSource(MapView.class)
    void aMapOfFourHundredCardsKeepsItsTextsInTheirCells(MapView view) {
        JourneyMap map = SampleMaps.read(org.journeymaps.bench.SampleMaps.withCards(400));
        Drawn drawn = Drawn.of(map, view);

        assertThat(drawn.all("text")).hasSizeGreaterThan(20);
        assertThat(drawn.source).doesNotContain("NaN", "Infinity");
        apart(drawn);
    }

    /** {@code -Dgolden.update} writes what is missing or changed, to be looked at before it is committed. */
    @ParameterizedTest
    @CsvSource({"gap-states, WHOLE", "personas, PAINS", "rich, SUMMARY"})
    void looksAsItDid(String name, MapView view) throws IOException {
        String actual = Drawn.of(Drawn.golden(name), view).source.replace("><", ">\n<") + "\n";
        String file = name + "." + view.name().toLowerCase(Locale.ROOT) + ".svg";
        Files.createDirectories(ACTUAL);
        Files.writeString(ACTUAL.resolve(file), actual);
        if (System.getProperty("golden.update") != null) {
            Files.writeString(GOLDEN.resolve(file), actual);
        }
        assertThat(actual)
                .as("%s; the actual picture is in %s", file, ACTUAL)
                .isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }

    private static void apart(Drawn drawn) {
        List<Drawn.Line> lines = drawn.lines();
        for (int i = 0; i < lines.size(); i++) {
            Drawn.Line line = lines.get(i);
            inside(drawn, line.left(), line.top());
            inside(drawn, line.right(), line.bottom());
            for (Drawn.Line other : lines.subList(i + 1, lines.size())) {
                assertThat(line.meets(other)).as("%s and %s", line, other).isFalse();
            }
        }
    }

    private static void inside(Drawn drawn, double x, double y) {
        assertThat(x).isBetween(-0.1, drawn.width() + 0.1);
        assertThat(y).isBetween(-0.1, drawn.height() + 0.1);
    }
}
