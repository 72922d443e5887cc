package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.journeymaps.format.JsonTree;
import org.journeymaps.testing.BundleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConflictLabelsTest {
    private static final JsonTree MAP = JsonTree.of("""
            {"id": "m", "title": "Getting help", "lanes": [{"id": "l", "kind": "EXPERIENCE"}, {"id": "l2", "kind": "CUSTOM", "title": "Law"}],
             "stages": [{"id": "s", "name": "Ask", "touchpoints": [{"id": "t", "name": "Phone",
              "painPoints": [{"id": "p", "text": "Waits\\n too long", "closure": {"remeasurements": [{"id": "r", "value": 1}]}}],
              "customCards": {"l2": [{"id": "c", "text": "A card"}]}, "later": [{"id": "x", "text": "Of a newer version"}]}]}]}""");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Journey map “Getting help”",
                "s | Stage “Ask”",
                "t | Touchpoint “Phone”, in: Stage “Ask”",
                "p | Pain point “Waits too long”, in: Touchpoint “Phone”",
                "r | Measurement, in: Pain point “Waits too long”",
                "c | Card “A card”, in: Touchpoint “Phone”",
                "x | Card “Of a newer version”, in: Touchpoint “Phone”",
                "l | Lane “Experience”",
                "l2 | Lane “Law”",
                "none | Element none"
            })
    void saysTheKindTheNameAndWhereItIs(String id, String label) {
        assertThat(labels(Locale.ENGLISH).of(id)).isEqualTo(label);
    }

    @Test
    void speaksTheViewersLanguage() {
        assertThat(labels(Locale.GERMAN).of("p")).isEqualTo("Schmerzpunkt „Waits too long“, in: Touchpoint „Phone“");
    }

    @Test
    void aLongTextIsCut() {
        JsonTree map = JsonTree.of("{\"title\": \"" + "word ".repeat(100) + "\"}");

        assertThat(new ConflictLabels(map, new BundleTexts(Locale.ENGLISH)).of(""))
                .hasSizeLessThan(110);
    }

    private static ConflictLabels labels(Locale locale) {
        return new ConflictLabels(MAP, new BundleTexts(locale));
    }
}
