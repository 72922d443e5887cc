package org.journeymaps.host.platform;

import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.Settings;
import org.journeymaps.host.content.Users;

/** Single services of the host's platform for tests of adapters, without a host around them. */
public final class TestPlatform {
    private TestPlatform() {}

    /** Links of the host, over HTTP, acting as the user bound to the thread; keys and log-in names are the same. */
    public static ReadOnlyApplicationLinkService links(LinkedJira... jiras) {
        return new ApplicationLinks(List.of(jiras), new EverybodyByName());
    }

    public static CacheManager caches() {
        return new BoundedCaches(System::nanoTime);
    }

    public static ClusterLockService locks() {
        Map<String, ReentrantLock> byName = new ConcurrentHashMap<>();
        return new ClusterLocks(name -> byName.computeIfAbsent(name, any -> new ReentrantLock()));
    }

    public static PluginSettingsFactory settings() {
        return new StoredSettings(new SettingsInMemory());
    }

    public static ApplicationProperties properties() {
        return new HostIdentity(URI.create("https://wiki.example.org/confluence"));
    }

    private record EverybodyByName() implements Users {
        @Override
        public Optional<HostUser> findByName(String name) {
            return Optional.of(new HostUser(name, name, name, name + "@example.org", Set.of(), true, false));
        }

        @Override
        public Optional<HostUser> findByKey(String key) {
            return findByName(key);
        }

        @Override
        public Optional<HostUser> authenticate(String name, String password) {
            return Optional.empty();
        }

        @Override
        public List<HostUser> all() {
            return List.of();
        }

        @Override
        public List<String> groups() {
            return List.of();
        }

        @Override
        public void create(HostUser user, String password) {
            throw new UnsupportedOperationException("Everybody exists already");
        }
    }

    private record SettingsInMemory(Map<String, String> values) implements Settings {
        SettingsInMemory() {
            this(new ConcurrentHashMap<>());
        }

        @Override
        public Optional<String> find(String scope, String key) {
            return Optional.ofNullable(values.get(scope + ' ' + key));
        }

        @Override
        public Optional<String> put(String scope, String key, String value) {
            return Optional.ofNullable(values.put(scope + ' ' + key, value));
        }

        @Override
        public Optional<String> remove(String scope, String key) {
            return Optional.ofNullable(values.remove(scope + ' ' + key));
        }
    }
}
