package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.journeymaps.bench.HostProcess;
import org.journeymaps.host.LocalHost;
import org.journeymaps.host.LocalHostOptions;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.it.RestClient.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving from the editor over HTTP, while others save, too. */
@SuppressWarnings("NullAway.Init")
class SavingIT {
    private static final String BEFORE = "<p>Umlaut ä, entity &nbsp;, <!-- a comment -->\r\n</p>";
    private static final String AFTER = "<table><tbody><tr><td>after &lt;it&gt;</td></tr></tbody></table>";
    private static final String MAP =
            map(IntStream.range(0, 20).mapToObj(i -> "Stage " + i).toList());
    private static final String OTHER = "{\"schemaVersion\":1,\"id\":\"other\",\"title\":\"Written by   hand\"}";

    private static LocalHost host;
    private static Path data;
    private static int pages;

    private final RestClient ada = client("ada");
    private final RestClient admin = client("admin");
    private long page;

    @BeforeAll
    static void start(@TempDir Path folder) {
        data = folder;
        host = LocalHost.start(LocalHostOptions.onFreePorts(Path.of(System.getProperty("app.jar")), data)
                .sharing());
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void putAPage() {
        page = newPage(BEFORE + macro(MAP) + macro(OTHER) + AFTER);
    }

    @Test
    void editsOfTwoPeopleComeTogetherAndNoOtherByteChanges() {
        assertThat(admin.put(path(), upload(1, MAP.replace("Stage 3", "Third"))).status())
                .isEqualTo(200);

        Reply reply = ada.put(path(), upload(1, MAP.replace("Stage 7", "Seventh")));

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.json().get("merged").asBoolean()).isTrue();
        assertThat(reply.json().get("version").asInt()).isEqualTo(3);
        assertThat(reply.json().at("/page/version").asInt()).isEqualTo(3);
        assertThat(reply.json().at("/map/stages/3/name").asText()).isEqualTo("Third");
        assertThat(reply.json().at("/map/stages/7/name").asText()).isEqualTo("Seventh");
        assertThat(content().body())
                .startsWith(BEFORE + "<ac:structured-macro ac:name=\"journey-map\">")
                .endsWith(macro(OTHER) + AFTER)
                .contains("Third", "Seventh");
        assertThat(content().modifierKey()).isEqualTo("host-user-ada");
    }

    @Test
    void aConflictIsToldAndSettledByTheDraft() {
        admin.put(path(), upload(1, MAP.replace("Stage 3", "Third")));

        Reply reply = ada.put(path(), upload(1, MAP.replace("Stage 3", "3rd").replace("Stage 4", "4th")));

        assertThat(reply.status()).isEqualTo(409);
        JsonNode conflict = reply.json().at("/conflicts/0");
        assertThat(conflict.toString())
                .isEqualTo("{\"id\":\"s3\",\"member\":\"name\",\"kind\":\"CHANGED\",\"label\":\"Stage “Third”\","
                        + "\"base\":\"Stage 3\",\"mine\":\"3rd\",\"theirs\":\"Third\"}");
        assertThat(content().version()).isEqualTo(2);
        String settled = reply.json().get("map").toString().replace("Third", "3rd");
        Reply again = ada.put(path(), upload(reply.json().get("currentVersion").asInt(), settled));
        assertThat(again.status()).isEqualTo(200);
        assertThat(content().body()).contains("\"3rd\"", "\"4th\"").doesNotContain("Third");
    }

