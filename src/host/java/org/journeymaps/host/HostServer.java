package org.journeymaps.host;

import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.journeymaps.host.plugin.ServletRegistration;

/**
 * The web server, in two steps: the port is taken at once, so that the address is known (and a taken port is told)
 * before the app starts; requests are answered when the servlets are there.
 */
final class HostServer implements AutoCloseable {

    static final String CONTEXT_PATH = "/confluence";
    private static final int MAX_POST = 32 << 20;
    private static final long MAX_FILE = 20L << 20;

    private final Tomcat tomcat = new Tomcat();
    private final Path work;
    private final StandardContext context;

    private HostServer(int port, Path work) {
        this.work = work;
        tomcat.setBaseDir(work.toString());
        tomcat.setSilent(true);
        tomcat.setPort(port);
        tomcat.getConnector().setProperty("address", "localhost");
        tomcat.getConnector().setThrowOnFailure(true);
        tomcat.getConnector().setMaxPostSize(MAX_POST);
        // A page title may hold a slash, which its address carries as %2F.
        tomcat.getConnector().setEncodedSolidusHandling("passthrough");
        ((StandardHost) tomcat.getHost()).setErrorReportValveClass(PlainErrorReport.class.getName());
        this.context = (StandardContext) tomcat.addContext(CONTEXT_PATH, work.toString());
        // Nobody uses servlet sessions; an app that asks for one gets no cookie.
        context.setCookies(false);
        // Guards against leaks on redeployment, which never happens here; they only warn about closed JDK packages.
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesObjectStreamClassCaches(false);
        context.setClearReferencesThreadLocals(false);
    }

    /** Takes the port without answering yet. */
    static HostServer bind(int port) {
        // Felix sets the JVM's only URL stream handler factory; Tomcat must not try to.
        TomcatURLStreamHandlerFactory.disable();
        try {
            HostServer server = new HostServer(port, Files.createTempDirectory("local-host"));
            server.tomcat.init();
            return server;
        } catch (LifecycleException e) {
            throw new StartException(
                    root(e) instanceof BindException
                            ? "Port " + port + " is taken; choose another one with --port, or 0 for any free one."
                            : "The web server cannot start: " + root(e).getMessage(),
                    e);
        } catch (IOException e) {
            throw new StartException("No temporary folder can be made: " + e.getMessage(), e);
        }
    }

    URI baseUri() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + CONTEXT_PATH);
    }

    void filter(Filter filter) {
        FilterDef definition = new FilterDef();
        definition.setFilterName("visitor");
        definition.setFilter(filter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName("visitor");
        mapping.addURLPatternDecoded("/*");
        context.addFilterMap(mapping);
    }

    void mount(String name, Servlet servlet, List<String> patterns) {
        Wrapper wrapper = Tomcat.addServlet(context, name, servlet);
        wrapper.setMultipartConfigElement(
                new MultipartConfigElement(work.toString(), MAX_FILE, MAX_FILE + 65_536, 1 << 20));
        wrapper.setLoadOnStartup(1);
        patterns.forEach(pattern -> context.addServletMappingDecoded(pattern, name));
    }

    void mount(ServletRegistration registration) {
        mount(registration.name(), registration.servlet(), registration.patterns());
    }

    /** Begins to answer. */
    void start() {
        StandardContext root = (StandardContext) tomcat.addContext("", work.toString());
        Tomcat.addServlet(root, "to-site", new ToSite());
        root.addServletMappingDecoded("/", "to-site");
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new StartException("The web server cannot start: " + root(e).getMessage(), e);
        }
        if (!context.getState().isAvailable()) {
            throw new StartException("A servlet cannot start; the log above has the reason.");
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
            try (Stream<Path> files = Files.walk(work)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (LifecycleException | IOException e) {
            throw new IllegalStateException("The web server did not stop cleanly: " + e.getMessage(), e);
        }
    }

    private static Throwable root(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown : root(cause);
    }

    /** Leads from the bare address to the site. */
    private static final class ToSite extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendRedirect(CONTEXT_PATH + "/");
        }
    }
}
