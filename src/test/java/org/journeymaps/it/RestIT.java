package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.journeymaps.host.LocalHost;
import org.journeymaps.host.LocalHostOptions;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.jira.state.JiraStore;
import org.journeymaps.it.RestClient.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged app's REST resources over HTTP: in the host, with a Jira behind it that can be made to fail. */
@SuppressWarnings("NullAway.Init")
class RestIT {
    private static final String BEFORE = "<p>Umlaut ä, entity &nbsp;, <!-- a comment -->\r\n</p>"
            + "<ac:structured-macro ac:name=\"code\"><ac:plain-text-body><![CDATA[<ac:structured-macro ac:name=\"journey-map\"/>]]>"
            + "</ac:plain-text-body></ac:structured-macro>";
    private static final String AFTER = "<table><tbody><tr><td>after &lt;it&gt;</td></tr></tbody></table>";
    private static final String MAP = """
            {"schemaVersion": 1, "id": "m", "title": "Getting help", "future": {"kept": 1.00}, "stages": [{"id": "s", "name": "Ask",
             "touchpoints": [{"id": "t", "name": "Phone", "experiences": [{"value": -1.5, "evidence": "OBSERVED"}],
              "painPoints": [{"id": "p", "text": "Help takes too long", "kind": "WAITING", "severity": 4, "evidence": "OBSERVED"}]}]}]}""";
    private static final String WISH = """
            {"painPointIds": ["p"], "serverId": "SERVER", "projectId": "10000", "issueTypeId": "10002",
             "summary": "Answer within a minute", "description": "Because"}""";

    private static LocalHost host;
    private static int pages;

    private final RestClient ada = client("ada");
    private long page;
    private int issuesBefore;

