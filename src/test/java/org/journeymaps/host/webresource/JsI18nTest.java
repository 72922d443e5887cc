package org.journeymaps.host.webresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeymaps.host.plugin.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsI18nTest {
    private final JsI18n transformer = new JsI18n(new Translations(
            List.of("t"),
            path -> path.equals("t.properties")
                    ? Optional.of("a.b=It''s <b> \"q\"\nn={0} of {1}\n".getBytes(StandardCharsets.UTF_8))
                    : Optional.empty()));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "AJS.I18n.getText(\"a.b\")|\"It's \\u003cb> \\\"q\\\"\"",
                "AJS.I18n.getText( 'a.b' )|\"It's \\u003cb> \\\"q\\\"\"",
                "x(AJS.I18n.getText('n',1,f(2)))|x(AJS.format(\"{0} of {1}\",1,f(2)))",
                "window.AJS.I18n.getText('n', 1)|window.AJS.format(\"{0} of {1}\", 1)",
                "AJS.I18n.getText('gone')|\"gone\"",
                "AJS.I18n.getText(key)|AJS.I18n.getText(key)",
                "AJS.I18n.getText('a.b\")|AJS.I18n.getText('a.b\")",
            })
    void only_literal_keys_are_replaced(String script, String expected) {
        assertThat(transformer.transform(script, Locale.ENGLISH)).isEqualTo(expected);
    }

    @Test
    void the_rest_of_the_script_stays_as_it_is() {
        assertThat(transformer.transform("a$1\\n`${x}`;AJS.I18n.getText('n',1)//é", Locale.ENGLISH))
                .isEqualTo("a$1\\n`${x}`;AJS.format(\"{0} of {1}\",1)//é");
    }
}
