package org.journeymaps.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorReaderTest {
    @Test
    void modules_that_only_the_product_serves_are_remembered() throws IOException {
        assertThat(read("<web-item key=\"admin\"/><blueprint key=\"bp\"/>").unserved())
                .containsExactly("<web-item key=\"admin\">", "<blueprint key=\"bp\">");
    }

    @Test
    void a_macro_without_extras_gets_the_platforms_defaults() throws IOException {
        Descriptor.MacroDeclaration macro = read("<xhtml-macro name=\"m\" key=\"k\" class=\"c.M\"/>")
                .macros()
                .get(0);

        assertThat(macro.schemaVersion()).isEqualTo(1);
        assertThat(macro.hidden()).isFalse();
        assertThat(macro.parameters()).isEmpty();
    }

    @Test
    void a_folder_covers_what_lies_in_it_and_a_file_only_itself() {
        Descriptor.Download folder = new Descriptor.Download("app/", "web/app/", "");
        Descriptor.Download file = new Descriptor.Download("a.js", "web/b.js", "");

        assertThat(folder.locate("app/x/y.js")).hasValue("web/app/x/y.js");
        assertThat(folder.locate("apple.js")).isEmpty();
        assertThat(file.locate("a.js")).hasValue("web/b.js");
        assertThat(file.locate("b.js")).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<rest key=\"r\" path=\"x\" version=\"1\"/>|path must begin with /",
                "<resource type=\"soy\" name=\"a\" location=\"a\"/>|type must be download or i18n",
                "<resource type=\"download\" name=\"a/\" location=\"a\"/>|must both end in /",
                "<web-resource key=\"w\"><condition class=\"C\"/></web-resource>|does not serve <condition>",
                "<web-resource key=\"w\"><transformation extension=\"js\"><transformer key=\"soyTransformer\"/></transformation></web-resource>|no transformer soyTransformer",
                "<xhtml-macro name=\"m\" key=\"k\"/>|needs the attribute class",
                "<component key=\"c\"/>|<component key=\"c\"> is no module type",
            })
    void a_mistake_is_named(String module, String message) {
        assertThatThrownBy(() -> read(module))
                .isInstanceOf(PluginStartException.class)
                .hasMessageContaining(message);
    }

    @Test
    void the_buttons_of_a_macros_property_panel_are_read() throws IOException {
        Descriptor descriptor = read("<xhtml-macro name=\"m\" key=\"k\" class=\"C\"><property-panel>"
                + "<button id=\"edit\" label=\"m.edit\" action=\"do-edit\"/><spacer/></property-panel></xhtml-macro>");

        assertThat(descriptor.macros().get(0).buttons())
                .containsExactly(new MacroModule.PanelButton("edit", "m.edit", "do-edit"));
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertThatThrownBy(() -> read("<one/><two/>")).hasMessageContainingAll("<one", "<two");
    }

    @Test
    void entities_are_refused() {
        String xml = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><atlassian-plugin key=\"&x;\"/>";

        assertThatThrownBy(() -> DescriptorReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(PluginStartException.class)
                .hasMessageContaining("DOCTYPE");
    }

    private static Descriptor read(String modules) throws IOException {
        String xml = "<atlassian-plugin key=\"a.b\" name=\"A\">" + modules + "</atlassian-plugin>";
        return DescriptorReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
