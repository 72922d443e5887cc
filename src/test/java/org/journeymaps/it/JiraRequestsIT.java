package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.host.LocalHost;
import org.journeymaps.host.LocalHostOptions;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.content.Spaces;
import org.journeymaps.host.jira.JiraEmulator;
import org.journeymaps.host.jira.fault.Failure;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.host.platform.LinkedJira;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page with issues of two Jira servers asks of them: nothing to be read, and then as little as can be. */
class JiraRequestsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int IN_FIRST = 120;
    private static final int IN_SECOND = 30;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static LocalHost host;
    private static long page;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException, InterruptedException {
        host = LocalHost.start(LocalHostOptions.onFreePorts(Path.of(System.getProperty("app.jar")), data)
                .withSecondJira());
        List<String> items = new ArrayList<>();
        List<LinkedJira> servers = host.jiras().linked();
        for (String issueId : issues(first(), IN_FIRST)) {
            items.add(item(items.size(), servers.get(0).id(), issueId));
        }
        for (String issueId : issues(second(), IN_SECOND)) {
            items.add(item(items.size(), servers.get(1).id(), issueId));
        }
        page = host.data()
                .content()
                .create(NewContent.page(
                        "CX", "Issues of two servers", macro(items), OptionalLong.empty(), "host-user-ada"))
                .id();
    }

    @AfterEach
    void recover() {
        first().faults().clear();
        second().faults().clear();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    @Tag("L3")
    void aPageAsksOncePerServerAndFiftyIssuesAndThenNotAgain() throws Exception {
        forget();
        assertThat(view()).contains("data-jm-map=\"m\"");
        assertThat(requests()).as("while the page is rendered").isEmpty();

        gaps("ada");
        assertThat(requests())
                .as("cold: one per server and 50 issues")
                .containsExactly(
                        "POST /rest/api/2/search",
                        "POST /rest/api/2/search",
                        "POST /rest/api/2/search",
                        "POST /rest/api/2/search");

        forget();
        gaps("ada");
        assertThat(requests()).as("warm").isEmpty();
    }

    @Test
    @Tag("V5")
    void nobodyAsksForAnAnonymousVisitor() {
        host.data().permissions().allowAnonymousAccess(true);
        Set<Spaces.SpaceGrant> grants = new HashSet<>(host.data().spaces().grants("CX"));
        grants.add(new Spaces.SpaceGrant(Spaces.Grant.VIEW, Spaces.Holder.ANONYMOUS, ""));
        host.data().spaces().replaceGrants("CX", grants);
        forget();
        gaps("");
        assertThat(requests()).isEmpty();
    }

    @Test
    @Tag("F1")
    void aServerThatFailsLeavesTheOtherOneItsAnswers() {
        second().faults()
                .inject(Injection.of(Failure.SERVER_ERROR).withStatus(503).on("POST", "/rest/api/2/search"));

        JsonNode work = gaps("admin").at("/maps/0/gaps/0/work");

        List<String> answers = IntStream.range(0, work.size())
                .mapToObj(at -> work.get(at).get("answer").asText())
                .toList();
        assertThat(answers.subList(0, IN_FIRST)).containsOnly("FOUND");
        assertThat(answers.subList(IN_FIRST, answers.size())).containsOnly("FAILED");
    }

    private static JiraEmulator first() {
        return host.emulator().orElseThrow();
    }

    private static JiraEmulator second() {
        return host.secondEmulator().orElseThrow();
    }

    private static void forget() {
        first().journal().clear();
        second().journal().clear();
    }

    private static List<String> requests() {
        return List.of(first(), second()).stream()
                .flatMap(each -> each.journal().entries().stream())
                .map(entry -> entry.method() + " " + entry.path())
                .toList();
    }

    private static String view() throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("ada:ada".getBytes(StandardCharsets.UTF_8));
        URI address = URI.create(host.baseUri() + "/pages/viewpage.action?pageId=" + page);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + login)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static JsonNode gaps(String user) {
        Optional<String> name = Optional.of(user).filter(each -> !each.isEmpty());
        RestClient.Reply reply = new RestClient(host.baseUri(), name).get("/pages/" + page + "/gaps");
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        return reply.json();
    }

    private static String item(int number, String serverId, String issueId) {
        return """
                {"id": "a%d", "title": "Work %d", "painPointIds": ["p"], "issue": {"applinkId": "%s", "issueId": "%s"}}""".formatted(number, number, serverId, issueId);
    }

    private static String macro(List<String> items) {
        return """
                <ac:structured-macro ac:name="journey-map"><ac:plain-text-body><![CDATA[
                {"schemaVersion": 1, "id": "m", "title": "Much work", "state": "CURRENT",
                 "scale": {"min": -2, "max": 2, "baseline": 0, "step": 0.1},
                 "stages": [{"id": "s", "name": "Stage", "touchpoints": [{"id": "t", "name": "Touchpoint",
                   "painPoints": [{"id": "p", "text": "Waits", "kind": "WAITING", "severity": 3, "evidence": "OBSERVED"}]}]}],
                 "actionItems": [%s]}
                ]]></ac:plain-text-body></ac:structured-macro>""".formatted(String.join(",\n", items));
    }

    /** Ids of new issues in the first project of a server. */
    private static List<String> issues(JiraEmulator jira, int count) throws IOException, InterruptedException {
        String project = send(jira, "GET", "/project", "").get(0).get("id").asText();
        String type = send(jira, "GET", "/issue/createmeta/" + project + "/issuetypes", "")
                .at("/values/0/id")
                .asText();
        String updates = IntStream.range(0, count)
                .mapToObj(number -> """
                        {"fields": {"project": {"id": "%s"}, "issuetype": {"id": "%s"}, "summary": "Issue %d"}}""".formatted(project, type, number))
                .collect(Collectors.joining(","));
        JsonNode made = send(jira, "POST", "/issue/bulk", "{\"issueUpdates\": [" + updates + "]}")
                .get("issues");
        return IntStream.range(0, count)
                .mapToObj(at -> made.get(at).get("id").asText())
                .toList();
    }

    private static JsonNode send(JiraEmulator jira, String method, String path, String body)
            throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("ada:ada".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira.baseUrl() + "/rest/api/2" + path))
                .header("Authorization", "Basic " + login)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
