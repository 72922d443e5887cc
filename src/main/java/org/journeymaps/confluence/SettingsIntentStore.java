package org.journeymaps.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.journeymaps.model.Ids;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Intents in Confluence's plugin settings: one entry per pain point, there only while something is open. Every change
 * holds the pain point's cluster lock, because settings know no "put if absent" and two nodes may be asked at once.
 */
@Named
public final class SettingsIntentStore implements IntentStore {
    static final String PREFIX = "org.journeymaps.confluence:intent:";
    /** What the settings take, of keys and of values. */
    static final int MAX_KEY = 255;

    static final int MAX_VALUE = 99_000;
    private static final Logger log = LoggerFactory.getLogger(SettingsIntentStore.class);
    private static final int LOCK_SECONDS = 10;

    private final PluginSettingsFactory settings;
    private final ClusterLockService locks;

    SettingsIntentStore(@ComponentImport PluginSettingsFactory settings, @ComponentImport ClusterLockService locks) {
        this.settings = settings;
        this.locks = locks;
    }

    @Override
    public Optional<Intent> find(IntentKey key) {
        return Optional.ofNullable(settings().get(settingsKey(key))).map(value -> read(key, String.valueOf(value)));
    }

    /** One that a later version wrote must stand in the way of a second issue, and of nothing else on the page. */
    private static Intent read(IntentKey key, String value) {
        try {
            return IntentJson.read(key, value);
        } catch (IllegalStateException e) {
            log.warn("Journey Maps takes an intent that it cannot read for one with an unknown result", e);
            return Intent.unreadable(key);
        }
    }

    @Override
    public Optional<Intent> putIfAbsent(Intent intent) {
        return locked(intent.key(), () -> {
            Optional<Intent> standing = find(intent.key());
            if (standing.isEmpty()) {
                put(intent);
            }
            return standing;
        });
    }

    @Override
    public void update(Intent intent) {
        locked(intent.key(), () -> isSame(intent) && put(intent));
    }

    @Override
    public boolean replace(Intent expected, Intent next) {
        return locked(expected.key(), () -> {
            boolean unchanged = find(expected.key()).filter(expected::equals).isPresent();
            return unchanged && put(next);
        });
    }

    @Override
    public void remove(Intent intent) {
        locked(intent.key(), () -> isSame(intent) && settings().remove(settingsKey(intent.key())) != null);
    }

    /** Whether what stands there now is this intent, in whatever state. */
    private boolean isSame(Intent intent) {
        return find(intent.key())
                .filter(standing -> standing.id().equals(intent.id()))
                .isPresent();
    }

    private boolean put(Intent intent) {
        String value = IntentJson.write(intent);
        if (value.length() > MAX_VALUE) {
            throw new IllegalArgumentException("Expected an intent of at most " + MAX_VALUE + " characters, got one of "
                    + value.length() + ": shorten its summary");
        }
        settings().put(settingsKey(intent.key()), value);
        return true;
    }

    private <T> T locked(IntentKey key, Supplier<T> change) {
        ClusterLock lock = locks.getLockForName(settingsKey(key));
        try {
            if (!lock.tryLock(LOCK_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Another node has held the lock of " + key + " for more than "
                        + LOCK_SECONDS + " seconds; nothing was changed, try again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the lock of " + key, e);
        }
        try {
            return change.get();
        } finally {
            lock.unlock();
        }
    }

    private PluginSettings settings() {
        return settings.createGlobalSettings();
    }

    /** Readable where the ids are ours; else a digest, so that no two keys can look alike. */
    static String settingsKey(IntentKey key) {
        String readable = key.pageId() + ":" + key.mapId() + ":" + key.painPointId();
        boolean plain = Ids.isValid(key.mapId()) && Ids.isValid(key.painPointId());
        return plain && PREFIX.length() + readable.length() <= MAX_KEY ? PREFIX + readable : PREFIX + digest(key);
    }

    private static String digest(IntentKey key) {
        String text = key.pageId() + ":" + key.mapId().length() + ":" + key.mapId() + ":" + key.painPointId();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256, but not this one", e);
        }
    }
}
