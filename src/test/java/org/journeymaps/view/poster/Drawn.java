package org.journeymaps.view.poster;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.MapReading;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.testing.BundleTexts;
import org.journeymaps.view.MapSheet;
import org.journeymaps.view.MapView;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawn poster, read back as any program for slides would read it. */
final class Drawn {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    final String source;
    private final Document document;

    private Drawn(String source) {
        this.source = source;
        this.document = parsed(source);
    }

    static Drawn of(JourneyMap map, MapView view) {
        return new Drawn(Poster.draw(sheet(map), view).html());
    }

    static MapSheet sheet(JourneyMap map) {
        return MapSheet.of(map, TODAY, new BundleTexts(Locale.ENGLISH));
    }

    /** Every golden map that can be read. */
    static Stream<JourneyMap> allGolden() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .flatMap(file -> read(file).stream())
                    .toList()
                    .stream();
        }
    }

    static JourneyMap golden(String name) {
        return read(GOLDEN.resolve(name + ".json"))
                .orElseThrow(() -> new AssertionError("No map can be read from " + name));
    }

    private static Optional<JourneyMap> read(Path file) {
        try {
            return new JourneyMapJson().read(Files.readString(file)) instanceof MapReading.Read read
                    ? Optional.of(read.map())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Knows no entities, and looks nothing up. */
    private static Document parsed(String source) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(source)));
        } catch (ParserConfigurationException | IOException e) {
            throw new AssertionError(e);
        } catch (SAXException e) {
            throw new AssertionError("Not well-formed: " + source, e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** All texts, without spaces and marks of direction: where lines break is the drawing's choice. */
    String words() {
        StringBuilder words = new StringBuilder();
        all("text")
                .forEach(text ->
                        words.append(withoutSpaces(text.getTextContent())).append('\n'));
        return words.toString();
    }

    static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
    }

    /** The lines of all texts where they stand, as wide as they are estimated; values beside points of the curve excepted. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Element text : all("text")) {
            if (!text.hasAttribute("text-anchor")) {
                NodeList spans = text.getElementsByTagName("tspan");
                for (int i = 0; i < spans.getLength(); i++) {
                    lines.add(line(text, (Element) spans.item(i)));
                }
                if (spans.getLength() == 0) {
                    lines.add(line(text, text));
                }
            }
        }
        return lines;
    }

    private static Line line(Element text, Element line) {
        double size = number(text, "font-size");
        TextStyle style = new TextStyle(size, text.hasAttribute("font-weight"), false, Palette.TEXT);
        double width = GlyphWidths.of(line.getTextContent().strip(), style);
        double x = number(line, "x");
        double left = text.hasAttribute("direction") ? x - width : x;
        double baseline = number(line, "y");
        return new Line(line.getTextContent(), left, baseline - size * 0.8, left + width, baseline + size * 0.2);
    }

    /** A line of text and its box. */
    record Line(String text, double left, double top, double right, double bottom) {
        boolean meets(Line other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    double width() {
        return number(root(), "width");
    }

    double height() {
        return number(root(), "height");
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
