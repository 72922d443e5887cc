package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;
import static org.journeymaps.testing.UseCases.PAGE;

import java.util.List;
import java.util.Optional;
import org.journeymaps.service.PageBodies.Body;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageBodiesTest {
    private static final String BROKEN = "{\n  \"schemaVersion\": 1,\n  \"id\" \"m\"\n}";
    private static final String STORED = SampleMaps.stored(SampleMaps.map());

    private final UseCases app = new UseCases();

    @BeforeEach
    void aPageWithABrokenMapBetweenOthers() {
        app.store.with(PAGE, STORED, BROKEN, "");
    }

    @Test
    void showsEachTextWithWhatIsWrongWithIt() {
        List<Body> bodies = done(app.bodies().read(PAGE)).bodies();

        assertThat(bodies).extracting(Body::position).containsExactly(0, 1, 2);
        assertThat(bodies).extracting(Body::text).containsExactly(STORED, BROKEN, "");
        assertThat(bodies)
                .extracting(Body::mapId)
                .containsExactly(Optional.of("account"), Optional.empty(), Optional.empty());
        assertThat(bodies.get(1).problems()).singleElement().matches(problem -> problem.line() == 3);
        assertThat(bodies.get(2).problems()).isEmpty();
    }

    @Test
    void aReaderSeesThemAndSomebodyOutsideDoesNot() {
        app.store.protect(PAGE);
        assertThat(done(app.bodies().read(PAGE)).page().editable()).isFalse();

        app.store.hide(PAGE);
        assertThat(refused(app.bodies().read(PAGE)).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void putsTheRepairedMapInItsPlaceAndLeavesTheOthers() {
        assertThat(done(repair(1, BROKEN, STORED.replace("\n", "\n\n")))).isEqualTo(2);

        assertThat(app.store.body(PAGE, 0)).isEqualTo(STORED);
        assertThat(app.store.body(PAGE, 1)).isEqualTo(STORED);
        assertThat(app.store.body(PAGE, 2)).isEmpty();
        assertThat(app.store.comments().get(0)).startsWith("Repaired");
    }

    @Test
    void askingAgainChangesNothingMore() {
        repair(1, BROKEN, STORED);

        assertThat(done(repair(1, BROKEN, STORED))).isEqualTo(2);
        assertThat(app.store.version(PAGE)).isEqualTo(2);
    }

    @Test
    void whatChangedElsewhereOnThePageDoesNotMatter() {
        app.store.replaceBody(PAGE, 0, "other");
        app.store.savedMeanwhile(2);

        assertThat(done(repair(1, BROKEN, STORED))).isEqualTo(5);
        assertThat(app.store.body(PAGE, 1)).isEqualTo(STORED);
    }

    @Nested
    class NothingIsWritten {
        @AfterEach
        void theTextIsAsItWas() {
            assertThat(app.store.body(PAGE, 1)).isEqualTo(BROKEN);
            assertThat(app.store.comments()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"' ', 1", "another text, 1", "'', 0"})
        void overATextThatTheAuthorDidNotSee(String expected, int position) {
            Refusal refusal = refused(repair(position, expected, STORED.replace("account", "other")));

            assertThat(refusal.reason()).isEqualTo(Reason.CONFLICT);
            assertThat(refusal.currentVersion()).contains(1);
        }

        @Test
        void thatIsNoMap() {
            Refusal refusal = refused(repair(1, BROKEN, "{\n\"id\": }"));

            assertThat(refusal.reason()).isEqualTo(Reason.INVALID);
            assertThat(refusal.problems()).anyMatch(problem -> problem.line() == 2);
            assertThat(refused(repair(1, BROKEN, " ")).reason()).isEqualTo(Reason.INVALID);
        }

        @Test
        void whereThereIsNoMacro() {
            assertThat(refused(repair(3, BROKEN, STORED)).reason()).isEqualTo(Reason.NOT_FOUND);
        }

        @Test
        void withoutTheRightOrALogin() {
            app.store.protect(PAGE);
            assertThat(refused(repair(1, BROKEN, STORED)).reason()).isEqualTo(Reason.NOT_PERMITTED);

            app.viewedBy(Optional.empty());
            assertThat(refused(repair(1, BROKEN, STORED)).reason()).isEqualTo(Reason.NOT_LOGGED_IN);
        }
    }

    private Outcome<Integer> repair(int position, String expected, String text) {
        return app.bodies().repair(PAGE, position, expected, text);
    }
}
