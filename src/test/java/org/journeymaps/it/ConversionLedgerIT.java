package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.host.LocalHost;
import org.journeymaps.host.LocalHostOptions;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.jira.fault.Injection;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.it.RestClient.Reply;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No pain point gets two issues, over HTTP: several clients convert the same ones, and Jira's answers get lost. */
class ConversionLedgerIT {
    private static final int CONVERSIONS = 20;
    private static final int AT_ONCE = 5;
    private static final List<String> PEOPLE = List.of("ada", "admin", "ada", "admin");

    @TempDir
    Path data;

    @Test
    @Tag("C1")
    @Tag("C6")
    void eachPainPointEndsWithExactlyOneIssue() throws Exception {
        try (LocalHost host =
                LocalHost.start(LocalHostOptions.onFreePorts(Path.of(System.getProperty("app.jar")), data))) {
            Set<String> before = keys(host);
            String page = "/pages/" + pageOf(host);
            host.emulator().orElseThrow().faults().set(settings -> settings.with("indexLagSeconds", 1));
            host.emulator()
                    .orElseThrow()
                    .faults()
                    .inject(Injection.resetAfterCommit().forPercent(30).times(CONVERSIONS));

            List<String> lost = run(host.baseUri(), page);

            assertThat(lost)
                    .as("results that were unknown, or issues that were not recorded at once")
                    .isNotEmpty();
            JsonNode map =
                    client(host.baseUri(), "ada").get(page + "/maps/m").json().get("map");
            Set<String> onPage = new HashSet<>(map.get("actionItems").findValuesAsText("issueId"));
            assertThat(onPage).as("issues on the page").hasSize(CONVERSIONS);
            assertThat(map.get("actionItems")).hasSize(CONVERSIONS);
            Set<String> made = keys(host);
            made.removeAll(before);
            assertThat(made).as("issues made").isEqualTo(onPage);
        }
    }

    private static Set<String> keys(LocalHost host) {
        return host.emulator().orElseThrow().store().state().issues().stream()
                .map(Issue::id)
                .map(String::valueOf)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static long pageOf(LocalHost host) {
        String pains = IntStream.range(0, CONVERSIONS)
                .mapToObj(i -> "{\"id\":\"p" + i + "\",\"text\":\"Pain " + i
                        + "\",\"kind\":\"WAITING\",\"severity\":4,\"evidence\":\"OBSERVED\"}")
                .collect(Collectors.joining(","));
        String map = "{\"schemaVersion\":1,\"id\":\"m\",\"title\":\"Ledger\",\"stages\":[{\"id\":\"s\",\"name\":\"S\","
                + "\"touchpoints\":[{\"id\":\"t\",\"name\":\"T\",\"painPoints\":[" + pains + "]}]}]}";
        return host.data()
                .content()
                .create(NewContent.page(
                        "CX",
                        "Conversions",
                        "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body><![CDATA[" + map
                                + "]]></ac:plain-text-body></ac:structured-macro>",
                        OptionalLong.empty(),
                        "host-user-ada"))
                .id();
    }

    private static List<String> run(URI host, String page) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE.size());
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int i = 0; i < PEOPLE.size(); i++) {
                running.add(threads.submit(new Converter(client(host, PEOPLE.get(i)), page, i)));
            }
            List<String> lost = new ArrayList<>();
            for (Future<List<String>> each : running) {
                lost.addAll(each.get());
            }
            return lost;
        } finally {
            threads.shutdownNow();
        }
    }

    private static RestClient client(URI host, String user) {
        return new RestClient(host, Optional.of(user));
    }

    /** Somebody who sends batches until no pain point is without an issue, and looks what became of those nobody knows of. */
    private record Converter(RestClient client, String page, long seed) implements Callable<List<String>> {
        @Override
        public List<String> call() throws Exception {
            Random random = new Random(seed);
            List<String> lost = new ArrayList<>();
            Instant end = Instant.now().plus(Duration.ofMinutes(2));
            for (List<String> left = left(); !left.isEmpty() && Instant.now().isBefore(end); left = left()) {
                Reply reply = client.post(page + "/maps/m/issues/batch", batch(left, random));
                assertThat(reply.status()).as(reply.text()).isEqualTo(200);
                reply.json().get("results").forEach(result -> {
                    if (result.get("result").asText().equals("UNKNOWN")) {
                        lost.add(result.toString());
                    }
                });
                Thread.sleep(500L + random.nextInt(500));
                client.post(page + "/gaps/settlement", "{}");
            }
            return lost;
        }

        private List<String> left() {
            List<String> left = new ArrayList<>();
            client.get(page + "/gaps").json().at("/maps/0/gaps").forEach(gap -> {
                if (gap.get("work").isEmpty()) {
                    left.add(gap.get("painPointId").asText());
                }
            });
            return left;
        }

        private String batch(List<String> left, Random random) {
            ObjectNode batch = new ObjectMapper()
                    .createObjectNode()
                    .put(
                            "serverId",
                            client.get("/jira/servers")
                                    .json()
                                    .at("/servers/0/id")
                                    .asText())
                    .put("projectId", "10000")
                    .put("issueTypeId", "10002");
            ArrayNode issues = batch.putArray("issues");
            int from = random.nextInt(Math.max(1, left.size() - AT_ONCE));
            for (String painPoint : left.subList(from, Math.min(left.size(), from + AT_ONCE))) {
                ObjectNode issue = issues.addObject().put("summary", "About " + painPoint);
                issue.putArray("painPointIds").add(painPoint);
            }
            return batch.toString();
        }
    }
}
