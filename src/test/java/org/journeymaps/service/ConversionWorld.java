package org.journeymaps.service;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.testing.BundleTexts;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.InMemoryIntentStore;
import org.journeymaps.testing.InMemoryMapStore;
import org.journeymaps.testing.MovableClock;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.view.Texts;

/**
 * A page, its intents and a tracker that several nodes share, all of them with {@link ConversionFaults}. Time passes between
 * requests only, since a node that lives has its answer within a minute.
 */
final class ConversionWorld {
    static final long PAGE = 1;

    private final Object pages = new Object();
    private final InMemoryMapStore store = new InMemoryMapStore();
    private final InMemoryIntentStore intents = new InMemoryIntentStore();
    private final FakeIssueTracker tracker = new FakeIssueTracker();
    private final Map<String, Instant> made = new HashMap<>();
    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T12:00:00Z"));
    private final ReadWriteLock requests = new ReentrantReadWriteLock(true);
    private final Texts texts = new BundleTexts(Locale.ENGLISH);
    private final ConversionFaults faults;

    ConversionWorld(ConversionFaults faults, int painPoints) {
        this.faults = faults;
        store.with(PAGE, SampleMaps.stored(SampleMaps.withPainPoints(painPoints)));
    }

    /** A request, during which time stands still. */
    <T> T request(Supplier<T> work) {
        requests.readLock().lock();
        try {
            return work.get();
        } finally {
            requests.readLock().unlock();
        }
    }

    /** Lets time pass. */
    void pass(Duration time) {
        requests.writeLock().lock();
        try {
            clock.pass(time);
        } finally {
            requests.writeLock().unlock();
        }
    }

    JourneyMap map() {
        synchronized (pages) {
            return SampleMaps.read(store.body(PAGE, 0));
        }
    }

    List<Intent> openIntents() {
        return intents.open();
    }

    int createRequests() {
        synchronized (tracker) {
            return tracker.createRequests();
        }
    }

    /** All issues that exist, by their summary, which names the pain point. */
    Map<String, Set<IssueRef>> issues() {
        synchronized (tracker) {
            return tracker.issues().stream()
                    .collect(Collectors.groupingBy(
                            issue -> tracker.draftOf(issue).summary(), Collectors.toSet()));
        }
    }

    /** A node that serves somebody: use cases of its own on what all share. */
    ConversionNode node(String user) {
        return new ConversionNode(new MortalPages(), new MortalIntents(), new FaultyTracker(), clock, texts, user);
    }

    private final class MortalPages implements MapStore {
        @Override
        public Optional<StoredPage> find(long pageId) {
            synchronized (pages) {
                return store.find(pageId);
            }
        }

        @Override
        public Optional<PageVersion> findVersion(long pageId, int version) {
            synchronized (pages) {
                return store.findVersion(pageId, version);
            }
        }

        @Override
        public boolean isOpenToAll(long pageId) {
            synchronized (pages) {
                return store.isOpenToAll(pageId);
            }
        }

        @Override
        public SaveResult save(long pageId, int baseVersion, int position, String body, String versionComment) {
            return faults.step(() -> {
                synchronized (pages) {
                    return store.save(pageId, baseVersion, position, body, versionComment);
                }
            });
        }

        @Override
        public <T> T alone(long pageId, Supplier<T> work) {
            synchronized (pages) {
                return work.get();
            }
        }
    }

    private final class MortalIntents implements IntentStore {
        @Override
        public PageIntents of(long pageId) {
            return intents.of(pageId);
        }

        @Override
        public List<Claimed> claim(List<Claim> claims) {
            return faults.step(() -> intents.claim(claims));
        }

        @Override
        public void update(List<Intent> changed) {
            faults.step(() -> {
                intents.update(changed);
                return true;
            });
        }

        @Override
        public boolean replace(List<Intent> expected, List<Intent> next) {
            return faults.step(() -> intents.replace(expected, next));
        }

        @Override
        public void remove(List<Intent> finished) {
            faults.step(() -> {
                intents.remove(finished);
                return true;
            });
        }
    }

    /** Loses three in ten requests or answers, and finds what is new after some seconds only, as an index does. */
    private final class FaultyTracker extends WatchedTracker {
        FaultyTracker() {
            super(tracker);
        }

        @Override
        public List<Server> servers() {
            synchronized (tracker) {
                return super.servers();
            }
        }

        @Override
        public Creation create(String serverId, Draft draft, String marker) {
            if (faults.hits(15)) {
                faults.lost();
                return new Creation.Unknown();
            }
            Creation creation = faults.step(() -> {
                synchronized (tracker) {
                    made.put(marker, clock.instant());
                    return super.create(serverId, draft, marker);
                }
            });
            if (faults.hits(15)) {
                faults.lost();
                return new Creation.Unknown();
            }
            return creation;
        }

        @Override
        public TrackerAnswer<List<CreatedIssue>> findByMarker(String serverId, Draft draft, String marker) {
            if (faults.hits(10)) {
                return new TrackerAnswer.Unreachable<>();
            }
            synchronized (tracker) {
                Instant indexed = made.getOrDefault(marker, Instant.MIN);
                return indexed.isAfter(clock.instant().minusSeconds(5))
                        ? new TrackerAnswer.Found<>(List.of())
                        : super.findByMarker(serverId, draft, marker);
            }
        }

        @Override
        public Map<IssueRef, TrackerAnswer<Issue>> states(Set<IssueRef> issues) {
            synchronized (tracker) {
                return super.states(issues);
            }
        }

        @Override
        public TrackerAnswer<Boolean> linkBack(IssueRef issue, BackLink link) {
            return faults.step(() -> {
                synchronized (tracker) {
                    return super.linkBack(issue, link);
                }
            });
        }

        @Override
        public TrackerAnswer<Boolean> mention(IssueRef issue, long pageId) {
            synchronized (tracker) {
                return super.mention(issue, pageId);
            }
        }
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }
}
