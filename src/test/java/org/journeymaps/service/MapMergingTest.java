package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.UseCases.PAGE;

import java.util.Optional;
import org.journeymaps.merge.Conflict;
import org.journeymaps.service.MapSave.Conflicting;
import org.journeymaps.service.MapSave.LabelledConflict;
import org.journeymaps.service.MapSave.Saved;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saving over a page that somebody else saved meanwhile. */
class MapMergingTest {
    private static final String BASE = SampleMaps.stored(SampleMaps.map());
    private static final String RENAMED = BASE.replace("Opening an account", "Closing an account");
    private static final String IN_FRANCS = BASE.replace("\"EUR\"", "\"CHF\"");
    private static final String IN_DOLLARS = BASE.replace("\"EUR\"", "\"USD\"");
    private static final String BOTH = RENAMED.replace("\"EUR\"", "\"CHF\"");

    private final UseCases app = new UseCases();

    @Test
    void whatOthersChangedElsewhereInTheMapStays() {
        app.store.replaceBody(PAGE, 0, IN_FRANCS);

        Saved saved = saved(1, RENAMED);

        assertThat(saved.version()).isEqualTo(3);
        assertThat(saved.merged()).isTrue();
        assertThat(app.store.body(PAGE, 0)).isEqualTo(BOTH);
        assertThat(SampleMaps.stored(saved.map())).isEqualTo(BOTH);
    }

    @Test
    void aChangeElsewhereOnThePageNeedsNoMerge() {
        app.store.with(PAGE, BASE, "another map");
        app.store.replaceBody(PAGE, 1, "changed");

        Saved saved = saved(1, RENAMED);

        assertThat(saved.version()).isEqualTo(3);
        assertThat(saved.merged()).isFalse();
        assertThat(app.store.body(PAGE, 0)).isEqualTo(RENAMED);
        assertThat(app.store.body(PAGE, 1)).isEqualTo("changed");
    }

    @Test
    void aMapThatWasMovedOnThePageIsStillFound() {
        app.store.replaceAll(PAGE, "another map", IN_FRANCS);

        saved(1, RENAMED);

        assertThat(app.store.body(PAGE, 0)).isEqualTo("another map");
        assertThat(app.store.body(PAGE, 1)).isEqualTo(BOTH);
    }

    @Test
    void goesOnUntilItIsWrittenHoweverOftenOthersComeFirst() {
        app.store.beforeNextSave(() -> app.store.replaceBody(PAGE, 0, IN_FRANCS));
        app.store.savedMeanwhile(3);

        assertThat(saved(1, RENAMED).merged()).isTrue();
        assertThat(app.store.body(PAGE, 0)).isEqualTo(BOTH);
    }

    @Test
    void butNotForEver() {
        app.store.savedMeanwhile(MapWriting.TRIES);

        assertThat(refused(save(1, RENAMED)).currentVersion()).contains(1 + MapWriting.TRIES);
        assertThat(app.store.body(PAGE, 0)).isEqualTo(BASE);
    }

    @Nested
    class AConflict {
        private Conflicting conflicting = new Conflicting(0, SampleMaps.map(), java.util.List.of());

        @BeforeEach
        void bothChangedTheCurrency() {
            app.store.replaceBody(PAGE, 0, IN_FRANCS);
            conflicting = (Conflicting) done(save(1, IN_DOLLARS.replace("Opening an account", "Closing an account")));
        }

        @Test
        void writesNothingAndSaysWhatContradictsWhat() {
            assertThat(app.store.version(PAGE)).isEqualTo(2);
            assertThat(conflicting.currentVersion()).isEqualTo(2);
            assertThat(conflicting.conflicts())
                    .extracting(LabelledConflict::conflict)
                    .singleElement()
                    .matches(conflict -> conflict.kind() == Conflict.Kind.CHANGED
                            && conflict.member().equals("currency"));
        }

        @Test
        void givesADraftWithAllElse() {
            assertThat(SampleMaps.stored(conflicting.draft())).isEqualTo(BOTH);
        }

        @Test
        void isSettledByTheDraftWithTheChosenValue() {
            String chosen = SampleMaps.stored(conflicting.draft()).replace("\"CHF\"", "\"USD\"");

            assertThat(saved(2, chosen).merged()).isFalse();
            assertThat(app.store.body(PAGE, 0)).isEqualTo(chosen);
        }
    }

    /** What makes a request that is sent twice harmless. */
    @Nested
    class ARepeatedRequest {
        @BeforeEach
        void theAnswerWasLost() {
            app.store.replaceBody(PAGE, 0, IN_FRANCS);
            saved(1, RENAMED);
        }

