package org.journeymaps.confluence;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.journeymaps.service.Intent;
import org.journeymaps.service.IntentStore;
import org.journeymaps.service.PageIntents;

/**
 * Intents in Confluence's plugin settings: one entry per page, there only while something is open. Every change holds the
 * page's cluster lock, because settings know no "put if absent" and two nodes may be asked at once.
 */
@Named
public final class SettingsIntentStore implements IntentStore {
    static final String PREFIX = "org.journeymaps.confluence:intents:";

    /** What the settings take of a value. */
    static final int MAX_VALUE = 99_000;

    /** What an intent may still grow by: the id of its issue. */
    private static final int GROWTH = 80;

    private static final int LOCK_SECONDS = 10;

    private final PluginSettingsFactory settings;
    private final ClusterLockService locks;

    SettingsIntentStore(@ComponentImport PluginSettingsFactory settings, @ComponentImport ClusterLockService locks) {
        this.settings = settings;
        this.locks = locks;
    }

    @Override
    public PageIntents of(long pageId) {
        return read(pageId).map(IntentJson::intents).orElseGet(PageIntents::unreadable);
    }

    private Optional<IntentJson> read(long pageId) {
        Object value = settings().get(PREFIX + pageId);
        return value == null ? Optional.of(IntentJson.empty(pageId)) : IntentJson.read(pageId, String.valueOf(value));
    }

    @Override
    public List<Claimed> claim(List<Claim> claims) {
        long pageId = claims.get(0).intents().get(0).key().pageId();
        return locked(pageId, () -> {
            List<Claimed> results = new ArrayList<>();
            for (Claim claim : claims) {
                results.add(claim(pageId, claim));
            }
            return results;
        });
    }

    private Claimed claim(long pageId, Claim claim) {
        Optional<IntentJson> json = read(pageId);
        if (json.isEmpty() || !claim.isFree(json.get().intents())) {
            return Claimed.IN_THE_WAY;
        }
        claim.intents().forEach(json.get()::put);
        if (json.get().text().length() + GROWTH * json.get().intents().all().size() > MAX_VALUE) {
            return Claimed.NO_ROOM;
        }
        write(pageId, json.get());
        return Claimed.WRITTEN;
    }

    @Override
    public void update(List<Intent> intents) {
        changeSame(intents, IntentJson::put);
    }

    @Override
    public void remove(List<Intent> intents) {
        changeSame(intents, (json, intent) -> json.remove(intent.key()));
    }

    /** Changes those intents that still are what stands there, in whatever state. */
    private void changeSame(List<Intent> intents, Change change) {
        long pageId = intents.get(0).key().pageId();
        locked(pageId, () -> {
            read(pageId).ifPresent(json -> {
                PageIntents open = json.intents();
                Predicate<Intent> same = intent -> open.find(intent.key())
                        .filter(standing -> standing.id().equals(intent.id()))
                        .isPresent();
                intents.stream().filter(same).forEach(intent -> change.make(json, intent));
                write(pageId, json);
            });
            return true;
        });
    }

    private interface Change {
        void make(IntentJson json, Intent intent);
    }

    @Override
    public boolean replace(List<Intent> expected, List<Intent> next) {
        long pageId = expected.get(0).key().pageId();
        return locked(pageId, () -> {
            Optional<IntentJson> json = read(pageId);
            PageIntents open = json.map(IntentJson::intents).orElseGet(PageIntents::unreadable);
            boolean unchanged = json.isPresent()
                    && IntStream.range(0, expected.size())
                            .allMatch(i -> open.find(next.get(i).key()).equals(Optional.of(expected.get(i))));
            if (unchanged) {
                next.forEach(json.get()::put);
                write(pageId, json.get());
            }
            return unchanged;
        });
    }

    private void write(long pageId, IntentJson json) {
        if (json.isEmpty()) {
            settings().remove(PREFIX + pageId);
        } else {
            settings().put(PREFIX + pageId, json.text());
        }
    }

    private <T> T locked(long pageId, Supplier<T> change) {
        ClusterLock lock = locks.getLockForName(PREFIX + pageId);
        try {
            if (!lock.tryLock(LOCK_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Another node has held the lock of the intents of page " + pageId
                        + " for more than " + LOCK_SECONDS + " seconds; nothing was changed, try again");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the lock of page " + pageId, e);
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
}
