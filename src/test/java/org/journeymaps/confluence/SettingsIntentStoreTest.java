package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.List;
import org.journeymaps.host.platform.TestPlatform;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore;
import org.journeymaps.service.IntentStore.Claimed;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.testing.IntentStoreContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsIntentStoreTest extends IntentStoreContract {
    private final PluginSettingsFactory settings = TestPlatform.settings();
    private final SettingsIntentStore store = new SettingsIntentStore(settings, TestPlatform.locks());

    @Override
    protected IntentStore store() {
        return store;
    }

    @Test
    void whatTheSettingsWouldNotTakeIsRefusedAndNothingIsStored() {
        assertThat(claim(intent(KEY, "i", "x".repeat(SettingsIntentStore.MAX_VALUE))))
                .isEqualTo(Claimed.NO_ROOM);
        assertThat(store.find(KEY)).isEmpty();
    }

    @Test
    void whatIsOpenCanAlwaysGoOn() {
        int number = 0;
        while (claim(intent(new IntentKey(42, "map-1", "pain-" + number), "i-" + number, "s".repeat(255)))
                == Claimed.WRITTEN) {
            number++;
        }
        assertThat(number).as("open creates of one page").isGreaterThan(100);

        List<Intent> open = store.of(42).all();
        store.update(open.stream().map(intent -> intent.created("1".repeat(20))).toList());

        assertThat(String.valueOf(settings.createGlobalSettings().get(SettingsIntentStore.PREFIX + 42)))
                .hasSizeLessThanOrEqualTo(SettingsIntentStore.MAX_VALUE);
        assertThat(store.of(42).all())
                .hasSameSizeAs(open)
                .allMatch(intent -> intent.issueId().isPresent());
    }

    @Test
    void nothingIsKeptOfAPageWhereNothingIsOpen() {
        Intent intent = intent(KEY, "i", "s");
        claim(intent);
        store.remove(List.of(intent));

        assertThat(settings.createGlobalSettings().get(SettingsIntentStore.PREFIX + 42))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{\"map-1\":{\"pain-1\":{\"id\":1}}}", "{\"map-1\":{\"pain-1\":7}}"})
    @Tag("C1")
    void anUnreadableIntentIsNeverTakenForAbsentAndNeverOverwritten(String stored) {
        PluginSettings raw = settings.createGlobalSettings();
        raw.put(SettingsIntentStore.PREFIX + 42, stored);

        assertThat(claim(intent(KEY, "i", "s"))).isEqualTo(Claimed.IN_THE_WAY);
        assertThat(store.find(KEY)).contains(Intent.unreadable(KEY));
        store.update(List.of(intent(KEY, "i", "s")));
        assertThat(raw.get(SettingsIntentStore.PREFIX + 42)).asString().contains(stored);
    }

    @Test
    void oneThatCannotBeReadStandsInTheWayOfNoOther() {
        PluginSettings raw = settings.createGlobalSettings();
        raw.put(SettingsIntentStore.PREFIX + 42, "{\"map-1\":{\"pain-1\":{\"state\":\"LATER\"}}}");
        Intent other = intent(new IntentKey(42, "map-1", "pain-2"), "i", "s");

        assertThat(claim(other)).isEqualTo(Claimed.WRITTEN);
        assertThat(store.find(other.key())).contains(other);
        store.remove(List.of(other));
        assertThat(raw.get(SettingsIntentStore.PREFIX + 42))
                .as("its text stays")
                .isEqualTo("{\"map-1\":{\"pain-1\":{\"state\":\"LATER\"}}}");
    }
}
