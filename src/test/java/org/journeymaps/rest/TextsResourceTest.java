package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.journeymaps.rest.Api.Reply;
import org.journeymaps.testing.BundleTexts;
import org.junit.jupiter.api.Test;

class TextsResourceTest {
    @Test
    void tellsTheWordsOfScriptsInTheViewersLanguageWithPlacesForWhatTheyTell() {
        assertThat(texts(Locale.ENGLISH).json().get("cancel").asText()).isEqualTo("Cancel");
        assertThat(texts(Locale.GERMAN).json().get("cancel").asText()).isEqualTo("Abbrechen");
        assertThat(texts(Locale.ENGLISH).json().get("created").asText()).contains("{0}");
    }

    @Test
    void tellsNoOtherWords() {
        assertThat(texts(Locale.ENGLISH).json().fieldNames())
                .toIterable()
                .hasSizeGreaterThan(30)
                .noneMatch(name -> name.startsWith("journeymaps") || name.startsWith("view.above"));
    }

    @Test
    void theEditorHasWordsOfItsOwn() {
        Reply reply = Api.reply(new TextsResource(new ScriptTexts(new BundleTexts(Locale.GERMAN))).readOfTheEditor());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().fieldNames())
                .toIterable()
                .noneMatch(name -> name.startsWith("journeymaps"))
                .doesNotContain("cancel");
        assertThat(reply.json().get("word.Evidence.MEASURED").asText()).isEqualTo("gemessen");
        assertThat(reply.json().has("criterion.cost")).isTrue();
        assertThat(reply.json().has("problem.number.range")).isTrue();
    }

    private static Reply texts(Locale locale) {
        return Api.reply(new TextsResource(new ScriptTexts(new BundleTexts(locale))).read());
    }
}
