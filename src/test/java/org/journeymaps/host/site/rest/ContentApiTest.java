package org.journeymaps.host.site.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.journeymaps.host.RunningSite;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.NewContent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.start(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void readsAPageWithWhatWasAskedFor() throws Exception {
        ContentRow page = page("Read me", "<p>&uuml;</p>");

        JsonNode json =
                ok(site.call("ben", "GET", "/rest/api/content/" + page.id() + "?expand=body.storage,version", ""));

        assertThat(json.at("/id").asText()).isEqualTo(String.valueOf(page.id()));
        assertThat(json.at("/body/storage/value").asText()).isEqualTo("<p>&uuml;</p>");
        assertThat(json.at("/version/number").asInt()).isEqualTo(1);
        assertThat(json.at("/version/by/username").asText()).isEqualTo("ada");
        assertThat(json.has("space")).as("not asked for").isFalse();
        JsonNode found = ok(site.call("ben", "GET", "/rest/api/content?spaceKey=cx&title=read%20ME", ""));
        assertThat(found.at("/results/0/id").asText()).isEqualTo(String.valueOf(page.id()));
    }

    @Test
    void findsPeopleByTheBeginningOfTheirNames() throws Exception {
        JsonNode found = ok(site.call(
                "ben",
                "GET",
                "/rest/api/search?cql=" + URLEncoder.encode("user.fullname ~ \"ad*\"", StandardCharsets.UTF_8),
                ""));

        assertThat(found.at("/results").findValuesAsText("username"))
                .contains("ada")
                .doesNotContain("ben");
        assertThat(found.at("/results/0/entityType").asText()).isEqualTo("user");
        assertThat(found.at("/results/0/user/userKey").asText()).isNotBlank();
        assertThat(found.at("/results/0/user/displayName").asText()).startsWithIgnoringCase("ad");
        assertThat(site.call(
                                "",
                                "GET",
                                "/rest/api/search?cql="
                                        + URLEncoder.encode("user.fullname ~ \"ad*\"", StandardCharsets.UTF_8),
                                "")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void tellsUnpublishedChangesToThoseWhoMayEdit() throws Exception {
        ContentRow page = page("With a draft", "<p>1</p>");
        String draft = "/rest/api/content/" + page.id() + "?status=draft&expand=version,body.storage";
        assertThat(site.call("ada", "GET", draft, "").statusCode()).isEqualTo(404);

        site.data().content().saveDraft(page.id(), 1, "New title", "<p>2</p>", "host-user-ada");

        JsonNode json = ok(site.call("ada", "GET", draft, ""));
        assertThat(json.at("/status").asText()).isEqualTo("draft");
        assertThat(json.at("/title").asText()).isEqualTo("New title");
        assertThat(json.at("/body/storage/value").asText()).isEqualTo("<p>2</p>");
        assertThat(json.at("/version/by/username").asText()).isEqualTo("ada");
        assertThat(site.call("ben", "GET", draft, "").statusCode()).isEqualTo(404);
    }

    @Test
    void createsBelowAParentAndUpdatesWithTheNextVersion() throws Exception {
        ContentRow parent = page("Parent", "");
        JsonNode created = ok(site.call(
                "ada",
                "POST",
                "/rest/api/content",
                "{\"type\":\"page\",\"title\":\"Child\",\"space\":{\"key\":\"CX\"},\"ancestors\":[{\"id\":"
                        + parent.id()
                        + "}],\"body\":{\"storage\":{\"value\":\"<p>1</p>\",\"representation\":\"storage\"}}}"));
        String id = created.at("/id").asText();
        assertThat(created.at("/ancestors/0/title").asText()).isEqualTo("Parent");

        JsonNode updated = ok(update("ada", id, 2, "<p>2</p>"));

        assertThat(updated.at("/version/number").asInt()).isEqualTo(2);
        assertThat(updated.at("/version/message").asText()).isEqualTo("because");
        JsonNode old = ok(site.call("ada", "GET", "/rest/api/content/" + id + "?version=1&expand=body.storage", ""));
        assertThat(old.at("/body/storage/value").asText()).isEqualTo("<p>1</p>");
        assertThat(ok(site.call("ada", "GET", "/rest/api/content/" + id + "/history", ""))
                        .at("/lastUpdated/message")
                        .asText())
                .isEqualTo("because");
    }

    @Test
    void refusesAStaleVersionWith409() throws Exception {
        ContentRow page = page("Stale", "<p>1</p>");
        ok(update("ada", String.valueOf(page.id()), 2, "<p>2</p>"));

        HttpResponse<String> answer = update("ada", String.valueOf(page.id()), 2, "<p>lost</p>");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("current version is 2");
        assertThat(site.data().content().findById(page.id()).orElseThrow().body())
                .isEqualTo("<p>2</p>");
    }

    @Test
    void searchesByCqlAndPagesWithNextLinks() throws Exception {
        for (int i = 1; i <= 3; i++) {
            page("Found " + i, "<ac:structured-macro ac:name=\"finder\"/>");
        }
        String cql = URLEncoder.encode("macro = finder order by title", StandardCharsets.UTF_8);

        JsonNode first = ok(site.call("ben", "GET", "/rest/api/search?cql=" + cql + "&limit=2", ""));

        assertThat(first.at("/totalSize").asInt()).isEqualTo(3);
        assertThat(first.at("/results/0/content/title").asText()).isEqualTo("Found 1");
        JsonNode second = ok(site.call("ben", "GET", first.at("/_links/next").asText(), ""));
        assertThat(second.at("/results/0/content/title").asText()).isEqualTo("Found 3");
        assertThat(second.at("/_links").has("next")).isFalse();
        assertThat(ok(site.call("olga", "GET", "/rest/api/content/search?cql=" + cql, ""))
                        .at("/totalSize")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "olga | GET | /rest/api/content/98306 | `` | 404 | or you may not see it",
                "nobody | GET | /rest/api/content | `` | 401 | password is wrong",
                "ada | GET | /rest/api/longtask | `` | 404 | The local host has no GET /rest/api/longtask",
                "ada | GET | /rest/api/search?cql=macro | `` | 400 | at position 6",
                "ada | GET | /rest/api/search | `` | 400 | Expected a query in the parameter cql",
                "ada | GET | /rest/api/content?limit=x | `` | 400 | for limit",
                "ada | POST | /rest/api/content | {\"type\":  | 400 | is no JSON: line 1",
                "ada | POST | /rest/api/content | [] | 400 | Expected a JSON object",
                "ada | POST | /rest/api/content | {\"type\":\"whiteboard\"} | 400 | Expected the type page",
                "ada | POST | /rest/api/content | {\"type\":\"page\",\"space\":{\"key\":\"HR\"},\"title\":\"x\"} | 403 | in which you may create",
                "ben | PUT | /rest/api/content/98306 | {\"version\":{\"number\":2}} | 403 | not change it",
                "ada | PUT | /rest/api/content/98306 | {\"version\":{\"number\":2},\"body\":{\"storage\":{\"value\":\"<p>\"}}} | 400 | at line 1",
                "ada | PUT | /rest/api/content/98306 | {\"version\":{\"number\":\"two\"}} | 400 | Expected a number at /version/number",
                "ada | PUT | /rest/api/content/98306 | {\"version\":{\"number\":2},\"title\":\"\"} | 400 | Expected a title",
            })
    void answersBadCallsWithTheReasonInJson(
            String user, String method, String path, String body, int status, String message) throws Exception {
        HttpResponse<String> answer = site.call(user, method, path, body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JSON.readTree(answer.body()).at("/message").asText()).contains(message);
    }

    private static HttpResponse<String> update(String user, String id, int version, String storage) {
        return site.call(
                user,
                "PUT",
                "/rest/api/content/" + id,
                "{\"version\":{\"number\":" + version + ",\"message\":\"because\"},\"body\":{\"storage\":{\"value\":\""
                        + storage + "\",\"representation\":\"storage\"}}}");
    }

    private static JsonNode ok(HttpResponse<String> answer) throws JsonProcessingException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static ContentRow page(String title, String body) {
        return site.data().content().create(NewContent.page("CX", title, body, OptionalLong.empty(), "host-user-ada"));
    }
}
