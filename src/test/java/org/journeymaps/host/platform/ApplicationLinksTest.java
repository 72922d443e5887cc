package org.journeymaps.host.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.ReadOnlyApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.Users;
import org.journeymaps.host.platform.LinkedJira.Account;
import org.journeymaps.host.platform.LinkedJira.ActAs;
import org.journeymaps.host.platform.LinkedJira.Credentials;
import org.journeymaps.host.platform.LinkedJira.SharedOnly;
import org.journeymaps.host.plugin.CurrentUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApplicationLinksTest {
    private final Users users = mock(Users.class);
    private HttpServer jira;
    private CurrentUser visitor;

    @BeforeEach
    void start() throws IOException {
        jira = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        jira.setExecutor(Executors.newCachedThreadPool());
        jira.createContext(
                "/jira/echo",
                exchange -> answer(
                        exchange,
                        200,
                        exchange.getRequestMethod() + " "
                                + exchange.getRequestURI() + " "
                                + exchange.getRequestHeaders().getFirst("X-Emulator-Act-As") + " "
                                + exchange.getRequestHeaders().getFirst("X-Emulator-Secret") + " "
                                + exchange.getRequestHeaders().getFirst("Authorization") + " "
                                + exchange.getRequestHeaders().getFirst("Content-Type") + " "
                                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        jira.createContext("/jira/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/jira/echo");
            answer(exchange, 302, "");
        });
        jira.createContext("/jira/revoked", exchange -> {
            exchange.getResponseHeaders().set("WWW-Authenticate", "OAuth oauth_problem=\"token_revoked\"");
            answer(exchange, 401, "");
        });
        jira.createContext("/jira/plain401", exchange -> answer(exchange, 401, "no"));
        jira.createContext("/jira/trickle", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; i < 100; i++) {
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException | IOException e) {
                exchange.close();
            }
        });
        jira.start();
        when(users.findByKey("key-anna"))
                .thenReturn(
                        Optional.of(new HostUser("key-anna", "anna", "Anna", "a@example.org", Set.of(), true, false)));
        when(users.findByKey("key-gone")).thenReturn(Optional.empty());
        visitor = CurrentUser.open(Optional.of("key-anna"), "", Locale.ENGLISH);
    }

    @AfterEach
    void stop() {
        visitor.close();
        jira.stop(0);
    }

    private static void answer(HttpExchange exchange, int status, String body) {
        try {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI root() {
        return URI.create("http://localhost:" + jira.getAddress().getPort() + "/jira");
    }

    private ReadOnlyApplicationLink link(Credentials credentials) {
        LinkedJira linked = new LinkedJira("id-1", "Jira", URI.create("http://jira.example"), root(), credentials);
        ReadOnlyApplicationLinkService links = new ApplicationLinks(List.of(linked), users);
        return links.getPrimaryApplicationLink(JiraApplicationType.class);
    }

    private ApplicationLinkRequest request(Credentials credentials, MethodType method, String url)
            throws CredentialsRequiredException {
        return link(credentials)
                .createImpersonatingAuthenticatedRequestFactory()
                .createRequest(method, url)
                .setConnectionTimeout(2_000)
                .setSoTimeout(2_000)
                .setFollowRedirects(false);
    }

    private static String text(ApplicationLinkRequest request) throws ResponseException {
        return request.executeAndReturn(Response::getResponseBodyAsString);
    }

    @Test
    void the_emulator_is_told_who_asks() throws Exception {
        assertThat(text(request(new ActAs("s3cret"), MethodType.POST, "/echo?a=b")
                        .setRequestBody("{}", "application/json")))
                .isEqualTo("POST /jira/echo?a=b anna s3cret null application/json {}");
    }

    @Test
    void a_real_jira_gets_basic_or_bearer() throws Exception {
        assertThat(text(request(new Account("me", "pw"), MethodType.GET, "/echo")))
                .contains("Basic bWU6cHc=");
        assertThat(text(request(new Account("", "token"), MethodType.GET, "/echo")))
                .contains("Bearer token");
    }

    @Test
    void the_app_cannot_speak_for_somebody_else() throws Exception {
        assertThat(text(request(new ActAs("s"), MethodType.GET, "/echo").setHeader("X-Emulator-Act-As", "root")))
                .contains(" anna ")
                .doesNotContain("root");
    }

    @Test
    void whole_addresses_must_belong_to_the_link() throws Exception {
        assertThat(text(request(new ActAs("s"), MethodType.GET, root() + "/echo")))
                .startsWith("GET /jira/echo");
        assertThatThrownBy(() -> request(new ActAs("s"), MethodType.GET, "http://evil.example/echo"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> request(new ActAs("s"), MethodType.GET, root() + ".evil.example/echo"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_redirect_is_followed_only_on_demand() throws Exception {
        assertThat(request(new ActAs("s"), MethodType.GET, "/moved").executeAndReturn(Response::getStatusCode))
                .isEqualTo(302);
        assertThat(request(new ActAs("s"), MethodType.GET, "/moved")
                        .setFollowRedirects(true)
                        .executeAndReturn(Response::getStatusCode))
                .isEqualTo(200);
    }

    @Test
    void a_revoked_token_is_told_apart_from_other_refusals() throws Exception {
        @SuppressWarnings("unchecked")
        ApplicationLinkResponseHandler<String> handler = mock(ApplicationLinkResponseHandler.class);
        when(handler.handle(any())).thenReturn("handled");
        when(handler.credentialsRequired(any())).thenReturn("credentials required");

        assertThat(request(new ActAs("s"), MethodType.GET, "/revoked").execute(handler))
                .isEqualTo("credentials required");
        assertThat(request(new ActAs("s"), MethodType.GET, "/plain401").execute(handler))
                .isEqualTo("handled");
    }

    @Test
    void an_answer_that_trickles_is_cut_off() throws Exception {
        ApplicationLinkRequest slow = request(new ActAs("s"), MethodType.GET, "/trickle")
                .setConnectionTimeout(100)
                .setSoTimeout(300);

        assertThatThrownBy(() -> text(slow))
                .isInstanceOf(ResponseException.class)
                .hasMessageContaining("400 ms");
    }

    @Test
    void an_unreachable_server_is_a_response_exception() throws Exception {
        ApplicationLinkRequest request = request(new ActAs("s"), MethodType.GET, "/echo");
        jira.stop(0);

        assertThatThrownBy(() -> text(request)).isInstanceOf(ResponseException.class);
    }

    @Test
    void nobody_has_no_credentials_but_a_way_to_get_them() {
        try (CurrentUser nobody = CurrentUser.open(Optional.empty(), "", Locale.ENGLISH)) {
            assertThatThrownBy(() -> request(new ActAs("s"), MethodType.GET, "/echo"))
                    .isInstanceOfSatisfying(
                            CredentialsRequiredException.class,
                            e -> assertThat(e.getAuthorisationURI()).hasHost("jira.example"));
        }
    }

    @Test
    void a_link_without_per_user_authentication_gives_null_and_no_shared_account() {
        assertThat(link(new SharedOnly()).createImpersonatingAuthenticatedRequestFactory())
                .isNull();
        assertThatThrownBy(() -> link(new ActAs("s")).createAuthenticatedRequestFactory())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void links_are_found_by_type_and_id() {
        ReadOnlyApplicationLinkService links =
                new ApplicationLinks(List.of(new LinkedJira("id-1", "Jira", root(), root(), new ActAs("s"))), users);
        interface Other extends ApplicationType {}

        assertThat(links.getApplicationLinks(JiraApplicationType.class)).hasSize(1);
        assertThat(links.getApplicationLinks(Other.class)).isEmpty();
        assertThat(links.getPrimaryApplicationLink(Other.class)).isNull();
        assertThat(links.getApplicationLink(new ApplicationId("id-1")))
                .extracting(ReadOnlyApplicationLink::getName)
                .isEqualTo("Jira");
        assertThat(links.getApplicationLink(new ApplicationId("id-2"))).isNull();
    }

    @Test
    void secrets_do_not_show_in_messages() {
        assertThat(new Account("me", "pw").toString()).doesNotContain("pw");
        assertThat(new ActAs("s3cret").toString()).doesNotContain("s3cret");
    }
}
