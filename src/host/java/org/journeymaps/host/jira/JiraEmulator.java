package org.journeymaps.host.jira;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.journeymaps.host.jira.fault.FaultSwitches;
import org.journeymaps.host.jira.http.Authentication;
import org.journeymaps.host.jira.http.Journal;
import org.journeymaps.host.jira.http.RestServlet;
import org.journeymaps.host.jira.http.Router;
import org.journeymaps.host.jira.http.Sessions;
import org.journeymaps.host.jira.page.PagesServlet;
import org.journeymaps.host.jira.rest.RestApi;
import org.journeymaps.host.jira.state.JiraStore;

/**
 * A running emulator. Users log in with Basic auth or on its page; password = log-in name ({@code admin}, {@code ada}, {@code ben}).
 *
 * <p>A linked server acts as a user by two headers on each request, in place of the signatures of an application link:
 * <pre>
 * X-Emulator-Act-As: ada
 * X-Emulator-Secret: (the secret in {@link Options#secret()})
 * </pre>
 * A wrong secret or a user that Jira does not have is answered with 401, as where the link does not vouch for the user.
 *
 * <p>Faults are switched by {@link #faults()}, on the page {@code /faults}, or by {@code GET} and {@code PUT /rest/emulator/1/faults} as admin.
 */
public final class JiraEmulator implements AutoCloseable {

    private final Tomcat tomcat;
    private final Path workFolder;
    private final Options options;
    private final JiraStore store;
    private final FaultSwitches faults = new FaultSwitches();
    private final Journal journal = new Journal();

    private JiraEmulator(Options options) throws IOException {
        // Felix sets the JVM's only URL stream handler factory; Tomcat must not try to.
        TomcatURLStreamHandlerFactory.disable();
        this.options = options;
        this.store = new JiraStore(options.dataFile(), options.seed(), options.clock());
        this.workFolder = Files.createTempDirectory("jira-emulator");
        this.tomcat = new Tomcat();
    }

    public static JiraEmulator start(Options options) {
        try {
            JiraEmulator emulator = new JiraEmulator(options);
            emulator.startTomcat();
            return emulator;
        } catch (IOException e) {
            throw new UncheckedIOException("The Jira emulator cannot make a working folder: " + e.getMessage(), e);
        }
    }

    /** Where it answers, context path included, without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + options.contextPath();
    }

    public String secret() {
        return options.secret();
    }

    /** The data behind the REST API, for tests and demonstrations. */
    public JiraStore store() {
        return store;
    }

    public FaultSwitches faults() {
        return faults;
    }

    /** The requests answered so far, for tests that count them. */
    public Journal journal() {
        return journal;
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException("The Jira emulator does not stop: " + e.getMessage(), e);
        } finally {
            deleteWorkFolder();
        }
    }

    private void startTomcat() {
        tomcat.setBaseDir(workFolder.toString());
        tomcat.setSilent(true);
        tomcat.setPort(options.port());
        tomcat.getConnector().setProperty("address", "localhost");
        tomcat.getConnector().setThrowOnFailure(true);
        StandardContext context = (StandardContext) tomcat.addContext(options.contextPath(), workFolder.toString());
        // Guards against leaks on redeployment, which never happens here; they only warn about closed JDK packages.
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesThreadLocals(false);
        Sessions sessions = new Sessions();
        Authentication authentication = new Authentication(store::state, sessions, options.secret());
        Router router = new RestApi(store, options.seed(), faults, journal, authentication, sessions).router();
        Tomcat.addServlet(context, "rest", new RestServlet(router, authentication, faults, journal, this::baseUrl));
        Tomcat.addServlet(
                context,
                "pages",
                new PagesServlet(router, options.seed(), faults, authentication, sessions, this::baseUrl));
        context.addServletMappingDecoded("/rest/*", "rest");
        context.addServletMappingDecoded("/", "pages");
        context.getPipeline().addValve(new DropConnectionValve());
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(
                    "The Jira emulator cannot listen on port " + options.port() + ": " + rootMessage(e)
                            + ". Give another port, or 0 for any free one.",
                    e);
        }
        if (tomcat.getServer().getState() != LifecycleState.STARTED) {
            throw new IllegalStateException("The Jira emulator did not start on port " + options.port() + ".");
        }
    }

    private static String rootMessage(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? String.valueOf(thrown.getMessage()) : rootMessage(cause);
    }

    private void deleteWorkFolder() {
        try (Stream<Path> files = Files.walk(workFolder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The Jira emulator cannot clear " + workFolder + ": " + e.getMessage(), e);
        }
    }
}
