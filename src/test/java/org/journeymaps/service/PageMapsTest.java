package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;
import static org.journeymaps.testing.SampleMaps.MAP;
import static org.journeymaps.testing.UseCases.PAGE;

import java.util.Optional;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;

class PageMapsTest {
    private final UseCases app = new UseCases();

    @Test
    void findsTheMapOfAnIdAmongOthers() {
        app.store.with(
                PAGE,
                "",
                SampleMaps.stored(SampleMaps.map().toBuilder().build()).replace("\"account\"", "\"other\""),
                SampleMaps.stored(SampleMaps.map()));

        PageMap found = done(app.pageMaps().find(PAGE, MAP));

        assertThat(found.position()).isEqualTo(2);
        assertThat(found.map()).isEqualTo(SampleMaps.map());
        assertThat(found.page().version()).isEqualTo(1);
    }

    @Test
    void saysThatThereIsNoSuchPageOrMap() {
        assertThat(refused(app.pageMaps().find(8, MAP)).messageKey()).isEqualTo("journeymaps.error.page");
        assertThat(refused(app.pageMaps().find(PAGE, "none")).messageKey()).isEqualTo("journeymaps.error.map");
        assertThat(refused(app.pageMaps().find(PAGE, "none")).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void aPageThatTheViewerMayNotSeeIsNotThere() {
        app.store.hide(PAGE);

        assertThat(refused(app.pageMaps().find(PAGE, MAP)))
                .isEqualTo(Refusal.of(Reason.NOT_FOUND, "journeymaps.error.page", "7"));
        assertThat(refused(app.pageMaps().findEditable(PAGE, MAP)).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void doesNotGuessBetweenTwoMapsOfOneId() {
        app.store.with(PAGE, SampleMaps.stored(SampleMaps.map()), SampleMaps.stored(SampleMaps.map()));

        assertThat(refused(app.pageMaps().find(PAGE, MAP)).reason()).isEqualTo(Reason.CONFLICT);
        assertThat(refused(app.pageMaps().findEditable(PAGE, MAP)).messageKey())
                .isEqualTo("journeymaps.error.map.twice");
    }

    @Test
    void tellsWhatIsWrongWithAMapThatCannotBeRead() {
        app.store.with(PAGE, "{\"schemaVersion\": 1, \"id\": \"account\"");

        Refusal refusal = refused(app.pageMaps().find(PAGE, MAP));

        assertThat(refusal.messageKey()).isEqualTo("journeymaps.error.map.unreadable");
        assertThat(refusal.problems()).isNotEmpty();
    }

    @Test
    void editingNeedsALoginAndTheRight() {
        app.store.protect(PAGE);
        assertThat(refused(app.pageMaps().findEditable(PAGE, MAP)).reason()).isEqualTo(Reason.NOT_PERMITTED);

        app.viewedBy(Optional.empty());
        assertThat(refused(app.pageMaps().findEditable(PAGE, MAP)).reason()).isEqualTo(Reason.NOT_LOGGED_IN);
        assertThat(done(app.pageMaps().find(PAGE, MAP)).map().id()).isEqualTo(MAP);
    }
}
