package org.journeymaps.host.site.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.pages.Page;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.journeymaps.host.RunningSite;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.content.Spaces.Grant;
import org.journeymaps.host.content.Spaces.Holder;
import org.journeymaps.host.content.Spaces.SpaceGrant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;

class StorageRendererTest {

    private static final Optional<HostUser> ADA =
            Optional.of(new HostUser("u-ada", "ada", "Ada", "ada@example.org", Set.of(), true, false));

    @TempDir
    static Path folder;

    private static HostData data;
    private static StorageRenderer renderer;
    private static ContentRow page;

    @BeforeAll
    static void aRendererWithOneMacro() {
        data = EmbeddedHostData.open(folder, Clock.systemUTC());
        data.spaces().create("CX", "CX", "u-ada");
        data.spaces().replaceGrants("CX", Set.of(new SpaceGrant(Grant.VIEW, Holder.USER, "ada")));
        page = data.content().create(NewContent.page("CX", "Page", "", OptionalLong.empty(), "u-ada"));
        MacroRunner macros = new MacroRunner(
                new RunningSite.OneMacro(),
                row -> Mockito.mock(Page.class),
                new BuiltInMacros(data.content(), data.permissions()));
        renderer = new StorageRenderer("/confluence", macros);
    }

    @AfterAll
    static void close() {
        data.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>a &amp; b &lt;c&gt;</p> | <p>a &amp; b &lt;c&gt;</p>",
                "<p>&uuml;&nbsp;&rarr;&euro;</p> | <p>\u00fc\u00a0\u2192\u20ac</p>",
                "<p><![CDATA[&uuml; <b>]]></p> | <p>&amp;uuml; &lt;b&gt;</p>",
                "<p onclick=\"x()\" class=\"c\">t</p> | <p class=\"c\">t</p>",
                "<a href=\"https://x.example/?a=1&amp;b\">t</a> | <a href=\"https://x.example/?a=1&amp;b\">t</a>",
                "<p>a<br/>b</p> | <p>a<br>b</p>",
                "<ac:link><ri:page ri:content-title=\"A &amp; B\"/></ac:link> | <a href=\"/confluence/display/CX/A+%26+B\">A &amp; B</a>",
                "<ac:image><ri:attachment ri:filename=\"a b.png\"/></ac:image> | <img src=\"/confluence/download/attachments/98306/a+b.png\" alt=\"\">",
            })
    void showsOrdinaryStorageFormatAsHtml(String storage, String html) {
        assertThat(render(storage)).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"java&#9;script:alert(1)\">x</a>",
                "<a href=\"JAVASCRIPT:alert(1)\">x</a>",
                "<img src=\"x\" onerror=\"alert(1)\"/>",
                "<p style=\"background:url(https://evil.example)\">x</p>",
                "<form action=\"/x\"><input name=\"a\"/></form>",
                "<svg onload=\"alert(1)\"></svg>",
                "<ac:link><ri:url ri:value=\"javascript:alert(1)\"/></ac:link>",
                "<ac:structured-macro ac:name=\"&lt;script&gt;alert(1)&lt;/script&gt;\"/>",
            })
    void letsNoActiveContentThrough(String storage) {
        assertThat(render(storage))
                .doesNotContainIgnoringCase(
                        "<script", "<iframe", "<svg", "<form", "<input", "onerror", "onload", "url(")
                .doesNotContainPattern("(?i)href=\"[^\"]*script:");
    }

    @Test
    void handsTheMacroItsBodyAsWrittenWithSplitSectionsJoined() {
        assertThat(render(
                        shout("<ac:parameter ac:name=\"mark\">!</ac:parameter>", "<![CDATA[a ]]]]><![CDATA[> &b;]]>")))
                .isEqualTo("<em data-medium=\"display\">A ]]> &B;!</em>");
    }

    @Test
    void runsMacrosInsideTheRichBodyOfOthers() {
        String nested = "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body><p>in</p>"
                + "<ac:structured-macro ac:name=\"expand\"><ac:parameter ac:name=\"title\">T &lt;</ac:parameter>"
                + "<ac:rich-text-body>" + shout("", "x") + "</ac:rich-text-body></ac:structured-macro>"
                + "</ac:rich-text-body></ac:structured-macro>";

        assertThat(render(nested))
                .isEqualTo("<div class=\"panel\"><p>in</p><details class=\"expand-container\"><summary>T &lt;</summary>"
                        + "<em data-medium=\"display\">X</em></details></div>");
    }

    @Test
    void tellsMacrosTheMedium() {
        RenderRequest pdf = RenderRequest.of(page, ConversionContextOutputType.PDF, ADA);
        assertThat(renderer.render(shout("", "x"), pdf).toString()).contains("data-medium=\"pdf\"");
    }

    @Test
    void leavesABoxWhereAMacroIsUnknownOrFails() {
        assertThat(render("<p>a</p><ac:structured-macro ac:name=\"gone\"/><p>b</p>"))
                .contains("Unknown macro: &quot;gone&quot;", "<p>a</p>", "<p>b</p>");
        assertThat(render(shout("", "fail") + "<p>b</p>")).contains("no &lt;voice&gt;", "<p>b</p>");
        assertThat(render(shout("", "crash") + "<p>b</p>"))
                .contains("Error rendering macro", "<p>b</p>")
                .doesNotContain("secret detail");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>a | line 1",
                "`<p>a</p>\n<p>b</i>` | line 2",
                "<p>&unknown;</p> | line 1",
                "<!DOCTYPE p [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p> | line 1",
            })
    void namesTheLineOfABodyThatIsNoXml(String storage, String line) {
        assertThat(render(storage)).contains("cannot be read at " + line).doesNotContain("root:");
        assertThatThrownBy(() -> StorageXml.check(storage)).isInstanceOf(StorageException.class);
    }

    @Test
    void endsCirclesOfPagesThatIncludeEachOther() {
        ContentRow a = data.content().create(NewContent.page("CX", "A", include("B"), OptionalLong.empty(), "u"));
        data.content().create(NewContent.page("CX", "B", "<p>b</p>" + include("A"), OptionalLong.empty(), "u"));

        String html = renderer.render(a.body(), RenderRequest.of(a, ConversionContextOutputType.DISPLAY, ADA))
                .toString();

        assertThat(html).contains("<p>b</p>", "Endless circle");
    }

    @Test
    void includesNothingTheReaderMayNotSee() {
        data.spaces().create("HR", "HR", "u");
        data.content().create(NewContent.page("HR", "Pay", "<p>secret</p>", OptionalLong.empty(), "u"));

        assertThat(render(include("HR:Pay"))).doesNotContain("secret").contains("cannot be included");
        assertThat(render(include("HR:Nothing"))).contains("cannot be included");
    }

    @Test
    void survivesAnAbsurdDepth() {
        assertThat(render("<b>".repeat(2000) + "</b>".repeat(2000))).contains("Too deep");
    }

    private static String include(String page) {
        return "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\">" + page
                + "</ac:parameter></ac:structured-macro>";
    }

    private static String shout(String parameters, String body) {
        return "<ac:structured-macro ac:name=\"shout\">" + parameters + "<ac:plain-text-body>" + body
                + "</ac:plain-text-body></ac:structured-macro>";
    }

    private static String render(String storage) {
        return renderer.render(storage, RenderRequest.of(page, ConversionContextOutputType.DISPLAY, ADA))
                .toString();
    }
}
