package org.journeymaps.host.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppTemplatesTest {
    private static final String TYPE = AppTemplatesTest.class.getName() + "$";

    private final MethodAllowlist allowlist = new MethodAllowlist(List.of(
            TYPE + "View#title()",
            TYPE + "View#safe()",
            TYPE + "View#safeList()",
            TYPE + "View#bodyHtml()",
            TYPE + "View#getHtml(java.lang.String)",
            TYPE + "View#renderBody()",
            TYPE + "View#getRenderedBody()",
            TYPE + "View#getName()",
            TYPE + "View#join(java.lang.String,int)",
            TYPE + "View#failing()"));

    /** What templates see. */
    public static final class View {
        public String title() {
            return "<b>&\"'";
        }

        @HtmlSafe
        public String safe() {
            return "<em>ok</em>";
        }

        @HtmlSafe
        public List<String> safeList() {
            return List.of("<i>1</i>", "<i>2</i>");
        }

        public String bodyHtml() {
            return "<u>";
        }

        public String getHtml(String part) {
            return "<" + part + ">";
        }

        public String renderBody() {
            return "<r>";
        }

        public String getRenderedBody() {
            return "<g>";
        }

        public String getName() {
            return "<name>";
        }

        public String join(String text, int number) {
            return text + number;
        }

        public String notListed() {
            return "leak";
        }

        public String getNotListed() {
            return "leak";
        }

        public String failing() {
            throw new IllegalStateException("broken inside");
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "$view.title()|&lt;b&gt;&amp;&quot;&#39;",
                "$!{view.title()}|&lt;b&gt;&amp;&quot;&#39;",
                "$text|&lt;x&gt;",
                "#set($copy = $text)$copy|&lt;x&gt;",
                "#set($both = \"$text $text\")$both|&amp;lt;x&amp;gt; &amp;lt;x&amp;gt;",
                "$view.name|&lt;name&gt;",
                "$view.safe()|<em>ok</em>",
                "#set($kept = $view.safe())$kept|<em>ok</em>",
                "#foreach($part in $view.safeList())$part#end|<i>1</i><i>2</i>",
                "$view.safeList().get(0)|&lt;i&gt;1&lt;/i&gt;",
                "$view.bodyHtml()|<u>",
                "$textHtml|<t>",
                "$textHtml.trim()|&lt;t&gt;",
                "$view.getHtml(\"a.b\")|<a.b>",
                "$view.renderBody()|<r>",
                "$view.getRenderedBody()|<g>",
                "${undefined}|${undefined}",
                "$!undefined|``",
                "#if($view.safe() == \"<em>ok</em>\")same#end|same",
                "$view.join($view.safe(), 3)|&lt;em&gt;ok&lt;/em&gt;3",
            })
    void references_are_encoded_unless_exempt(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    @Test
    void a_template_may_switch_encoding_off_unless_its_name_promises_html() {
        String template = "#disableAntiXSS()\n$text";

        assertThat(render("a.vm", template)).isEqualTo("<x>");
        assertThat(render("a.html.vm", template)).isEqualTo("&lt;x&gt;");
        assertThat(render("html/a.vm", template)).isEqualTo("&lt;x&gt;");
        assertThat(render("b.vm", "#htmlSafe()\n" + template)).isEqualTo("&lt;x&gt;");
    }

    @Test
    void switching_encoding_off_in_a_parsed_template_leaves_the_outer_one_encoded() {
        AppTemplates templates =
                templates(Map.of("outer.vm", "#parse(\"inner.vm\")$text", "inner.vm", "#disableAntiXSS()\n$text"));

        assertThat(render(templates, "outer.vm")).isEqualTo("<x>&lt;x&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$view.notListed()",
                "$view.notListed",
                "$view.getClass()",
                "$view.class",
                "$text.getClass()",
                "$text.class.forName(\"java.lang.Runtime\")",
                "$list.getClass().getClassLoader()",
                "$view.wait()",
            })
    void a_method_that_is_not_listed_is_as_if_it_were_not_there(String call) {
        assertThat(render(call)).isEqualTo(call);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "$text.length()|3",
                "$list.size()|2",
                "#foreach($x in $list)$velocityCount:$x#end|1:one2:two",
                "$map.key|value",
                "$map.get(\"key\")|value",
                "#foreach($e in $map.entrySet())$e.key=$e.value#end|key=value",
                "$optional.get()|there",
                "$number.intValue()|7",
                "$date.year|2026",
                "$side.name()|FRONT",
                "#if($list.isEmpty())none#{else}some#end|some",
                "$view.join(\"a\", 4)|a4",
            })
    void basics_of_the_jdk_and_listed_methods_may_be_called(String template, String expected) {
        assertThat(render(template)).isEqualTo(expected);
    }

    private enum Side {
        FRONT
    }

    @Test
    void templates_do_not_iterate_over_objects_of_the_app() {
        record Steps(List<String> steps) implements Iterable<String> {
            @Override
            public java.util.Iterator<String> iterator() {
                return steps.iterator();
            }
        }
        AppTemplates templates = templates(Map.of());

        assertThat(templates.renderFragment("#foreach($s in $steps)$s#end", Map.of("steps", new Steps(List.of("a")))))
                .isEmpty();
    }

    @Test
    void a_failing_method_names_template_and_reason() {
        assertThatThrownBy(() -> render("page.vm", "$view.failing()"))
                .isInstanceOf(RenderingException.class)
                .hasMessageContainingAll("page.vm", "broken inside");
    }

    @Test
    void what_velocity_1_6_cannot_parse_is_refused() {
        assertThatThrownBy(() -> render("page.vm", "#if($a) never ended"))
                .isInstanceOf(RenderingException.class)
                .hasMessageContaining("page.vm");
        assertThatThrownBy(() -> templates(Map.of()).render("gone.vm", new StringWriter()))
                .isInstanceOf(RenderingException.class)
                .hasMessageContaining("gone.vm");
    }

    private String render(String template) {
        return render("page.vm", template);
    }

    private String render(String name, String template) {
        return render(templates(Map.of(name, template)), name);
    }

    private static String render(AppTemplates templates, String name) {
        StringWriter html = new StringWriter();
        try {
            templates.render(
                    "/" + name,
                    Map.of(
                            "view",
                            new View(),
                            "text",
                            "<x>",
                            "textHtml",
                            "<t>",
                            "list",
                            List.of("one", "two"),
                            "map",
                            Map.of("key", "value"),
                            "optional",
                            Optional.of("there"),
                            "number",
                            7,
                            "date",
                            LocalDate.of(2026, 1, 2),
                            "side",
                            Side.FRONT),
                    html);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return html.toString();
    }

    private AppTemplates templates(Map<String, String> files) {
        return new AppTemplates(
                path -> Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8)),
                allowlist);
    }
}
