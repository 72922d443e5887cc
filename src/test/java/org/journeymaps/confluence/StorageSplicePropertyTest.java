package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.testing.MapGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Our splice against the JDK's parser, over random storage: the two must always agree on what is a map's body. */
class StorageSplicePropertyTest {
    private static final int PAGES_PER_SEED = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 20_261_121, 42})
    void onlyTheOneBodyChanges(long seed) throws Exception {
        Random random = new Random(seed);
        int spliced = 0;
        for (int page = 0; page < PAGES_PER_SEED; page++) {
            RandomStorage storage = new RandomStorage(random);
            String before = storage.page();
            List<String> bodies = StorageMaps.in(before).bodies();
            assertThat(bodies).as(before).isEqualTo(parsedBodies(before));
            for (int position = 0; position < bodies.size(); position++) {
                checkSplice(before, bodies, position, storage.text());
                spliced++;
            }
        }
        assertThat(spliced).isGreaterThan(PAGES_PER_SEED / 2);
    }

    /** Control characters, lone surrogates and what else XML cannot carry have to be escaped by the stored form. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyStoredMapFitsIntoAPage(long seed) throws Exception {
        String body = new JourneyMapJson().write(MapGenerator.complete(seed));
        String page = "<p>x</p><ac:structured-macro ac:name=\"journey-map\"/><p>y</p>";

        String after = StorageMaps.in(page).withBody(0, body);

        assertThat(StorageMaps.in(after).bodies()).containsExactly(body);
        assertThat(parsedBodies(after)).containsExactly(body);
    }

    private static void checkSplice(String before, List<String> bodies, int position, String body) throws Exception {
        StorageMaps maps = StorageMaps.in(before);
        String after = maps.withBody(position, body);

        List<String> expected = new ArrayList<>(bodies);
        expected.set(position, body);
        assertThat(parsedBodies(after)).as(after).isEqualTo(expected);
        assertThat(StorageMaps.in(after).bodies()).isEqualTo(expected);
        assertThat(withoutBodies(after)).as("the rest of the page").isEqualTo(withoutBodies(before));
        assertThat(StorageMaps.in(after).withBody(position, body))
                .as("repeating changes nothing")
                .isEqualTo(after);
        assertThat(outside(before, after)).as("bytes outside of the body").isTrue();
    }

    /** Whether the two differ only inside one element named journey-map, seen from both ends. */
    private static boolean outside(String before, String after) {
        int prefix = 0;
        while (prefix < Math.min(before.length(), after.length()) && before.charAt(prefix) == after.charAt(prefix)) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < Math.min(before.length(), after.length()) - prefix
                && before.charAt(before.length() - 1 - suffix) == after.charAt(after.length() - 1 - suffix)) {
            suffix++;
        }
        String changed = before.substring(prefix, before.length() - suffix);
        return !changed.contains("<p") && !changed.contains("panel") && !changed.contains("<table");
    }

    private static List<String> parsedBodies(String storage) throws Exception {
        List<String> bodies = new ArrayList<>();
        for (Element macro : macros(parse(storage))) {
            Element body = findBody(macro);
            bodies.add(body == null ? "" : body.getTextContent());
        }
        return bodies;
    }

    private static String withoutBodies(String storage) throws Exception {
        Document page = parse(storage);
        for (Element macro : macros(page)) {
            Element body = findBody(macro);
            if (body != null) {
                macro.removeChild(body);
            }
        }
        StringBuilder text = new StringBuilder();
        write(page.getDocumentElement(), text);
        return text.toString();
    }

    private static void write(Node node, StringBuilder text) {
        text.append('(').append(node.getNodeName()).append('|').append(node.getNodeValue());
        if (node.getAttributes() != null) {
            for (int i = 0; i < node.getAttributes().getLength(); i++) {
                write(node.getAttributes().item(i), text);
            }
        }
        for (int i = 0; i < node.getChildNodes().getLength(); i++) {
            write(node.getChildNodes().item(i), text);
        }
        text.append(')');
    }

    private static List<Element> macros(Document page) {
        NodeList all = page.getElementsByTagName("ac:structured-macro");
        List<Element> macros = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Element macro = (Element) all.item(i);
            if (macro.getAttribute("ac:name").equals("journey-map")) {
                macros.add(macro);
            }
        }
        return macros;
    }

    private static @Nullable Element findBody(Element macro) {
        for (Node child = macro.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeName().equals("ac:plain-text-body")) {
                return (Element) child;
            }
        }
        return null;
    }

    private static Document parse(String storage) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String doctype = "<!DOCTYPE page [<!ENTITY nbsp \"&#160;\"><!ENTITY eacute \"&#233;\">]>";
        String page = doctype + "<page xmlns:ac=\"http://atlassian.com/content\" "
                + "xmlns:ri=\"http://atlassian.com/resource/identifier\">" + storage + "</page>";
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    /** Well-formed storage with everything that could be taken for a map and is none. */
    private static final class RandomStorage {
        private static final String[] SCRAPS = {
            "{\"id\":\"m\"}",
            "journey-map",
            "]]>",
            "<ac:structured-macro ac:name=\"journey-map\">",
            "&",
            "ä€😀",
            "\n",
            "--",
            "\"",
            "'",
            "x"
        };
        private final Random random;

        RandomStorage(Random random) {
            this.random = random;
        }

        String page() {
            return elements(3);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(5); i > 0; i--) {
                text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
            }
            return text.toString();
        }

        private String elements(int depth) {
            StringBuilder storage = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                storage.append(element(depth));
            }
            return storage.toString();
        }

        private String element(int depth) {
            String inner = depth == 0 ? "" : elements(depth - 1);
            return switch (random.nextInt(9)) {
                case 0 -> "<p class=" + attribute() + ">" + escaped(text()) + "&nbsp;</p>";
                case 1 ->
                    "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name='t'>" + escaped(text())
                            + "</ac:parameter><ac:rich-text-body>" + inner
                            + "</ac:rich-text-body></ac:structured-macro>";
                case 2 -> "<table><tbody><tr><td>" + inner + "</td></tr></tbody></table>";
                case 3 ->
                    "<ac:structured-macro ac:macro-id=" + attribute() + " ac:name=\"code\">" + plainBody(text())
                            + "</ac:structured-macro>";
                case 4 -> "<!-- " + text().replace("-", "") + " -->";
                case 5 -> "<ac:image ac:alt=" + attribute() + "><ri:attachment ri:filename=\"a.png\" /></ac:image>";
                default -> map();
            };
        }

        private String map() {
            String tag = "<ac:structured-macro ac:macro-id=" + attribute()
                    + (random.nextBoolean() ? " ac:name=\"journey-map\"" : "\n ac:name = 'journey-map' ");
            String parameter = random.nextBoolean()
                    ? "<ac:parameter ac:name=\"height\">" + escaped(text()) + "</ac:parameter>\n"
                    : "";
            return switch (random.nextInt(5)) {
                case 0 -> tag + "/>";
                case 1 -> tag + ">" + parameter + "</ac:structured-macro>";
                case 2 -> tag + ">" + parameter + "<ac:plain-text-body />\n</ac:structured-macro>";
                default -> tag + ">" + parameter + plainBody(text()) + "</ac:structured-macro>";
            };
        }

        private String plainBody(String text) {
            String content = random.nextInt(3) == 0 ? escaped(text) : StorageText.cdata(text) + escaped(text());
            return "<ac:plain-text-body>" + content + "</ac:plain-text-body>";
        }

        private String attribute() {
            String value = escaped(text()).replace("\n", " ");
            return random.nextBoolean()
                    ? "\"" + value.replace("\"", "&quot;") + "\""
                    : "'" + value.replace("'", "&#39;") + "'";
        }

        private String escaped(String text) {
            return text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace("]]>", random.nextBoolean() ? "]]&gt;" : "]] &#62;")
                    .replace("ä", random.nextBoolean() ? "&#xE4;" : "ä");
        }
    }
}