        @AfterEach
        void isWrittenOnce() {
            assertThat(app.store.comments()).hasSize(1);
        }

        @Test
        void isAnsweredWithWhatIsStored() {
            Saved again = saved(1, RENAMED);

            assertThat(again.version()).isEqualTo(3);
            assertThat(again.merged()).isTrue();
            assertThat(SampleMaps.stored(again.map())).isEqualTo(BOTH);
        }

        @Test
        void undoesNothingThatOthersDidSince() {
            app.store.replaceBody(PAGE, 0, IN_FRANCS);

            Saved again = saved(1, RENAMED);

            assertThat(again.version()).isEqualTo(4);
            assertThat(again.merged()).isTrue();
            assertThat(app.store.body(PAGE, 0))
                    .as("somebody took the title back")
                    .isEqualTo(IN_FRANCS);
        }

        @Test
        void isNoConflictWhenOthersChangedTheSameSince() {
            app.store.replaceBody(PAGE, 0, BOTH.replace("Closing an account", "Leaving the bank"));

            assertThat(SampleMaps.stored(saved(1, RENAMED).map())).contains("Leaving the bank");
        }

        @ParameterizedTest
        @ValueSource(ints = {10, MapHistory.NEWEST - 1})
        void isRecognisedBehindManyVersions(int others) {
            for (int i = 0; i < others; i++) {
                app.store.replaceBody(PAGE, 0, BOTH.replace("Closing an account", "Title " + i));
            }

            assertThat(SampleMaps.stored(saved(1, RENAMED).map())).contains("Title " + (others - 1));
        }
    }

    @Test
    void theSameWordsOfSomebodyElseAreNoRepetition() {
        app.store.replaceBody(PAGE, 0, RENAMED);
        app.store.replaceBody(PAGE, 0, BASE);

        assertThat(saved(1, RENAMED).merged()).isFalse();
        assertThat(app.store.body(PAGE, 0)).isEqualTo(RENAMED);
    }

    @Test
    void whatIsStoredAlreadyIsNotStoredAgain() {
        app.store.replaceBody(PAGE, 0, RENAMED);

        Saved saved = saved(1, RENAMED);

        assertThat(saved.version()).isEqualTo(2);
        assertThat(saved.merged()).isFalse();
        assertThat(app.store.comments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 9})
    void withoutItsBaseNothingIsLost(int gone) {
        app.store.replaceBody(PAGE, 0, IN_FRANCS);

        Conflicting conflicting = (Conflicting) done(save(gone, RENAMED));

        assertThat(conflicting.conflicts())
                .extracting(labelled -> labelled.conflict().member())
                .containsExactlyInAnyOrder("title", "currency");
        assertThat(conflicting.conflicts())
                .allMatch(labelled -> labelled.conflict().base().isEmpty());
        assertThat(app.store.body(PAGE, 0)).isEqualTo(IN_FRANCS);
    }

    @Test
    void anOldVersionThatIsThrownAwayIsGone() {
        app.store.replaceBody(PAGE, 0, IN_FRANCS);
        app.store.forgetHistory(PAGE);

        assertThat(done(save(1, RENAMED))).isInstanceOf(Conflicting.class);
    }

    @Test
    void aBaseThatIsNoMapIsNone() {
        app.store.with(PAGE, "{").replaceBody(PAGE, 0, IN_FRANCS);

        assertThat(done(save(1, RENAMED))).isInstanceOf(Conflicting.class);
    }

    @Test
    void anUnreadableBodyIsNeverOverwritten() {
        app.store.replaceBody(PAGE, 0, "{\n \"id\" 1}");

        Refusal refusal = refused(save(1, RENAMED));

        assertThat(refusal.reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(refusal.problems()).anyMatch(problem -> problem.line() == 2);
        assertThat(app.store.body(PAGE, 0)).isEqualTo("{\n \"id\" 1}");
    }

    @Test
    void aPageThatWasProtectedOrHiddenMeanwhileIsRefusedAsBefore() {
        app.store.replaceBody(PAGE, 0, IN_FRANCS);
        app.store.protect(PAGE);
        assertThat(refused(save(1, RENAMED)).reason()).isEqualTo(Reason.NOT_PERMITTED);

        app.store.hide(PAGE);
        assertThat(refused(save(1, RENAMED)).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    private Saved saved(int version, String text) {
        return (Saved) done(save(version, text));
    }

    private Outcome<MapSave> save(int version, String text) {
        return app.saving().save(PAGE, MAP, version, text, Optional.empty());
    }
}
