package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.UseCases.PAGE;

import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Limits;
import org.journeymaps.service.MapSave.Saved;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapSavingTest {
    private static final JourneyMap RENAMED =
            SampleMaps.map().toBuilder().title("Opening an account online").build();

    private final UseCases app = new UseCases();

    @Test
    void savesTheWholeMapAsANewVersion() {
        Saved saved = saved(save(1, SampleMaps.stored(RENAMED), Optional.of("New\n title ")));

        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.map()).isEqualTo(RENAMED);
        assertThat(saved.merged()).isFalse();
        assertThat(app.store.oldVersionsRead()).as("none is needed").isZero();
        assertThat(app.map()).isEqualTo(RENAMED);
        assertThat(app.store.comments()).containsExactly("New title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void usesOurWordsWithoutAComment(String blank) {
        saved(save(1, SampleMaps.stored(RENAMED), Optional.of(blank)));

        assertThat(app.store.comments()).containsExactly("Edited the journey map “Opening an account online”");
    }

    @Test
    void aLongCommentIsCutToWhatTheHistoryTakes() {
        saved(save(1, SampleMaps.stored(RENAMED), Optional.of("😀".repeat(200))));

        assertThat(app.store.comments().get(0)).hasSizeLessThanOrEqualTo(255).endsWith("😀…");
    }

    @Test
    void theSameMapMakesNoVersion() {
        assertThat(saved(save(1, SampleMaps.stored(SampleMaps.map()), Optional.empty()))
                        .version())
                .isEqualTo(1);
    }

    @Nested
    class NothingIsSaved {
        private final String before = app.store.body(PAGE, 0);

        @AfterEach
        void nothingChanged() {
            assertThat(app.store.body(PAGE, 0)).isEqualTo(before);
            assertThat(app.store.comments()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{",
                    "[]",
                    "{\"schemaVersion\":99,\"id\":\"account\",\"title\":\"T\"}",
                    "{\"schemaVersion\":1,\"id\":\"account\",\"title\":7}",
                    "{\"schemaVersion\":1,\"id\":\"account\",\"title\":\"T\",\"stages\":[{\"id\":\"a\",\"name\":\"A\"},{\"id\":\"a\",\"name\":\"B\"}]}"
                })
        void ofWhatIsNoMap(String text) {
            Refusal refusal = refused(save(1, text, Optional.empty()));

            assertThat(refusal.reason()).isEqualTo(Reason.INVALID);
            assertThat(refusal.problems()).isNotEmpty();
        }

        @Test
        void ofADepthBomb() {
            String bomb = "[".repeat(50_000) + "]".repeat(50_000);
            String text = SampleMaps.stored(RENAMED).replaceFirst("\\{", "{\"bomb\":" + bomb + ",");

            assertThat(refused(save(1, text, Optional.empty())).problems()).isNotEmpty();
        }

        @Test
        void ofNothing() {
            assertThat(refused(save(1, " ", Optional.empty())).messageKey()).isEqualTo("journeymaps.error.map.blank");
        }

        @Test
        void ofAMapWithAnotherId() {
            String other = SampleMaps.stored(RENAMED).replace("\"account\"", "\"other\"");

            assertThat(refused(save(1, other, Optional.empty())).messageKey()).isEqualTo("journeymaps.error.map.id");
        }

        @Test
        void ofWhatIsTooLarge() {
            String large = "x".repeat(Limits.BODY_BYTES);
            String text = SampleMaps.stored(RENAMED).replaceFirst("\\{", "{\"more\":\"" + large + "\",");

            assertThat(refused(save(1, text, Optional.empty())).reason()).isIn(Reason.INVALID, Reason.TOO_LARGE);
        }

        @Test
        void withoutTheRightOrALogin() {
            app.store.protect(PAGE);
            assertThat(refused(save(1, SampleMaps.stored(RENAMED), Optional.empty()))
                            .reason())
                    .isEqualTo(Reason.NOT_PERMITTED);

            app.viewedBy(Optional.empty());
            assertThat(refused(save(1, SampleMaps.stored(RENAMED), Optional.empty()))
                            .reason())
                    .isEqualTo(Reason.NOT_LOGGED_IN);
        }
    }

    private static Saved saved(Outcome<MapSave> outcome) {
        return (Saved) done(outcome);
    }

    private Outcome<MapSave> save(int version, String text, Optional<String> comment) {
        return app.saving().save(PAGE, MAP, version, text, comment);
    }
}
