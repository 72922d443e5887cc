package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageMapsTest {
    private static final String MAP = macro("<ac:plain-text-body><![CDATA[{\"id\":\"m\"}]]></ac:plain-text-body>");

    @Test
    void findsTheBodyBesideParametersAndPlainText() {
        assertThat(bodies("<p>Before &nbsp; it</p>"
                        + macro(
                                "<ac:parameter ac:name=\"height\">tall</ac:parameter>\n  <ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body>")
                        + "<p>after</p>"))
                .containsExactly("{}");
    }

    @Test
    void findsMacrosInPanelsLayoutsAndTablesInPageOrder() {
        String panel = "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>" + body("1")
                + "</ac:rich-text-body></ac:structured-macro>";
        String layout = "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell>" + body("2")
                + "</ac:layout-cell></ac:layout-section></ac:layout>";
        String table = "<table><tbody><tr><td>" + body("3") + "</td></tr></tbody></table>";

        assertThat(bodies(panel + layout + table)).containsExactly("1", "2", "3");
    }

    @Test
    void joinsAdjacentCdataAndTextAndResolvesEntities() {
        assertThat(bodies(macro("<ac:plain-text-body>&lt;&#97;&#x62;&amp;&eacute;"
                        + "<![CDATA[x &amp; ]]]]><![CDATA[>y]]> &unheard;<!-- not text --></ac:plain-text-body>")))
                .containsExactly("<ab&é" + "x &amp; ]]>y &unheard;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body>{}</ac:plain-text-body></ac:structured-macro>]]></ac:plain-text-body></ac:structured-macro>",
                "<!-- <ac:structured-macro ac:name=\"journey-map\"/> -->",
                "<p title=\"&lt;ac:structured-macro ac:name='journey-map'/>\">x</p>",
                "<p title='<ac:structured-macro ac:name=\"journey-map\"/>'>x</p>",
                "<ac:structured-macro ac:name=\"journey-map-legend\"/>",
                "<ac:structured-macro ac:macro-id=\" ac:name='journey-map'\" ac:name=\"toc\"/>",
                "<ac:image ac:name=\"journey-map\"/>",
                "<ac:structured-macro/>",
                "journey-map < 3",
                ""
            })
    void whatOnlyLooksLikeAMapIsNone(String storage) {
        assertThat(bodies(storage)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\">",
                "<ac:structured-macro\n ac:schema-version='1' ac:name = 'journey-map' >",
                "<ac:structured-macro ac:name=\"journey&#45;map\" data-x=\"a > b\">"
            })
    void theMacroIsKnownHoweverItsTagIsWritten(String tag) {
        assertThat(bodies(tag + "<ac:plain-text-body><![CDATA[b]]></ac:plain-text-body></ac:structured-macro>"))
                .containsExactly("b");
    }

    @Test
    void aNestedMacroOfTheMapsParametersIsNotItsBody() {
        String odd = macro(
                "<ac:parameter ac:name=\"x\"><ac:structured-macro ac:name=\"code\"><ac:plain-text-body>no"
                        + "</ac:plain-text-body></ac:structured-macro></ac:parameter><ac:plain-text-body>yes</ac:plain-text-body>");

        assertThat(bodies(odd)).containsExactly("yes");
        assertThat(StorageMaps.in(odd).withBody(0, "new"))
                .isEqualTo(odd.replace("<ac:plain-text-body>yes", "<ac:plain-text-body><![CDATA[new]]>"));
    }

    @Test
    void replacesOneBodyAndNothingElse() {
        String storage = "<p>ä &nbsp;</p>\r\n" + MAP + "<hr/>" + MAP.replace("\"m\"", "\"n\"") + "<br />";

        assertThat(StorageMaps.in(storage).withBody(1, "{\"id\":\"new\"}"))
                .isEqualTo("<p>ä &nbsp;</p>\r\n" + MAP + "<hr/>" + MAP.replace("\"m\"", "\"new\"") + "<br />");
    }

    @Test
    void putsABodyWhereNoneWas() {
        String tag = "<ac:structured-macro ac:name=\"journey-map\" ac:macro-id=\"i\"";
        String filled = "<ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body></ac:structured-macro>";

        assertThat(withBody("<p/>" + tag + "/>")).isEqualTo("<p/>" + tag + ">" + filled);
        assertThat(withBody(tag + " />")).isEqualTo(tag + " >" + filled);
        assertThat(withBody(tag + "></ac:structured-macro>")).isEqualTo(tag + ">" + filled);
        assertThat(withBody(tag + "><ac:plain-text-body/></ac:structured-macro>"))
                .isEqualTo(tag + ">" + filled);
        assertThat(withBody(tag + "><ac:parameter ac:name=\"a\"/></ac:structured-macro>"))
                .isEqualTo(tag + "><ac:parameter ac:name=\"a\"/>" + filled);
    }

    @Test
    void aBodySavedAsRichTextWhileTheAppWasAwayBecomesPlainAgain() {
        String storage = macro("<ac:rich-text-body><p>{&quot;id&quot;: 1}</p></ac:rich-text-body>");

        assertThat(bodies(storage)).containsExactly("{\"id\": 1}");
        assertThat(withBody(storage)).isEqualTo(macro("<ac:plain-text-body><![CDATA[{}]]></ac:plain-text-body>"));
    }

    @Test
    void splitsTheEndOfCdata() {
        String spliced = StorageMaps.in(MAP).withBody(0, "a]]>b]]>");

        assertThat(spliced).contains("<![CDATA[a]]]]><![CDATA[>b]]]]><![CDATA[>]]>");
        assertThat(bodies(spliced)).containsExactly("a]]>b]]>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u000B", "a\uD800b", "\uDC00", "\uFFFE", "\r"})
    void refusesCharactersThatXmlCannotCarry(String text) {
        assertThatThrownBy(() -> StorageMaps.in(MAP).withBody(0, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("U+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</p>",
                "<p></div>",
                "<ac:structured-macro ac:name=\"journey-map\">",
                "<ac:structured-macro ac:name=\"journey-map\"></p>",
                "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body>",
                "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body></p>",
                "<![CDATA[ ",
                "<!-- ",
                "<p title=\"",
                "<?pi "
            })
    void nothingBehindAFaultIsTouched(String fault) {
        assertThat(bodies(MAP + fault + MAP)).containsExactly("{\"id\":\"m\"}");
    }

    @Test
    void thereIsNoBodyAtAPositionWithoutMacro() {
        assertThatThrownBy(() -> StorageMaps.in(MAP).withBody(1, "{}")).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<String> bodies(String storage) {
        return StorageMaps.in(storage).bodies();
    }

    private static String withBody(String storage) {
        return StorageMaps.in(storage).withBody(0, "{}");
    }

    private static String body(String text) {
        return macro("<ac:plain-text-body><![CDATA[" + text + "]]></ac:plain-text-body>");
    }

    private static String macro(String content) {
        return "<ac:structured-macro ac:name=\"journey-map\" ac:schema-version=\"1\" ac:macro-id=\"u\">" + content
                + "</ac:structured-macro>";
    }
}