    @BeforeAll
    static void start(@TempDir Path data) {
        host = LocalHost.start(LocalHostOptions.onFreePorts(Path.of(System.getProperty("app.jar")), data));
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @BeforeEach
    void putAPage() {
        pages++;
        page = host.data()
                .content()
                .create(NewContent.page(
                        "CX", "Rest test " + pages, storage(MAP), OptionalLong.empty(), "host-user-ada"))
                .id();
        issuesBefore = issues().size();
    }

    @AfterEach
    void healTheJira() {
        host.emulator().orElseThrow().faults().clear();
    }

    @Test
    void fromThePainPointToTheClosedGap() {
        String draft = ada.get(map() + "/issue-drafts?painPoint=p")
                .json()
                .at("/drafts/0/description")
                .asText();
        assertThat(draft).contains("Touchpoint: Phone", "pageId=" + page + "#jm-m-p");

        Reply made = ada.post(map() + "/issues", wish());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String key = made.json().at("/issue/key").asText();
        assertThat(key).startsWith("BANK-");
        assertThat(made.json().has("note")).as(made.text()).isFalse();
        assertThat(content().version()).isEqualTo(2);
        assertThat(content().versionComment()).contains("Help takes too long").doesNotContain(key);
        assertThat(content().body()).doesNotContain(key, "Answer within").contains("\"issueId\"");
        assertThat(newIssue().remoteLinks().toString()).contains("pageId=" + page + "#jm-m-p");
        assertThat(gap(ada).at("/state").asText()).isEqualTo("PLANNED");
        assertThat(gap(ada).at("/work/0/key").asText()).isEqualTo(key);

        finish(newIssue());
        assertThat(ada.get("/pages/" + page + "/gaps?fresh=true")
                        .json()
                        .at("/maps/0/gaps/0/state")
                        .asText())
                .isEqualTo("DELIVERED");

        Reply closed = ada.post(
                painPoint() + "/remeasurements",
                "{\"value\": 0.4, \"evidence\": \"MEASURED\", \"measuredAt\": \"2026-01-15\", \"accept\": true}");
        assertThat(closed.status()).as(closed.text()).isEqualTo(200);
        assertThat(closed.json().at("/gap/state").asText()).isEqualTo("CLOSED");
        assertThat(ada.get("/pages/" + page + "/gaps")
                        .json()
                        .at("/maps/0/progress/text")
                        .asText())
                .isEqualTo("1 of 1 gaps closed");
    }

    @Test
    void aSaveChangesTheMapAndNoOtherByte() {
        Reply read = ada.get(map());
        assertThat(read.json().at("/page/version").asInt()).isEqualTo(1);

        Reply saved = ada.put(map(), upload(1, MAP.replace("Getting help", "Getting help fast")));

        assertThat(saved.status()).as(saved.text()).isEqualTo(200);
        assertThat(saved.json().get("version").asInt()).isEqualTo(2);
        assertThat(content().body())
                .startsWith(BEFORE + "<ac:structured-macro ac:name=\"journey-map\" ac:macro-id=\"i\">"
                        + "<ac:plain-text-body><![CDATA[{")
                .endsWith("]]></ac:plain-text-body></ac:structured-macro>" + AFTER)
                .contains("Getting help fast")
                .containsPattern("\"kept\": ?1\\.00");
        assertThat(content().versionComment()).isEqualTo("Said so");
    }

    @Test
    void whoChangesTheSameAsSomebodyElseOverwritesNothing() {
        assertThat(ada.put(map(), upload(1, MAP.replace("Getting help", "First")))
                        .status())
                .isEqualTo(200);

        Reply stale = ada.put(map(), upload(1, MAP.replace("Getting help", "Second")));

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().get("currentVersion").asInt()).isEqualTo(2);
        assertThat(stale.json().at("/conflicts/0/mine").asText()).isEqualTo("Second");
        assertThat(content().body()).contains("First").doesNotContain("Second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""})
    void whatAFormOfAnotherSiteCouldSendIsRefused(String type) {
        Optional<String> contentType = Optional.of(type).filter(text -> !text.isEmpty());
        for (String path : List.of(
                map() + "/issues",
                painPoint() + "/remeasurements",
                painPoint() + "/acceptance",
                "/pages/" + page + "/gaps/settlement")) {
            Reply reply = ada.send("POST", path, contentType, wish());
            assertThat(reply.status()).as(path + " " + reply.text()).isIn(403, 415);
        }
        assertThat(ada.send("PUT", map(), contentType, upload(1, MAP)).status()).isIn(403, 415);
        nothingHappened();
    }

    @Test
    void withoutALoginNothingIsWrittenAndNothingOfJiraIsRead() {
        RestClient nobody = new RestClient(host.baseUri(), Optional.empty());

        assertThat(nobody.put(map(), upload(1, MAP)).status()).isEqualTo(401);
        assertThat(nobody.post(map() + "/issues", wish()).status()).isEqualTo(401);
        assertThat(nobody.post(painPoint() + "/acceptance", "{}").status()).isEqualTo(401);
        assertThat(nobody.get("/jira/servers").status()).isEqualTo(401);
        assertThat(nobody.get(map() + "/issue-drafts?painPoint=p").status()).isEqualTo(401);
        assertThat(nobody.get(map()).status()).isIn(401, 404);
        assertThat(nobody.get("/pages/" + page + "/gaps").status()).isIn(401, 404);
        nothingHappened();
    }

    @Test
    void forSomebodyOutsideTheSpaceThePageIsNotThere() {
        RestClient olga = client("olga");

        assertThat(olga.get(map()).status()).isEqualTo(404);
        assertThat(olga.get("/pages/" + page + "/gaps").status()).isEqualTo(404);
        assertThat(olga.put(map(), upload(1, MAP)).status()).isEqualTo(404);
        assertThat(olga.post(map() + "/issues", wish()).status()).isEqualTo(404);
        assertThat(olga.get(map()).text()).doesNotContain("Rest test", "Getting help");
        nothingHappened();
    }

    @Test
    void aReaderSeesTheGapsButNothingOfTheIssue() {
        String key = ada.post(map() + "/issues", wish()).json().at("/issue/key").asText();
        RestClient ben = client("ben");

        Reply gaps = ben.get("/pages/" + page + "/gaps");

        assertThat(gaps.status()).isEqualTo(200);
        assertThat(gaps.json().get("editable").asBoolean()).isFalse();
        assertThat(gaps.json().at("/maps/0/gaps/0/flags/0/flag").asText()).isEqualTo("UNKNOWN");
        assertThat(gaps.text()).contains("Help takes too long").doesNotContain(key, "Answer within", "\"To Do\"");
        assertThat(ben.put(map(), upload(2, MAP)).status()).isEqualTo(403);
        assertThat(ben.post(map() + "/issues", wish()).status()).isEqualTo(403);
        assertThat(ben.post(painPoint() + "/acceptance", "{}").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"baseVersion\":1,\"map\":[]}", "{\"baseVersion\":\"1\",\"map\":{}}"})
    void whatIsNoMapIsRefusedWithWords(String body) {
        Reply reply = ada.put(map(), body);

        assertThat(reply.status()).isEqualTo(400);
        isPlain(reply);
        nothingHappened();
    }

    @Test
    void bombsAreRefused() {
        Reply deep = ada.put(map(), upload(1, "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)));
        assertThat(deep.status()).isEqualTo(400);
        isPlain(deep);

        Reply large = ada.put(map(), "x".repeat(3_000_000));
        assertThat(large.status()).isEqualTo(413);
        isPlain(large);
        nothingHappened();
    }

    @Test
    void whatDoesNotExistIsRefusedInJson() {
        for (Reply reply : List.of(
                ada.get("/pages/999999999/maps/m"),
                ada.get("/pages/x/gaps"),
                ada.get("/pages/" + page + "/maps/none"),
                ada.send("DELETE", map(), Optional.empty(), ""))) {
            assertThat(reply.status()).isIn(404, 405);
            isPlain(reply);
        }
    }

    @Test
    void theFormsChoicesComeFromJiraAsTheViewerSeesThem() {
        String server = "/jira/servers/" + server();
        assertThat(ada.get(server + "/projects?query=").text())
                .contains("\"BANK\"")
                .doesNotContain("\"SEC\"");
        assertThat(ada.get(server + "/projects/10000/types").text()).contains("Task");
        assertThat(ada.get(server + "/projects/10000/types/10002/fields").text())
                .contains("\"summary\"");
        assertThat(client("ben").get(server + "/projects?query=").text()).doesNotContain("Retail Banking");
        assertThat(ada.get("/jira/servers/none/projects").json().get("answer").asText())
                .isEqualTo("LINK_REMOVED");
    }

    static Stream<Injection> creates() {
        Stream<Injection> before =
                EnumSet.complementOf(EnumSet.of(Failure.NONE)).stream().map(Injection::of);
        Stream<Injection> after = Stream.of(
                        Failure.RESET,
                        Failure.HTML_ERROR,
                        Failure.SERVER_ERROR,
                        Failure.NO_CONTENT,
                        Failure.BROKEN_JSON)
                .map(failure -> Injection.of(failure).afterCommitting());
        return Stream.concat(before, after)
                .map(fault -> fault.on("POST", "/rest/api/2/issue").times(2));
    }

    /** The law of the whole path: whatever Jira does, in the end there is one issue, and the map knows it. */
    @ParameterizedTest
    @MethodSource("creates")
    void whateverBecomesOfACreateThereIsOneIssueInTheEnd(Injection fault) {
        host.emulator().orElseThrow().faults().inject(fault);

        Reply first = ada.post(map() + "/issues", wish());
        host.emulator().orElseThrow().faults().clear();

        assertThat(first.status()).as(first.text()).isIn(201, 502, 504);
        isPlain(first);
        int made = issues().size() - issuesBefore;
        assertThat(made).isLessThanOrEqualTo(1);
        if (first.status() == 502) {
            assertThat(made).as("surely refused means surely not made").isZero();
        }
        if (first.status() != 201 && made == 1) {
            Reply again = ada.post(map() + "/issues", wish());
            assertThat(again.status()).as(again.text()).isEqualTo(201);
        } else if (first.status() == 502) {
            assertThat(ada.post(map() + "/issues", wish()).status()).isEqualTo(201);
        } else if (first.status() == 504) {
            assertThat(ada.post(map() + "/issues", wish()).status())
                    .as("not sent again while nobody can know")
                    .isEqualTo(409);
            return;
        }
        assertThat(issues().size() - issuesBefore).isEqualTo(1);
        assertThat(ada.get(map()).json().at("/map/actionItems")).hasSize(1);
    }

    @Test
    void aLostAnswerIsSettledByTheNextLook() {
        host.emulator().orElseThrow().faults().set(settings -> settings.with("indexLagSeconds", 2));
        host.emulator().orElseThrow().faults().inject(Injection.resetAfterCommit());

        Reply lost = ada.post(map() + "/issues", wish());
        assertThat(lost.status()).as(lost.text()).isEqualTo(504);
        assertThat(gap(ada).at("/intent/state").asText()).isEqualTo("UNKNOWN");
        host.emulator().orElseThrow().faults().clear();

        Reply settled = ada.post("/pages/" + page + "/gaps/settlement", "{}");

        assertThat(settled.json().at("/maps/0/gaps/0/state").asText()).isEqualTo("PLANNED");
        assertThat(settled.json().at("/maps/0/gaps/0").has("intent")).isFalse();
        assertThat(issues().size() - issuesBefore).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Failure.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aJiraInTroubleIsToldPerServerAndTheMapStaysReadable(Failure failure) {
        String key = ada.post(map() + "/issues", wish()).json().at("/issue/key").asText();
        assertThat(key).isNotEmpty();
        host.emulator().orElseThrow().faults().inject(Injection.of(failure).by("ben"));
        host.emulator().orElseThrow().faults().inject(Injection.of(failure).by("admin"));

        Reply gaps = client("admin").get("/pages/" + page + "/gaps");

        assertThat(gaps.status()).isEqualTo(200);
        assertThat(gaps.json().at("/servers/0/answer").asText())
                .isIn("NEEDS_AUTHORISATION", "UNREACHABLE", "RATE_LIMITED", "FAILED");
        assertThat(gaps.json().at("/servers/0/text").asText()).isNotBlank();
        assertThat(gaps.json().at("/maps/0/gaps/0/state").asText()).isEqualTo("PLANNED");
        assertThat(gaps.text()).doesNotContain(key, "Answer within", "Exception");
    }

    @Test
    void hostileTextsOfJiraComeAsText() {
        host.emulator().orElseThrow().faults().set(settings -> settings.with("hostileTexts", true));

        String projects = ada.get("/jira/servers/" + server() + "/projects?query=")
                .json()
                .at("/projects/0/name")
                .asText();

        assertThat(projects).contains("<img src=x");
    }

    private void finish(Issue issue) {
        JiraStore store = host.emulator().orElseThrow().store();
        assertThat(store.edit(issue.id(), old -> old.withStatus("10001", store.now())))
                .isPresent();
    }

    private void nothingHappened() {
        assertThat(content().version()).isEqualTo(1);
        assertThat(content().body()).isEqualTo(storage(MAP));
        assertThat(issues()).hasSize(issuesBefore);
    }

    private static void isPlain(Reply reply) {
        assertThat(reply.text()).doesNotContain("Exception", "org.journeymaps", "com.fasterxml", "<html");
        assertThat(reply.json().isObject()).isTrue();
    }

    private JsonNode gap(RestClient client) {
        return client.get("/pages/" + page + "/gaps").json().at("/maps/0/gaps/0");
    }

    private ContentRow content() {
        return host.data().content().findById(page).orElseThrow();
    }

    private static List<Issue> issues() {
        return host.emulator().orElseThrow().store().state().issues();
    }

    private Issue newIssue() {
        return issues().get(issuesBefore);
    }

    private String server() {
        return ada.get("/jira/servers").json().at("/servers/0/id").asText();
    }

    private String wish() {
        return WISH.replace("SERVER", server());
    }

    private String map() {
        return "/pages/" + page + "/maps/m";
    }

    private String painPoint() {
        return map() + "/pain-points/p";
    }

    private static String storage(String map) {
        return BEFORE + "<ac:structured-macro ac:name=\"journey-map\" ac:macro-id=\"i\"><ac:plain-text-body><![CDATA["
                + map + "]]></ac:plain-text-body></ac:structured-macro>" + AFTER;
    }

    private static String upload(int version, String map) {
        return "{\"baseVersion\": " + version + ", \"map\": " + map + ", \"comment\": \"Said so\"}";
    }

    private static RestClient client(String user) {
        return new RestClient(host.baseUri(), Optional.of(user));
    }
}
