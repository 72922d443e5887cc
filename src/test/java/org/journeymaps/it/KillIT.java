package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.bench.HostProcess;
import org.journeymaps.host.LocalHost;
import org.journeymaps.host.LocalHostOptions;
import org.journeymaps.host.content.ContentRow;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.journeymaps.host.content.HostUser;
import org.journeymaps.host.content.NewContent;
import org.journeymaps.host.content.Spaces.Grant;
import org.journeymaps.host.content.Spaces.Holder;
import org.journeymaps.host.content.Spaces.SpaceGrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the process that saves, at any moment. Afterwards the page is as before the save or as after it, byte for byte;
 * what was told to be saved is there.
 */
class KillIT {
    static final String EDITOR = "host-user-ada";
    private static final int KILLS = 200;
    /** Each restart needs a processor for a moment; so many go on beside each other. */
    private static final int BESIDE_EACH_OTHER = 2;
    /** History grows with each save; so often a store is killed before a new one is taken. */
    private static final int KILLS_OF_A_STORE = 25;

    private static final int KILLS_OF_THE_WHOLE = 3;
    /** Longer than a save takes, so that each moment of it is met. */
    private static final int MOST_MICROS = 30_000;

    private static final String MAP = map();
    private static final String BEFORE = "<p>Before ä &nbsp;</p>";
    private static final String AFTER = "<p>After]]&gt;</p>";

    @TempDir
    Path folder;

    static String fingerprint(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The map of a page version. */
    static String body(int version) {
        return titled(MAP, version);
    }

    private static String titled(String map, int version) {
        return map.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Saved as version " + version + "\"");
    }

    private static String map() {
        String touchpoints = IntStream.range(0, 60)
                .mapToObj(i -> "{\"id\": \"t" + i + "\", \"name\": \"Touchpoint " + i + "\", \"description\": \""
                        + "What happens here. ".repeat(10) + "\"}")
                .collect(Collectors.joining(", "));
        return "{\"schemaVersion\": 1, \"id\": \"bench\", \"title\": \"\", \"stages\": [{\"id\": \"s\", \"name\": \"S\","
                + " \"touchpoints\": [" + touchpoints + "]}]}";
    }

    private static String storage(int version) {
        return storage(body(version));
    }

    private static String storage(String body) {
        return BEFORE + "<ac:structured-macro ac:name=\"journey-map\"><ac:plain-text-body><![CDATA[" + body
                + "]]></ac:plain-text-body></ac:structured-macro>" + AFTER;
    }

    @Test
    void afterAKillThePageIsTheOldOneOrTheNewOne() throws Exception {
        int stores = KILLS / KILLS_OF_A_STORE;
        ExecutorService lanes = Executors.newFixedThreadPool(BESIDE_EACH_OTHER);
        int saves = 0;
        try {
            for (Future<Integer> ofAStore : lanes.invokeAll(IntStream.range(0, stores)
                    .<Callable<Integer>>mapToObj(store -> () -> killsOfAStore(store))
                    .toList())) {
                saves += ofAStore.get();
            }
        } finally {
            lanes.shutdownNow();
        }

        assertThat(saves).as("saves between %d kills", KILLS).isGreaterThan(KILLS);
    }

    /** How many saves came through. */
    private int killsOfAStore(int store) throws IOException, InterruptedException {
        Random random = new Random(store);
        Path data = Files.createDirectory(folder.resolve("store-" + store));
        long page = page(data);
        Life life = new Life(1, 1);
        for (int kill = 0; kill < KILLS_OF_A_STORE; kill++) {
            life = liveAndDie(data, page, life, new Moment(random.nextInt(3), random.nextInt(MOST_MICROS)));
        }
        return life.saved();
    }

    /**
     * What a process told before it was killed.
     *
     * @param saved the last version it told to be saved
     * @param begun the last version it was about to save
     */
    private record Life(int saved, int begun) {}

    /**
     * When a process is killed: so long after so many saves and one.
     */
    private record Moment(int saves, int micros) {}

