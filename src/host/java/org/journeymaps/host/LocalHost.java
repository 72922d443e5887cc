package org.journeymaps.host;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Lock;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.HostDataException;
import org.journeymaps.host.jira.JiraEmulator;
import org.journeymaps.host.jira.Options;
import org.journeymaps.host.jira.state.Seed;
import org.journeymaps.host.platform.HostServices;
import org.journeymaps.host.platform.LinkedJira;
import org.journeymaps.host.platform.LinkedJiras;
import org.journeymaps.host.plugin.PluginStartException;
import org.journeymaps.host.plugin.Plugins;
import org.journeymaps.host.runtime.PluginRuntime;
import org.journeymaps.host.site.DemoPeople;
import org.journeymaps.host.site.SiteMount;
import org.journeymaps.host.site.render.EntityFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running host: pages, the app, and a Jira. Start it from a terminal with {@link #main} or inside a test. */
public final class LocalHost implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalHost.class);
    /** Held, since the JDK forgets a logger's level together with the logger. */
    private static final java.util.logging.Logger TOMCAT_LOG = java.util.logging.Logger.getLogger("org.apache");

    /** Tomcat warns of threads that outlive the site; here the JVM ends with it, or a test starts the next host. */
    private static final java.util.logging.Logger LEAK_LOG =
            java.util.logging.Logger.getLogger("org.apache.catalina.loader.WebappClassLoaderBase");

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final HostServer server;
    private final HostData data;
    private final Optional<JiraEmulator> emulator;
    private final Optional<JiraEmulator> secondEmulator;
    private final LinkedJiras jiras;

    /**
     * Starts completely or not at all.
     *
     * @throws StartException with one sentence that names the remedy
     */
    public static LocalHost start(LocalHostOptions options) {
        TOMCAT_LOG.setLevel(Level.WARNING);
        LEAK_LOG.setLevel(Level.SEVERE);
        return new LocalHost(options);
    }

    /** See {@code --help}. Ends with exit code 2 and one sentence if it cannot start. */
    public static void main(String[] arguments) throws InterruptedException {
        List<String> words = List.of(arguments);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.print(LocalHostOptions.HELP);
            return;
        }
        try {
            LocalHost host = start(LocalHostOptions.parse(words));
            Runtime.getRuntime().addShutdownHook(new Thread(host::close, "stop-local-host"));
            System.out.println(host.greeting());
        } catch (StartException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
        new CountDownLatch(1).await();
    }

    private LocalHost(LocalHostOptions options) {
        boolean started = false;
        try {
            server = closing(HostServer.bind(options.port()));
            DataFolder folder = DataFolder.prepare(options.data(), options.fresh());
            data = closing(
                    options.shared()
                            ? EmbeddedHostData.openShared(folder.path(), Clock.systemUTC())
                            : EmbeddedHostData.open(folder.path(), Clock.systemUTC()));
            seedAlone(data);
            emulator = options.jira().isPresent()
                    ? Optional.empty()
                    : Optional.of(closing(startEmulator(options, folder)));
            secondEmulator = options.secondJira()
                    ? Optional.of(closing(startSecondEmulator(options, folder)))
                    : Optional.empty();
            LinkedJira first = emulator.map(jira -> emulated("jira-emulator", "Jira emulator", jira))
                    .or(() -> options.jira().map(LocalHost::real))
                    .orElseThrow();
            Optional<LinkedJira> second =
                    secondEmulator.map(jira -> emulated("second-jira-emulator", "Operations Jira", jira));
            jiras = new LinkedJiras(
                    Stream.concat(Stream.of(first), second.stream()).toList(), data.settings());
            HostServices services = new HostServices(data, server.baseUri(), jiras);
            Optional<PluginRuntime> app =
                    options.app().map(jar -> closing(PluginRuntime.start(jar, services, osgiCache(options, folder))));
            Plugins plugins = app.<Plugins>map(it -> it).orElseGet(NoPlugins::new);
            EntityFactory entities = app.<EntityFactory>map(it -> it::entity).orElse(NoPlugins::entity);
            SiteMount site = SiteMount.of(data, plugins, entities, jiras, HostServer.CONTEXT_PATH, Clock.systemUTC());
            server.filter(site.filter());
            server.mount("pages", site.pages(), List.of("/"));
            server.mount("api", site.api(), List.of("/rest/api/*"));
            plugins.servlets().forEach(server::mount);
            server.start();
            started = true;
        } catch (HostDataException | PluginStartException e) {
            throw new StartException(String.valueOf(e.getMessage()), e);
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /** Context path included, without a slash at the end. */
    public URI baseUri() {
        return server.baseUri();
    }

    /** What the host remembers, for tests that prepare or inspect it. */
    public HostData data() {
        return data;
    }

    /** The Jira emulator; empty if a real Jira is linked. */
    public Optional<JiraEmulator> emulator() {
        return emulator;
    }

    /** The other emulator; empty unless the options ask for it. */
    public Optional<JiraEmulator> secondEmulator() {
        return secondEmulator;
    }

    /** The application links, which may be removed and made anew. */
    public LinkedJiras jiras() {
        return jiras;
    }

    /** Stops in the reverse order of starting; each part is stopped even if another fails to. */
    @Override
    public void close() {
        while (!open.isEmpty()) {
            AutoCloseable part = open.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.warn("{} did not stop cleanly", part.getClass().getSimpleName(), e);
            }
        }
    }

    private <T extends AutoCloseable> T closing(T part) {
        open.push(part);
        return part;
    }

    private static void seedAlone(HostData data) {
        Lock seeding = data.locks().named("demo");
        seeding.lock();
        try {
            DemoContent.seedIfEmpty(data);
        } finally {
            seeding.unlock();
        }
    }

    /** Unpacked bundles belong to one process; of a shared folder each has its own place. */
    private Path osgiCache(LocalHostOptions options, DataFolder folder) {
        return options.shared() ? closing(TemporaryFolder.create()).path() : folder.osgiCache();
    }

    private static JiraEmulator startEmulator(LocalHostOptions options, DataFolder folder) {
        try {
            Options emulator = Options.defaults().withPort(options.jiraPort());
            return JiraEmulator.start(options.shared() ? emulator : emulator.withDataFile(folder.jiraState()));
        } catch (IllegalStateException e) {
            throw new StartException(e.getMessage() + " The option is --jira-port.", e);
        }
    }

    private static JiraEmulator startSecondEmulator(LocalHostOptions options, DataFolder folder) {
        try {
            int port = options.jiraPort() == 0 ? 0 : options.jiraPort() + 1;
            Options emulator = Options.defaults().withPort(port).withSeed(Seed.OPERATIONS);
            return JiraEmulator.start(options.shared() ? emulator : emulator.withDataFile(folder.secondJiraState()));
        } catch (IllegalStateException e) {
            throw new StartException(e.getMessage() + " It is the port after --jira-port.", e);
        }
    }

    private static LinkedJira emulated(String idText, String name, JiraEmulator emulator) {
        URI url = URI.create(emulator.baseUrl());
        // A fixed id: macros keep it, and the emulator's port may change from start to start.
        return new LinkedJira(id(idText), name, url, url, new LinkedJira.ActAs(emulator.secret()));
    }

    private static LinkedJira real(LocalHostOptions.RealJira jira) {
        return new LinkedJira(
                id(jira.url().toString()),
                "Jira at " + jira.url().getHost(),
                jira.url(),
                jira.url(),
                new LinkedJira.Account(jira.user(), jira.token()));
    }

    private static String id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String greeting() {
        StringBuilder people = new StringBuilder();
        DemoPeople.all()
                .forEach(person ->
                        people.append("    %-6s %s%n".formatted(person.user().name(), person.purpose())));
        return """

                Confluence (local host)  %s
                %s

                Log in with the user name as password:
                %s
                Ctrl+C stops it.
                """.formatted(baseUri(), servers(), people);
    }

    private String servers() {
        return jiras.all().stream()
                .map(server ->
                        "%-24s %s".formatted(server.jira().name(), server.jira().displayUrl()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
