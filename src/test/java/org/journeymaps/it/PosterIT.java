package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.OptionalLong;
import org.journeymaps.host.LocalHost;
import org.journeymaps.host.LocalHostOptions;
import org.journeymaps.host.content.NewContent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged app's pictures over HTTP. */
@SuppressWarnings("NullAway.Init")
class PosterIT {
    private static final Path RICH = Path.of("src/test/resources/golden/rich.json");

    /** What a browser sends when somebody follows a link. */
    private static final String LINK = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    private static LocalHost host;
    private static String address;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        host = LocalHost.start(LocalHostOptions.onFreePorts(Path.of(System.getProperty("app.jar")), data));
        String map = Files.readString(RICH);
        String id = map.replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        String storage = "<ac:structured-macro ac:name=\"journey-map\" ac:macro-id=\"i\"><ac:plain-text-body><![CDATA["
                + map + "]]></ac:plain-text-body></ac:structured-macro>";
        long page = host.data()
                .content()
                .create(NewContent.page("CX", "Poster test", storage, OptionalLong.empty(), "host-user-ada"))
                .id();
        address = host.baseUri() + "/rest/journey-maps/1.0/pages/" + page + "/maps/" + id + "/svg";
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {LINK, "image/svg+xml", "*/*", "image/avif,image/webp,image/*,*/*;q=0.8"})
    void whoeverAsksGetsAFileThatRunsNothing(String accept) {
        HttpResponse<String> reply = get("ben", "", accept);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(header(reply, "Content-Type")).startsWith("image/svg+xml");
        assertThat(header(reply, "Content-Disposition"))
                .startsWith("attachment; filename*=UTF-8''")
                .endsWith(".svg");
        assertThat(header(reply, "Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(reply, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(reply, "Cache-Control")).contains("no-store");
        assertThat(reply.body()).startsWith("<?xml").endsWith("</svg>");
    }

    @Test
    void viewsAndPersonasAreChosenByTheAddress() {
        assertThat(get("ben", "?view=summary", LINK).body()).contains("width=\"1600\" height=\"900\"");
        assertThat(get("ben", "?view=pains&persona=lena", LINK).body())
                .contains("Lena")
                .doesNotContain("Marek");
    }

    @ParameterizedTest
    @CsvSource({"ben, ?view=poster, 400, INVALID", "ben, ?persona=nobody, 404, NOT_FOUND", "olga, '', 404, NOT_FOUND"})
    void whatIsRefusedIsToldInJson(String user, String query, int status, String error) {
        for (String accept : new String[] {LINK, "image/svg+xml"}) {
            HttpResponse<String> reply = get(user, query, accept);

            assertThat(reply.statusCode()).isEqualTo(status);
            assertThat(reply.body()).contains("\"error\":\"" + error + "\"", "\"message\":\"");
        }
    }

    private static String header(HttpResponse<String> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<String> get(String user, String query, String accept) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + query))
                .header("Authorization", "Basic " + login)
                .header("Accept", accept)
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("No answer from " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
