package org.journeymaps.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.platform.HostServices;
import org.journeymaps.host.runtime.PluginRuntime;

/** An app started on a fresh store with three people: {@code anna} (licensed), {@code root} (admin), {@code guest} (neither). */
public final class RunningApp implements AutoCloseable {
    public static final URI BASE_URL = URI.create("http://localhost:8090/confluence");

    private final HostData data;
    private final PluginRuntime runtime;

    private RunningApp(HostData data, PluginRuntime runtime) {
        this.data = data;
        this.runtime = runtime;
    }

    /** A store of its own, closed with the app. */
    public static RunningApp start(AppJar app, Path folder) {
        HostData data = data(folder);
        try {
            return new RunningApp(data, start(app, data, folder));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Only the app, on a store that several tests share. */
    public static PluginRuntime start(AppJar app, HostData data, Path folder) {
        Path cache = newFolder(folder, "felix");
        return PluginRuntime.start(app.in(cache), new HostServices(data, BASE_URL, List.of()), cache.resolve("cache"));
    }

    /** A fresh store with the three people. */
    public static HostData data(Path folder) {
        HostData data = EmbeddedHostData.open(newFolder(folder, "data"), Clock.systemUTC());
        createUsers(data);
        return data;
    }

    private static Path newFolder(Path parent, String name) {
        try {
            return Files.createTempDirectory(parent, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void createUsers(HostData data) {
        data.users().create(user("anna", true, false), "anna");
        data.users().create(user("root", true, true), "root");
        data.users().create(user("guest", false, false), "guest");
    }

    private static HostUser user(String name, boolean licensed, boolean admin) {
        return new HostUser(
                "key-" + name, name, "Full " + name, name + "@example.org", Set.of("users"), licensed, admin);
    }

    public HostData data() {
        return data;
    }

    public PluginRuntime runtime() {
        return runtime;
    }

    @Override
    public void close() {
        runtime.close();
        data.close();
    }
}
