package org.journeymaps.host.webresource;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.journeymaps.host.RunningApp;
import org.journeymaps.host.SampleApp;
import org.journeymaps.host.TestServer;
import org.journeymaps.host.plugin.CurrentUser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebResourcesTest {
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

    @Test
    void tags_come_dependencies_first_and_each_module_once() {
        String tags = tags(Locale.ENGLISH, Set.of("page"), Set.of("sample.app:view", "com.atlassian.auiplugin:ajs"));

        List<String> addresses = Pattern.compile("(?:src|href)=\"([^\"?]+)")
                .matcher(tags)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(addresses)
                .containsExactly(
                        "/confluence/download/batch/sample.app:view/sample.app:view.css",
                        "/confluence/download/resources/sample.app:view/paper.css",
                        "/confluence/download/batch/sample.app:base/sample.app:base.js",
                        "/confluence/download/batch/sample.app:view/sample.app:view.js");
    }

    @Test
    void a_style_sheet_for_paper_is_linked_for_paper_alone_and_stands_in_no_batch() {
        assertThat(tags(Locale.ENGLISH, Set.of("page"), Set.of("sample.app:view")))
                .contains("<link rel=\"stylesheet\" media=\"print\" href=\"/confluence/download/resources/");
        assertThat(server.send(server.request("/download/resources/sample.app:view/paper.css"))
                        .body())
                .isEqualTo("b{color:black}");
        assertThat(server.send(server.request("/download/batch/sample.app:view/sample.app:view.css"))
                        .body())
                .doesNotContain("black");
    }

    @Test
    void a_context_nobody_declared_needs_nothing() {
        assertThat(tags(Locale.ENGLISH, Set.of("editor"), Set.of())).isEmpty();
    }

    @Test
    void literal_translation_calls_become_text_of_the_visitors_language() {
        assertThat(script(Locale.ENGLISH)).contains("say(\"Hello {0}, it's you\");say(AJS.format(\"{0} maps\", 3));");
        assertThat(script(Locale.GERMANY)).contains("say(\"Hallo {0}, du bist's\");say(AJS.format(\"{0} maps\", 3));");
    }

    private static String script(Locale locale) {
        String tags = tags(locale, Set.of(), Set.of("sample.app:view"));
        String url = Pattern.compile("<script src=\"/confluence([^\"]+view\\.js[^\"]*)\"")
                .matcher(tags)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElseThrow();
        HttpResponse<String> script = server.send(server.request(url));
        assertThat(script.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        return script.body();
    }

    @Test
    void pictures_of_a_style_sheet_are_found_from_the_batch() {
        String css = server.send(server.request("/download/batch/sample.app:view/sample.app:view.css"))
                .body();

        assertThat(css)
                .contains("url(\"../../resources/sample.app:view/img/hello.svg\")")
                .contains("url(\"/abs.png\")");
        HttpResponse<String> picture = server.send(server.request("/download/resources/sample.app:view/img/hello.svg"));
        assertThat(picture.body()).isEqualTo("<svg/>");
        assertThat(picture.headers().firstValue("Content-Type")).hasValue("image/svg+xml");
    }

    @Test
    void an_unchanged_file_is_not_sent_again() {
        HttpResponse<String> first = server.send(server.request("/download/resources/sample.app/images/hello.svg"));
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = server.send(server.request("/download/resources/sample.app/images/hello.svg")
                .header("If-None-Match", tag));

        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void text_is_compressed_for_those_who_accept_it() throws Exception {
        HttpResponse<byte[]> packed = HttpClient.newHttpClient()
                .send(
                        server.request("/download/batch/sample.app:base/sample.app:base.js")
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(unpacked(packed.body())).isEqualTo("base();\n");
    }

    private static String unpacked(byte[] bytes) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/download/resources/sample.app/atlassian-plugin.xml",
                "/download/resources/sample.app/images/%2e%2e/atlassian-plugin.xml",
                "/download/resources/sample.app/images/",
                "/download/resources/sample.app:view/web/base.js",
                "/download/resources/other.app/images/hello.svg",
                "/download/batch/sample.app:view/sample.app:base.js",
                "/download/batch/sample.app:base/sample.app:base.css",
                "/download/batch/",
            })
    void only_declared_files_are_public(String path) {
        assertThat(server.send(server.request(path)).statusCode()).isEqualTo(404);
    }

    private static String tags(Locale locale, Set<String> contexts, Set<String> modules) {
        try (CurrentUser user = CurrentUser.open(Optional.empty(), "/confluence", locale)) {
            return app.runtime().tagsFor(contexts, modules);
        }
    }
}
