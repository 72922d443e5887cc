package org.journeymaps.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How long a save takes over HTTP when eight people save at once: each a map of their own, then all of them the same map,
 * where each save but the first is a merge. The clock runs from the request to the last byte of the answer, so sending,
 * waiting for a processor and reading are in it.
 */
public final class SaveBenchmark {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CARDS = 400;
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 40;
    private static final int SAVES = 100;
    /** People look at what they saved; without a pause only the number of processors would be measured. */
    private static final int PAUSE_MILLIS = Integer.getInteger("pause", 250);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI host;

    private SaveBenchmark(URI host) {
        this.host = host;
    }

    /** Takes the packaged app. Prints a line for each case. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createTempDirectory("save-benchmark");
        try (HostProcess process =
                HostProcess.on(data, List.of("--app", arguments[0])).awaitAnswer()) {
            SaveBenchmark benchmark = new SaveBenchmark(process.address());
            System.out.println("| case | median, ms | p95, ms | p99, ms | most, ms |");
            List<String> own = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                own.add(benchmark.page("Own page " + client));
            }
            benchmark.run(own, WARM_UP);
            print("each a map of their own", benchmark.run(own, SAVES));
            String shared = benchmark.page("Shared page");
            List<String> same =
                    IntStream.range(0, CLIENTS).mapToObj(client -> shared).toList();
            benchmark.run(same, WARM_UP);
            print("all the same map", benchmark.run(same, SAVES));
        }
    }

    private static void print(String name, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                name, millis(nanos, 0.5), millis(nanos, 0.95), millis(nanos, 0.99), millis(nanos, 1));
    }

    private static double millis(long[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1] / 1e6;
    }

    /** Each client saves so often; the times of all. */
    private long[] run(List<String> pages, int saves) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(pages.size());
        try {
            List<Callable<long[]>> work = new ArrayList<>();
            for (int client = 0; client < pages.size(); client++) {
                int touchpoint = client;
                String page = pages.get(client);
                work.add(() -> save(page, touchpoint, saves));
            }
            LongStream all = LongStream.empty();
            for (Future<long[]> times : clients.invokeAll(work)) {
                all = LongStream.concat(all, Arrays.stream(times.get()));
            }
            return all.toArray();
        } finally {
            clients.shutdown();
        }
    }

    /** Renames one touchpoint again and again, from the version of the last answer. */
    private long[] save(String page, int touchpoint, int saves) throws IOException, InterruptedException {
        long[] times = new long[saves];
        ObjectNode read = send("GET", mapOf(page), "");
        int version = read.at("/page/version").asInt();
        ObjectNode map = (ObjectNode) read.get("map");
        for (int i = 0; i < saves; i++) {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS / 2 + (i * 37 + touchpoint * 101) % Math.max(1, PAUSE_MILLIS));
            ((ObjectNode) map.at("/stages/0/touchpoints/" + touchpoint % 5))
                    .put(touchpoint < 5 ? "name" : "description", "Saved " + i);
            String request = JSON.createObjectNode()
                    .put("baseVersion", version)
                    .set("map", map)
                    .toString();
            long start = System.nanoTime();
            ObjectNode answer = send("PUT", mapOf(page), request);
            times[i] = System.nanoTime() - start;
            version = answer.get("version").asInt();
            map = (ObjectNode) answer.get("map");
        }
        return times;
    }

    private String page(String title) throws IOException, InterruptedException {
        return String.valueOf(MadePage.with(host, title, SampleMaps.withCards(CARDS)));
    }

    private static String mapOf(String page) {
        return "/rest/journey-maps/1.0/pages/" + page + "/maps/bench";
    }

    private ObjectNode send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(host + path))
                .header("Authorization", "Basic " + encoded("ada:ada"))
                .header("X-Atlassian-Token", "no-check")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/json");
        }
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    method + " " + path + " was answered with " + response.statusCode() + ": " + response.body());
        }
        return (ObjectNode) JSON.readTree(response.body());
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