    private static Life liveAndDie(Path data, long page, Life before, Moment moment)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        Path.of("target", "classes") + File.pathSeparator + System.getProperty("java.class.path"),
                        SaveLoop.class.getName(),
                        data.toString(),
                        String.valueOf(page))
                .redirectError(data.resolve("error.log").toFile())
                .start();
        try (BufferedReader said = process.inputReader()) {
            String first = said.readLine();
            if (first == null) {
                throw new IllegalStateException("It did not start: " + Files.readString(data.resolve("error.log")));
            }
            int found = Integer.parseInt(first.split(" ")[1]);
            assertThat(found)
                    .as("what was saved is there, and nothing that was never begun")
                    .isBetween(before.saved(), before.begun());
            assertThat(first).isEqualTo("FOUND " + found + " " + fingerprint(storage(found)));

            Life life = new Life(found, found);
            for (int saves = 0; saves <= moment.saves(); saves++) {
                life = heard(
                        heard(life, Objects.requireNonNull(said.readLine())), Objects.requireNonNull(said.readLine()));
            }
            TimeUnit.MICROSECONDS.sleep(moment.micros());
            // Not by the process's own method: that would throw away what it said.
            process.toHandle().destroyForcibly();

            for (String line = said.readLine(); line != null; line = said.readLine()) {
                life = heard(life, line);
            }
            return life;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The last line may have been cut off by the kill. */
    private static Life heard(Life life, String line) {
        String[] words = line.split(" ");
        if (words.length < 2 || words[1].isEmpty()) {
            return life;
        }
        int version = Integer.parseInt(words[1]);
        if (line.equals("SAVING " + (life.saved() + 1))) {
            return new Life(life.saved(), version);
        }
        return line.equals("SAVED " + life.begun()) ? new Life(version, version) : life;
    }

    private static long page(Path data) {
        try (HostData store = EmbeddedHostData.open(data, Clock.systemUTC())) {
            store.users()
                    .create(new HostUser(EDITOR, "ada", "Ada", "ada@example.org", Set.of("users"), true, false), "ada");
            store.spaces().create("CX", "CX", EDITOR);
            store.spaces()
                    .replaceGrants(
                            "CX",
                            Set.of(
                                    new SpaceGrant(Grant.VIEW, Holder.USER, "ada"),
                                    new SpaceGrant(Grant.EDIT, Holder.USER, "ada")));
            return store.content()
                    .create(NewContent.page("CX", "Page", storage(1), OptionalLong.empty(), EDITOR))
                    .id();
        }
    }

    /** The whole host, over HTTP, a few times: it takes seconds to start. */
    @Test
    void soItIsWithTheWholeHost() throws Exception {
        Path data = Files.createDirectory(folder.resolve("whole"));
        long page;
        String stored;
        try (LocalHost host =
                LocalHost.start(LocalHostOptions.onFreePorts(Path.of(System.getProperty("app.jar")), data))) {
            stored = new RestClient(host.baseUri(), Optional.of("ada"))
                    .post("/maps/check", "{\"map\": " + body(1) + "}")
                    .json()
                    .get("text")
                    .asText();
            page = host.data()
                    .content()
                    .create(NewContent.page("CX", "Kill", storage(stored), OptionalLong.empty(), EDITOR))
                    .id();
        }
        Random random = new Random(1);
        int saved = 1;
        for (int kill = 0; kill < KILLS_OF_THE_WHOLE; kill++) {
            try (HostProcess host = start(data)) {
                int begun = saveUntilKilled(host, page, saved, random.nextInt(800));
                saved = begun - 1;
            }
            try (HostData store = EmbeddedHostData.open(data, Clock.systemUTC())) {
                ContentRow found = store.content().findById(page).orElseThrow();
                assertThat(found.version()).isBetween(saved, saved + 1);
                assertThat(found.body()).isEqualTo(storage(titled(stored, found.version())));
                saved = found.version();
            }
        }
        assertThat(saved).isGreaterThan(KILLS_OF_THE_WHOLE);
    }

    private static HostProcess start(Path data) throws IOException {
        return HostProcess.on(data, List.of("--app", System.getProperty("app.jar")))
                .awaitAnswer();
    }

    /** The last version that was about to be saved. */
    private static int saveUntilKilled(HostProcess host, long page, int from, int millis)
            throws InterruptedException, ExecutionException {
        URI address = host.address();
        CountDownLatch first = new CountDownLatch(1);
        CompletableFuture<Integer> saving = CompletableFuture.supplyAsync(() -> {
            RestClient ada = new RestClient(address, Optional.of("ada"));
            int version = from;
            try {
                while (true) {
                    String upload = "{\"baseVersion\": " + version + ", \"map\": " + body(version + 1) + "}";
                    int status =
                            ada.put("/pages/" + page + "/maps/bench", upload).status();
                    assertThat(status).isEqualTo(200);
                    version++;
                    first.countDown();
                }
            } catch (AssertionError killed) {
                return version + 1;
            }
        });
        assertThat(first.await(1, TimeUnit.MINUTES)).as("a save came through").isTrue();
        TimeUnit.MILLISECONDS.sleep(millis);
        host.kill();
        return saving.get();
    }
}
