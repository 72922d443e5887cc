package org.journeymaps.host;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.TomcatURLStreamHandlerFactory;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.journeymaps.host.plugin.CurrentUser;
import org.journeymaps.host.plugin.ServletRegistration;

/** The app's servlets on a Tomcat at {@code /confluence}; the header {@code X-Test-User} says whose key asks. */
public final class TestServer implements AutoCloseable {
    private final Tomcat tomcat = new Tomcat();
    private final HttpClient client = HttpClient.newHttpClient();

    private TestServer(Path folder) {
        TomcatURLStreamHandlerFactory.disable();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
    }

    public static TestServer start(List<ServletRegistration> servlets, Path folder) {
        TestServer server = new TestServer(folder);
        Context context = server.tomcat.addContext("/confluence", folder.toString());
        for (ServletRegistration registration : servlets) {
            Wrapper wrapper = Tomcat.addServlet(context, registration.name(), registration.servlet());
            wrapper.setLoadOnStartup(1);
            registration.patterns().forEach(pattern -> context.addServletMappingDecoded(pattern, registration.name()));
        }
        addUserFilter(context);
        try {
            server.tomcat.getConnector();
            server.tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        return server;
    }

    private static void addUserFilter(Context context) {
        FilterDef filter = new FilterDef();
        filter.setFilterName("user");
        filter.setFilter(new HttpFilter() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws IOException, ServletException {
                try (CurrentUser user = CurrentUser.open(
                        Optional.ofNullable(request.getHeader("X-Test-User")),
                        request.getContextPath(),
                        request.getLocale())) {
                    chain.doFilter(request, response);
                }
            }
        });
        FilterMap map = new FilterMap();
        map.setFilterName("user");
        map.addURLPattern("/*");
        context.addFilterDef(filter);
        context.addFilterMap(map);
    }

    public URI url(String path) {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort() + "/confluence" + path);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url(path));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
