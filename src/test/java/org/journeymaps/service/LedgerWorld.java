package org.journeymaps.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.testing.BundleTexts;
import org.journeymaps.testing.InMemoryMapStore;
import org.journeymaps.testing.RandomEdits;
import org.journeymaps.testing.SampleMaps;

/** Authors, two servers on one store and a bad network between, all driven by one seed. */
final class LedgerWorld {
    static final List<String> AUTHORS = List.of("ada", "ben", "cleo", "dan");
    private static final long PAGE = 1;

    private final InMemoryMapStore store = new InMemoryMapStore();
    private final LedgerBook book = new LedgerBook(store, PAGE);
    private final List<LedgerAuthor> authors = new ArrayList<>();
    private final List<MapSaving> servers = List.of(server(), server());
    private final List<LedgerRequest> astray = new ArrayList<>();
    private final Random random;
    private Optional<String> viewer = Optional.empty();

    LedgerWorld(long seed, int editsOfEach) {
        this.random = new Random(seed);
        JsonTree start = new RandomEdits(seed, "start", id -> true)
                .of(new JourneyMapJson().tree(SampleMaps.map(SampleMaps.manual("work", WorkStatus.TODO))), 60);
        store.with(PAGE, SampleMaps.stored(SampleMaps.read(start.toJson())));
        for (String name : AUTHORS) {
            authors.add(new LedgerAuthor(name, random.nextLong(), editsOfEach, 1, start));
        }
    }

    private MapSaving server() {
        Viewer current = () -> viewer;
        return new MapSaving(
                new PageMaps(store, current),
                new MapHistory(store, current),
                new MapWriting(store),
                new MapTexts(),
                new BundleTexts(Locale.ENGLISH));
    }

    LedgerBook book() {
        return book;
    }

    /** Lets everybody work until all edits are saved and nothing is astray. */
    void run() {
        while (authors.stream().anyMatch(author -> !author.isDone())) {
            step();
        }
        while (!astray.isEmpty()) {
            serve(astray.remove(0));
        }
    }

    /**
     * Somebody sends a save, or only prepares it and is late; one request in ten gets lost and one answer in ten, and one
     * request in eight comes a second time, some time later.
     */
    private void step() {
        if (!astray.isEmpty() && random.nextInt(4) == 0) {
            serve(astray.remove(random.nextInt(astray.size())));
        }
        LedgerAuthor author = authors.get(random.nextInt(authors.size()));
        if (author.isDone()) {
            return;
        }
        LedgerRequest request = author.request();
        if (random.nextInt(3) == 0) {
            return;
        }
        boolean isLost = random.nextInt(10) == 0;
        if (random.nextInt(8) == 0) {
            astray.add(request);
        }
        if (!isLost) {
            if (random.nextInt(5) == 0) {
                store.beforeNextSave(() -> saveInBetween(author));
            }
            MapSave answer = serve(request);
            if (random.nextInt(10) > 0) {
                author.receive(answer);
            }
        }
    }

    /** Somebody else's save, between the reading and the writing of one. */
    private void saveInBetween(LedgerAuthor author) {
        LedgerAuthor other = authors.get(random.nextInt(authors.size()));
        if (other != author && !other.isDone()) {
            serve(other.request());
            become(author.name());
        }
    }

    private MapSave serve(LedgerRequest request) {
        become(request.author());
        MapSave answer = servers.get(random.nextInt(servers.size()))
                .save(PAGE, SampleMaps.MAP, request.baseVersion(), request.map().toJson(), Optional.of(request.name()))
                .<MapSave>fold(done -> done, refusal -> {
                    throw new AssertionError(request + " was refused: " + refusal);
                });
        store.beforeNextSave(() -> {});
        book.enter(request, answer);
        return answer;
    }

    private void become(String author) {
        viewer = Optional.of(author);
        store.savedBy(author);
    }
}
