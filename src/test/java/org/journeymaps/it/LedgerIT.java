package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.journeymaps.bench.HostProcess;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.it.LedgerClient.Accepted;
import org.journeymaps.it.LedgerClient.Refused;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nobody's work is lost, over HTTP: four clients of two people at two hosts on one store, all at the same time. What each was
 * told is held against the page's history.
 */
class LedgerIT {
    private static final int EDITS_OF_EACH = 60;
    private static final List<String> PEOPLE = List.of("ada", "admin", "ada", "admin");

    @TempDir
    Path data;

    @Test
    void everyAcceptedEditIsInTheMapOrInAReportedConflict() throws Exception {
        try (HostProcess one = start();
                HostProcess other = start();
                HostData store = EmbeddedHostData.openShared(data, Clock.systemUTC())) {
            long page = store.content()
                    .create(NewContent.page("CX", "Ledger", storage(), OptionalLong.empty(), "host-user-ada"))
                    .id();
            List<LedgerClient> clients = new ArrayList<>();
            for (String person : PEOPLE) {
                clients.add(new LedgerClient(
                        person + clients.size(),
                        Stream.of(one, other)
                                .map(host -> new RestClient(host.address(), Optional.of(person)))
                                .toList(),
                        "/pages/" + page + "/maps/ledger",
                        EDITS_OF_EACH));
            }
            run(clients);

            List<Accepted> accepted = clients.stream()
                    .flatMap(client -> client.accepted().stream())
                    .toList();
            assertThat(accepted.stream().mapToInt(Accepted::edits).sum()).isEqualTo(clients.size() * EDITS_OF_EACH);
            List<Refused> refused = clients.stream()
                    .flatMap(client -> client.refused().stream())
                    .toList();
            assertThat(refused).isNotEmpty();
            requireHistory(store.content().history(page), accepted, refused);
        }
    }

    private HostProcess start() throws IOException {
        return HostProcess.on(data, List.of("--app", System.getProperty("app.jar"), "--shared"))
                .awaitAnswer();
    }

    private static void run(List<LedgerClient> clients) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            for (Future<LedgerClient> client : threads.invokeAll(clients)) {
                client.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Each version holds what its request asked for, and what had changed since that request's own version. */
    private static void requireHistory(List<ContentRow> history, List<Accepted> accepted, List<Refused> refused)
            throws IOException {
        Map<Integer, JsonFacts> facts = new HashMap<>();
        Map<String, Integer> madeBy = new HashMap<>();
        for (ContentRow version : history) {
            facts.put(version.version(), new JsonFacts(map(version.body())));
            if (version.version() > 1) {
                assertThat(madeBy.put(version.versionComment(), version.version()))
                        .as("an earlier version of %s", version.versionComment())
                        .isNull();
            }
        }
        int merged = 0;
        for (Accepted save : accepted) {
            int version = madeBy.getOrDefault(save.request(), save.answered());
            JsonFacts base = at(facts, save.baseVersion());
            JsonFacts mine = new JsonFacts(save.mine());
            assertThat(base.changesMissing(mine, at(facts, version)))
                    .as("changes of %s in version %d", save.request(), version)
                    .isEmpty();
            if (madeBy.containsKey(save.request())) {
                assertThat(base.changesMissing(at(facts, version - 1), at(facts, version)))
                        .as("changes of others before %s, in version %d", save.request(), version)
                        .isEmpty();
                merged += version > save.baseVersion() + 1 ? 1 : 0;
            }
        }
        assertThat(merged).as("saves that were merged").isPositive();
        for (Refused save : refused) {
            assertThat(at(facts, save.baseVersion())
                            .changesMissing(new JsonFacts(save.mine()), new JsonFacts(save.draft())))
                    .as("changes of %s that are not in the draft", save.request())
                    .allMatch(change -> save.told().contains(change.substring(0, change.indexOf(' '))));
        }
    }

    private static JsonFacts at(Map<Integer, JsonFacts> facts, int version) {
        return Objects.requireNonNull(facts.get(version), "version " + version);
    }

    private static JsonNode map(String storage) throws IOException {
        String body = Jsoup.parse(storage, "", Parser.xmlParser())
                .expectFirst("ac|plain-text-body")
                .wholeText();
        return new ObjectMapper().readTree(body);
    }

    private static String storage() {
        List<String> stages = IntStream.range(0, 2)
                .mapToObj(stage -> "{\"id\":\"s" + stage + "\",\"name\":\"S\",\"touchpoints\":["
                        + String.join(
                                ",",
                                IntStream.range(0, 3)
                                        .mapToObj(i -> "{\"id\":\"t" + stage + i + "\",\"name\":\"T\","
                                                + "\"frontstage\":[{\"id\":\"c" + stage + i + "\",\"text\":\"C\"}]}")
                                        .toList())
                        + "]}")
                .toList();
        return "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body><![CDATA["
                + "{\"schemaVersion\":1,\"id\":\"ledger\",\"title\":\"Ledger\",\"stages\":[" + String.join(",", stages)
                + "]}]]></ac:plain-text-body></ac:structured-macro>";
    }
}
