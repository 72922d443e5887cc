package org.journeymaps.confluence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.journeymaps.host.platform.TestPlatform;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore;
import org.journeymaps.service.IntentStore.IntentKey;
import org.journeymaps.testing.IntentStoreContract;
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

    @ParameterizedTest
    @ValueSource(strings = {"x", "with blanks and ümlauts", "a:b"})
    void settingsKeysAreShortAndOurs(String piece) {
        IntentKey key = new IntentKey(Long.MAX_VALUE, piece.repeat(300), piece);

        assertThat(SettingsIntentStore.settingsKey(key))
                .startsWith("org.journeymaps.confluence:intent:")
                .hasSizeLessThanOrEqualTo(255)
                .matches("\\p{ASCII}+");
        assertThat(store.putIfAbsent(intent(key, "i", "s"))).isEmpty();
        assertThat(store.find(key)).isPresent();
    }

    @Test
    void anIntentThatTheSettingsWouldNotTakeIsRefusedAndNothingIsStored() {
        assertThatThrownBy(() -> store.putIfAbsent(intent(KEY, "i", "x".repeat(100_000))))
                .hasMessageContaining("at most 99000");
        assertThat(store.find(KEY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{\"id\":1}"})
    void anUnreadableIntentIsNeverTakenForAbsent(String stored) {
        PluginSettings raw = settings.createGlobalSettings();
        raw.put(SettingsIntentStore.settingsKey(KEY), stored);

        assertThat(store.putIfAbsent(intent(KEY, "i", "s"))).contains(Intent.unreadable(KEY));
        assertThat(raw.get(SettingsIntentStore.settingsKey(KEY))).isEqualTo(stored);
    }
}
