package org.journeymaps.host;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import com.atlassian.confluence.pages.Page;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.platform.LinkedJira;
import org.journeymaps.host.platform.LinkedJiras;
import org.journeymaps.host.plugin.I18n;
import org.journeymaps.host.plugin.MacroModule;
import org.journeymaps.host.plugin.Plugins;
import org.journeymaps.host.plugin.ServletRegistration;
import org.journeymaps.host.site.SiteMount;
import org.mockito.Mockito;

/** The site over HTTP with demo data and, in place of a packaged app, one macro {@code shout}. */
public final class RunningSite implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([0-9a-f]+)\"");

    /** Linked, but never called. */
    private static final LinkedJira JIRA = new LinkedJira(
            "jira-link",
            "Our Jira",
            URI.create("https://jira.example.org"),
            URI.create("https://jira.example.org"),
            new LinkedJira.SharedOnly());

    private final HostServer server;
    private final HostData data;

    private RunningSite(HostServer server, HostData data) {
        this.server = server;
        this.data = data;
    }

    public static RunningSite start(Path folder) {
        HostServer server = HostServer.bind(0);
        HostData data = EmbeddedHostData.open(folder, Clock.systemUTC());
        DemoContent.seedIfEmpty(data);
        SiteMount site = SiteMount.of(
                data,
                new OneMacro(),
                row -> Mockito.mock(Page.class),
                new LinkedJiras(List.of(JIRA), data.settings()),
                HostServer.CONTEXT_PATH,
                Clock.systemUTC());
        server.filter(site.filter());
        server.mount("pages", site.pages(), List.of("/"));
        server.mount("api", site.api(), List.of("/rest/api/*"));
        server.start();
        return new RunningSite(server, data);
    }

    public HostData data() {
        return data;
    }

    public URI at(String path) {
        return URI.create(server.baseUri() + path);
    }

    /** A browser without a log-in. */
    public Browser browser() {
        return new Browser();
    }

    /** A browser in which that demo user logged in. */
    public Browser loggedIn(String user) {
        Browser browser = new Browser();
        browser.get("/login.action");
        browser.post("/dologin.action", Map.of("os_username", user, "os_password", user));
        return browser;
    }

    /** A REST call with basic authentication. */
    public HttpResponse<String> call(String user, String method, String path, String body) {
        return send(
                HttpClient.newHttpClient(),
                HttpRequest.newBuilder(at(path))
                        .header("Authorization", "Basic " + base64(user + ":" + user))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    @Override
    public void close() {
        server.close();
        data.close();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("The site did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** Keeps cookies and follows redirects; sends the last form token it saw. */
    public final class Browser {
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        private String token = "";

        public HttpResponse<String> get(String path) {
            return remember(send(client, HttpRequest.newBuilder(at(path))));
        }

        public HttpResponse<String> post(String path, Map<String, String> fields) {
            return remember(send(client, form(path, fields, token)));
        }

        /** As another web site would make this browser send it. */
        public HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
            return send(client, form(path, fields, ""));
        }

        private HttpRequest.Builder form(String path, Map<String, String> fields, String tokenToSend) {
            String body = fields.entrySet().stream()
                    .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                    .collect(Collectors.joining("&"));
            return HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(body + "&atl_token=" + tokenToSend));
        }

        private HttpResponse<String> remember(HttpResponse<String> response) {
            Matcher matcher = TOKEN.matcher(response.body());
            if (matcher.find()) {
                token = matcher.group(1);
            }
            return response;
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    /** Offers {@code shout}, which writes its body in capitals, and fails when the body is "fail" or "crash". */
    public static final class OneMacro implements Plugins {

        private final MacroModule shout = new MacroModule(
                "shout",
                "shout",
                "shout.label",
                "shout.desc",
                "",
                List.of(),
                1,
                false,
                List.of(),
                List.of(),
                Shout::new);

        @Override
        public Optional<MacroModule> macro(String name) {
            return name.equals("shout") ? Optional.of(shout) : Optional.empty();
        }

        @Override
        public List<MacroModule> macros() {
            return List.of(shout);
        }

        @Override
        public String tagsFor(Set<String> contexts, Set<String> requiredModules) {
            return "";
        }

        @Override
        public I18n i18n() {
            return (locale, key, arguments) -> key;
        }

        @Override
        public List<ServletRegistration> servlets() {
            return List.of();
        }
    }

    private static final class Shout implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            if (body.equals("fail")) {
                throw new MacroExecutionException("no <voice>");
            }
            if (body.equals("crash")) {
                throw new IllegalStateException("secret detail");
            }
            return "<em data-medium=\"" + context.getOutputType() + "\">" + body.toUpperCase(java.util.Locale.ROOT)
                    + parameters.getOrDefault("mark", "") + "</em>";
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.PLAIN_TEXT;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
