package org.journeymaps.host;

import java.io.IOException;
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

    public static RunningApp start(AppJar app, Path folder) {
        try {
            Path own = Files.createTempDirectory(folder, "host");
            HostData data = EmbeddedHostData.open(own.resolve("data"), Clock.systemUTC());
            try {
                createUsers(data);
                return new RunningApp(
                        data,
                        PluginRuntime.start(
                                app.in(own), new HostServices(data, BASE_URL, List.of()), own.resolve("felix")));
            } catch (RuntimeException e) {
                data.close();
                throw e;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
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