    @Test
    void aRequestThatIsSentAgainChangesNothingMore() {
        String request = upload(1, MAP.replace("Stage 7", "Seventh"));
        assertThat(ada.put(path(), request).json().get("version").asInt()).isEqualTo(2);
        assertThat(ada.put(path(), request).json().get("version").asInt()).isEqualTo(2);

        admin.put(path(), upload(2, MAP.replace("Stage 7", "Changed by another")));
        Reply again = ada.put(path(), request);

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.json().get("version").asInt()).isEqualTo(3);
        assertThat(again.json().at("/map/stages/7/name").asText()).isEqualTo("Changed by another");
        assertThat(content().version()).isEqualTo(3);
    }

    @Test
    void whatIsUnreadableIsRepairedAndNeverOverwritten() {
        String broken = "{\n  \"schemaVersion\": 1,\n  \"id\" \"other\"\n}";
        page = newPage(BEFORE + macro(MAP) + macro(broken) + AFTER);

        Reply refused = ada.put("/pages/" + page + "/maps/other", upload(1, OTHER));
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.json().at("/problems/0/line").asInt()).isEqualTo(3);
        JsonNode bodies = ada.get(bodies()).json();
        assertThat(bodies.at("/bodies/1/text").asText()).isEqualTo(broken);
        assertThat(bodies.at("/bodies/1/problems/0/line").asInt()).isEqualTo(3);
        assertThat(bodies.at("/bodies/0/mapId").asText()).isEqualTo("m");

        assertThat(ada.put(bodies() + "/1", repair("another", OTHER)).status()).isEqualTo(409);
        assertThat(ada.put(bodies() + "/1", repair(broken, "{}")).status()).isEqualTo(400);
        assertThat(content().version()).isEqualTo(1);
        Reply repaired = ada.put(bodies() + "/1", repair(broken, OTHER));

        assertThat(repaired.status()).as(repaired.text()).isEqualTo(200);
        assertThat(content().body()).startsWith(BEFORE + macro(MAP)).endsWith(AFTER);
        assertThat(ada.get("/pages/" + page + "/maps/other").status()).isEqualTo(200);
    }

    @Test
    void storedTextsAreForThoseWhoSeeThePageAndRepairsForThoseWhoEditIt() {
        assertThat(client("ben").get(bodies()).json().at("/page/editable").asBoolean(true))
                .isFalse();
        assertThat(client("ben").put(bodies() + "/1", repair(OTHER, OTHER)).status())
                .isEqualTo(403);
        assertThat(client("olga").get(bodies()).status()).isEqualTo(404);
        assertThat(client("olga").put(bodies() + "/1", repair(OTHER, OTHER)).status())
                .isEqualTo(404);
        RestClient nobody = new RestClient(host.baseUri(), Optional.empty());
        assertThat(nobody.get(bodies()).status()).isIn(401, 404);
        assertThat(nobody.put(bodies() + "/1", repair(OTHER, OTHER)).status()).isEqualTo(401);
        assertThat(ada.put(bodies() + "/7", repair(OTHER, OTHER)).status()).isEqualTo(404);
        assertThat(ada.put(bodies() + "/x", repair(OTHER, OTHER)).status()).isEqualTo(404);
        assertThat(content().version()).isEqualTo(1);
    }

    @Test
    void aPageThatWentMeanwhileIsSaidToBeGone() {
        host.data().content().trash(page);

        assertThat(ada.put(path(), upload(1, MAP)).status()).isEqualTo(404);
    }

    /** Somebody logs out in another tab, or the session ends: the editor is told so, and can go on after a log-in. */
    @Test
    void aSessionThatEndedIsToldByTheStatus() throws Exception {
        CookieManager cookies = new CookieManager();
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        logIn(browser);
        assertThat(put(browser, upload(1, MAP.replace("Stage 1\"", "First\"")))).isEqualTo(200);

        form(browser, "/logout.action", "/dashboard.action", "");
        assertThat(put(browser, upload(2, MAP))).isEqualTo(401);
        assertThat(content().version()).isEqualTo(2);

        logIn(browser);
        assertThat(put(browser, upload(2, MAP))).isEqualTo(200);
    }

    /** As two nodes of a cluster: each stage is renamed by somebody else, by turns over both, all at once. */
    @Test
    void twoHostsOnOneStoreLoseNoEdit() throws Exception {
        try (HostProcess other = HostProcess.on(data, List.of("--shared", "--app", System.getProperty("app.jar")))
                .awaitAnswer()) {
            RestClient there = new RestClient(other.address(), Optional.of("admin"));
            List<Callable<Reply>> edits = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String request = upload(1, MAP.replace("\"Stage " + i + "\"", "\"Renamed " + i + "\""));
                RestClient client = i % 2 == 0 ? ada : there;
                edits.add(() -> client.put(path(), request));
            }
            ExecutorService people = Executors.newFixedThreadPool(4);
            for (Future<Reply> reply : people.invokeAll(edits)) {
                assertThat(reply.get().status()).as(reply.get().text()).isEqualTo(200);
            }
            people.shutdown();

            JsonNode here = ada.get(path()).json();
            assertThat(here.get("map")).isEqualTo(there.get(path()).json().get("map"));
            assertThat(here.at("/page/version").asInt())
                    .as("one version for each edit")
                    .isEqualTo(21);
            for (int i = 0; i < 20; i++) {
                assertThat(here.at("/map/stages/" + i + "/name").asText()).isEqualTo("Renamed " + i);
            }
        }
    }

    private static void logIn(HttpClient browser) throws IOException, InterruptedException {
        form(browser, "/dologin.action", "/login.action", "os_username=ada&os_password=ada&");
    }

    /** Sends a form with the token of the page it stands on. */
    private static void form(HttpClient browser, String action, String page, String fields)
            throws IOException, InterruptedException {
        String html = browser.send(
                        HttpRequest.newBuilder(URI.create(host.baseUri() + page))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        String token = html.replaceFirst("(?s).*name=\"atl_token\" value=\"([^\"]*)\".*", "$1");
        browser.send(
                HttpRequest.newBuilder(URI.create(host.baseUri() + action))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields + "atl_token=" + token))
                        .build(),
                BodyHandlers.discarding());
    }

    private int put(HttpClient browser, String request) throws IOException, InterruptedException {
        return browser.send(
                        HttpRequest.newBuilder(URI.create(host.baseUri() + "/rest/journey-maps/1.0" + path()))
                                .header("Content-Type", "application/json")
                                .header("X-Atlassian-Token", "no-check")
                                .PUT(BodyPublishers.ofString(request))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    private static long newPage(String storage) {
        pages++;
        return host.data()
                .content()
                .create(NewContent.page("CX", "Saving test " + pages, storage, OptionalLong.empty(), "host-user-ada"))
                .id();
    }

    private ContentRow content() {
        return host.data().content().findById(page).orElseThrow();
    }

    private String path() {
        return "/pages/" + page + "/maps/m";
    }

    private String bodies() {
        return "/pages/" + page + "/bodies";
    }

    private static String map(List<String> stages) {
        return "{\"schemaVersion\": 1, \"id\": \"m\", \"title\": \"Getting help\", \"stages\": ["
                + String.join(
                        ", ",
                        IntStream.range(0, stages.size())
                                .mapToObj(i -> "{\"id\": \"s" + i + "\", \"name\": \"" + stages.get(i) + "\"}")
                                .toList())
                + "]}";
    }

    private static String macro(String map) {
        return "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body><![CDATA[" + map
                + "]]></ac:plain-text-body></ac:structured-macro>";
    }

    private static String upload(int version, String map) {
        return "{\"baseVersion\": " + version + ", \"map\": " + map + "}";
    }

    private static String repair(String expected, String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("baseVersion", 1)
                .put("expected", expected)
                .put("text", text)
                .toString();
    }

    private static RestClient client(String user) {
        return new RestClient(host.baseUri(), Optional.of(user));
    }
}
