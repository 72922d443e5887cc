package org.journeymaps.host.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.journeymaps.host.RunningApp;
import org.journeymaps.host.SampleApp;
import org.journeymaps.host.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestModuleTest {
    private static final String ROOT = "/rest/sample/1.0/doors/";

    @TempDir
    static Path folder;

    private static RunningApp app;
    private static TestServer server;

    @BeforeAll
    static void start() {
        app = RunningApp.start(SampleApp.jar(), folder);
        server = TestServer.start(app.runtime().servlets(), folder);
    }

    @AfterAll
    static void stop() {
        server.close();
        app.close();
    }

    @ParameterizedTest(name = "{0}, anonymous access {1}: nobody {2}, guest {3}, licensed {4}, admin {5}")
    @CsvSource({
        "unmarked,     false, 401, 403, 200, 200",
        "unmarked,     true,  401, 403, 200, 200",
        "licensed,     true,  401, 403, 200, 200",
        "unlicensed,   true,  401, 403, 200, 200",
        "anonymous,    false, 401, 403, 200, 200",
        "anonymous,    true,  200, 200, 200, 200",
        "admin,        true,  401, 403, 403, 200",
        "system-admin, true,  401, 403, 403, 200",
        "open,         false, 200, 200, 200, 200",
    })
    void each_annotation_lets_in_whom_it_names(
            String door, boolean anonymousAccess, int nobody, int guest, int licensed, int admin) {
        app.data().permissions().allowAnonymousAccess(anonymousAccess);

        assertThat(server.send(server.request(ROOT + door)).statusCode()).isEqualTo(nobody);
        assertThat(get(door, "key-guest").statusCode()).isEqualTo(guest);
        assertThat(get(door, "key-anna").statusCode()).isEqualTo(licensed);
        assertThat(get(door, "key-root").statusCode()).isEqualTo(admin);
    }

    @Test
    void a_refusal_says_what_to_do_as_json() {
        HttpResponse<String> refused = server.send(server.request(ROOT + "licensed"));

        assertThat(refused.body()).contains("\"status-code\":401").contains("Log in");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void a_resource_gets_beans_by_its_constructor_and_the_request_by_context() {
        HttpResponse<String> answer = get("unmarked", "key-anna");

        assertThat(answer.body()).contains("Hello Full anna, it's you").contains("doors/unmarked");
    }

    @Test
    void records_of_the_app_go_through_jackson() {
        HttpResponse<String> answer = server.send(as("key-anna", ROOT + "note")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"text\": \"hi\"}")));

        assertThat(answer.body()).isEqualTo("{\"text\":\"hi!\"}");
    }

    @ParameterizedTest(name = "{0} with token {1} from {2}: {3}")
    @CsvSource({
        "application/json,                         ,         ,                    200",
        "text/plain,                               ,         ,                    403",
        "application/x-www-form-urlencoded,        ,         ,                    403",
        "multipart/form-data;boundary=x,           ,         ,                    403",
        "text/plain;charset=UTF-8,                 ,         ,                    403",
        ",                                         ,         ,                    403",
        "text/plain,                               no-check, ,                    200",
        "text/plain,                               no-check, http://evil.example, 403",
        "text/plain,                               guess,    ,                    403",
        "application/json,                         ,         http://evil.example, 200",
    })
    void a_form_of_another_site_changes_nothing(String contentType, String token, String origin, int expected) {
        HttpRequest.Builder post = as("key-anna", ROOT + "loose").POST(BodyPublishers.ofString("x=1"));
        if (contentType != null) {
            post.header("Content-Type", contentType);
        }
        if (token != null) {
            post.header("X-Atlassian-Token", token);
        }
        if (origin != null) {
            post.header("Origin", origin);
        }

        assertThat(server.send(post).statusCode()).isEqualTo(expected);
    }

    @Test
    void a_pinned_content_type_is_kept_even_with_a_token() {
        HttpRequest.Builder put = as("key-anna", ROOT + "note")
                .header("Content-Type", "text/plain")
                .header("X-Atlassian-Token", "no-check")
                .PUT(BodyPublishers.ofString("{\"text\": \"hi\"}"));

        assertThat(server.send(put).statusCode()).isEqualTo(415);
    }

    @Test
    void the_apps_exception_mapper_answers_for_its_exception() {
        HttpResponse<String> answer = get("refused", "key-anna");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).isEqualTo("{\"refusal\": \"no such door\"}");
    }

    @Test
    void an_unmapped_exception_tells_no_details() {
        HttpResponse<String> answer = get("broken", "key-anna");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"status-code\":500").doesNotContain("secret");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"/rest/sample/1.0/nowhere, 404", "/rest/sample/1.0/doors/note, 405", "/rest/sample/2.0/doors/open, 404"
    })
    void what_is_not_there_has_the_usual_status(String path, int expected) {
        assertThat(server.send(as("key-anna", path)).statusCode()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"key-root, 200", "key-anna, 403"})
    void a_servlet_stands_behind_its_annotation(String user, int expected) {
        HttpResponse<String> page = server.send(as(user, "/plugins/servlet/sample/admin"));

        assertThat(page.statusCode()).isEqualTo(expected);
        if (expected == 200) {
            assertThat(page.body()).startsWith("Hello Full root");
        }
    }

    private static HttpResponse<String> get(String door, String user) {
        return server.send(as(user, ROOT + door));
    }

    private static HttpRequest.Builder as(String user, String path) {
        return server.request(path).header("X-Test-User", user).header("Accept-Language", "en");
    }
}
