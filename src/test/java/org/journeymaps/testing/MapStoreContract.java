package org.journeymaps.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.journeymaps.service.MapStore;
import org.journeymaps.service.MapStore.SaveResult;
import org.journeymaps.service.PageVersion;
import org.journeymaps.service.StoredPage;
import org.junit.jupiter.api.Test;

/** What every map store keeps. An implementation's test makes pages and says who looks. */
public abstract class MapStoreContract {
    protected static final long PAGE = 7;
    /** Key of who looks and saves. */
    protected static final String VIEWER = "key-of-ada";

    /** A store with page {@link #PAGE} in version 1, with these bodies, that the viewer may edit. */
    protected abstract MapStore storeWith(String... bodies);

    /** From now on the viewer may not edit the page. */
    protected abstract void protect();

    /** From now on the viewer may not see the page. */
    protected abstract void hide();

    @Test
    void findsAPageWithTheBodiesInPageOrder() {
        StoredPage page = find(storeWith("{\"a\":1}", "", "{\"b\":\"]]>\"}"));

        assertThat(page.id()).isEqualTo(PAGE);
        assertThat(page.version()).isEqualTo(1);
        assertThat(page.editable()).isTrue();
        assertThat(page.url()).startsWith("https://").contains(String.valueOf(PAGE));
        assertThat(page.title()).isNotBlank();
        assertThat(page.spaceKey()).isEqualTo("CX");
        assertThat(page.bodies()).containsExactly("{\"a\":1}", "", "{\"b\":\"]]>\"}");
    }

    @Test
    void keepsOlderVersionsWithWhoSavedThem() {
        MapStore store = storeWith("a", "b");
        store.save(PAGE, 1, 1, "c", "Why");

        assertThat(store.findVersion(PAGE, 1).map(PageVersion::bodies)).contains(List.of("a", "b"));
        assertThat(store.findVersion(PAGE, 2)).contains(new PageVersion(2, Optional.of(VIEWER), List.of("a", "c")));
        assertThat(store.findVersion(PAGE, 3)).isEmpty();
    }

    @Test
    void anOlderVersionIsHiddenWithThePage() {
        MapStore store = storeWith("a");
        store.save(PAGE, 1, 0, "b", "Why");
        hide();

        assertThat(store.findVersion(PAGE, 1)).isEmpty();
        assertThat(store.findVersion(PAGE, 2)).isEmpty();
        assertThat(store.findVersion(8, 1)).isEmpty();
    }

    @Test
    void savesOneBodyAsANewVersion() {
        MapStore store = storeWith("a", "b", "c");

        assertThat(store.save(PAGE, 1, 1, "new ]]> body", "Why")).isEqualTo(new SaveResult.Saved(2));
        assertThat(find(store).version()).isEqualTo(2);
        assertThat(find(store).bodies()).containsExactly("a", "new ]]> body", "c");
    }

    @Test
    void savingWhatIsThereMakesNoVersion() {
        MapStore store = storeWith("a");

        assertThat(store.save(PAGE, 1, 0, "a", "Again")).isEqualTo(new SaveResult.Saved(1));
        assertThat(find(store).version()).isEqualTo(1);
    }

    @Test
    void aSaveFromAnOlderVersionIsStaleAndChangesNothing() {
        MapStore store = storeWith("a");
        store.save(PAGE, 1, 0, "b", "First");

        assertThat(store.save(PAGE, 1, 0, "c", "Second")).isEqualTo(new SaveResult.Stale(2));
        assertThat(store.save(PAGE, 3, 0, "c", "From the future")).isEqualTo(new SaveResult.Stale(2));
        assertThat(find(store).bodies()).containsExactly("b");
    }

    @Test
    void aViewerWhoMayNotEditSeesButDoesNotSave() {
        MapStore store = storeWith("a");
        protect();

        assertThat(find(store).editable()).isFalse();
        assertThat(store.save(PAGE, 1, 0, "b", "No")).isEqualTo(new SaveResult.NotPermitted());
        assertThat(find(store).bodies()).containsExactly("a");
    }

    @Test
    void aPageThatTheViewerMayNotSeeDoesNotExist() {
        MapStore store = storeWith("a");
        hide();

        assertThat(store.find(PAGE)).isEmpty();
        assertThat(store.save(PAGE, 1, 0, "b", "No")).isEqualTo(new SaveResult.NotFound());
    }

    @Test
    void neitherDoesOneThatIsNotThere() {
        assertThat(storeWith("a").find(8)).isEmpty();
        assertThat(storeWith("a").save(8, 1, 0, "b", "No")).isEqualTo(new SaveResult.NotFound());
    }

    @Test
    void thereIsNothingToSaveWithoutAMacroAtThePosition() {
        for (int position : List.of(-1, 1)) {
            MapStore store = storeWith("a");
            assertThat(store.save(PAGE, 1, position, "b", "No")).isEqualTo(new SaveResult.NotFound());
            assertThat(find(store).version()).isEqualTo(1);
        }
    }

    protected static StoredPage find(MapStore store) {
        Optional<StoredPage> page = store.find(PAGE);
        assertThat(page).isPresent();
        return page.orElseThrow();
    }
}
