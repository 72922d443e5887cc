package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.service.Outcomes.done;
import static org.journeymaps.service.Outcomes.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.service.Refusal.Reason;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;

class MapSearchTest {
    private final UseCases app = new UseCases();

    @Test
    void findsTheReadableMapsOfThePagesInTheirOrder() {
        app.store.with(1, stored("a", "Renewing"), "{", stored("b", "Asking")).with(2, stored("c", "Paying"));
        app.index.finding(2L, 1L);

        assertThat(titles("")).containsExactly("Paying", "Renewing", "Asking");
        assertThat(app.index.asked()).containsExactly("");
    }

    @Test
    void leavesOutWhatTheViewerMayNotSeeEvenIfTheSearchNamesIt() {
        app.store.with(1, stored("a", "Secret")).with(2, stored("c", "Open")).hide(1);
        app.index.finding(1L, 2L, 3L);

        assertThat(titles("e")).containsExactly("Open");
    }

    @Test
    void ofAPageWithSeveralMapsShowsTheOneThatIsAskedFor() {
        app.store.with(1, stored("a", "Renewing a passport"), stored("b", "Asking for help"));
        app.index.finding(1L);

        assertThat(titles(" asking ")).containsExactly("Asking for help");
        assertThat(titles("word of the page")).hasSize(2);
    }

    @Test
    void showsNoMoreThanAListCanHold() {
        for (long page = 0; page < 15; page++) {
            app.store.with(page, stored("a", "A"), stored("b", "B"));
        }
        app.index.finding(LongStream.range(0, 15).boxed().toArray(Long[]::new));

        assertThat(titles("")).hasSize(MapSearch.MOST);
    }

    @Test
    void asksForALogin() {
        app.viewedBy(Optional.empty());

        assertThat(refused(app.mapSearch().find("")).reason()).isEqualTo(Reason.NOT_LOGGED_IN);
        assertThat(app.index.asked()).isEmpty();
    }

    private List<String> titles(String query) {
        return done(app.mapSearch().find(query)).stream()
                .map(PageMap::map)
                .map(JourneyMap::title)
                .toList();
    }

    private static String stored(String id, String title) {
        return SampleMaps.stored(SampleMaps.map().toBuilder().title(title).build())
                .replace("\"account\"", "\"" + id + "\"");
    }
}
