package org.journeymaps.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.SampleMaps;

/** Somebody who turns pain points into issues until none is left, one or several at a time, and asks again when that fails. */
final class ConversionClient implements Callable<Integer> {
    private static final int MOST_REQUESTS = 2000;
    private static final int AT_ONCE = 6;

    private final ConversionWorld world;
    private final String user;
    private final Random random;
    private ConversionNode node;

    ConversionClient(ConversionWorld world, String user, long seed) {
        this.world = world;
        this.user = user;
        this.random = new Random(seed);
        this.node = world.node(user);
    }

    /** How many requests it took. */
    @Override
    public Integer call() {
        int requests = 0;
        List<String> left = left();
        while (!left.isEmpty() && requests < MOST_REQUESTS) {
            requests++;
            send(left);
            left = left();
        }
        return requests;
    }

    /** One request, whatever comes of it. */
    void askOnce() {
        List<String> left = left();
        if (!left.isEmpty()) {
            send(left);
        }
    }

    /** Looks what became of everything, as often as it takes: each look has time for a few only. */
    void settleAll() {
        world.pass(Duration.ofSeconds(61));
        for (int looks = world.openIntents().size(); looks > 0; looks--) {
            world.request(() -> node.gaps().settled(ConversionWorld.PAGE));
            world.pass(Duration.ofSeconds(1));
        }
    }

    private List<String> left() {
        JourneyMap map = world.map();
        return map.painPoints()
                .map(PainPoint::id)
                .filter(id -> map.actionItemsFor(id).isEmpty())
                .toList();
    }

    private void send(List<String> left) {
        try {
            world.request(() -> ask(left));
        } catch (NodeKilled killed) {
            // The next request meets another node.
            node = world.node(user);
        }
        world.pass(Duration.ofSeconds(random.nextInt(12)));
    }

    private Object ask(List<String> left) {
        if (random.nextInt(5) == 0) {
            return node.gaps().settled(ConversionWorld.PAGE);
        }
        if (random.nextBoolean()) {
            return node.creation().create(ConversionWorld.PAGE, SampleMaps.MAP, wish(one(left)));
        }
        List<IssueRequest> wishes = IntStream.range(0, AT_ONCE)
                .mapToObj(any -> one(left))
                .distinct()
                .map(ConversionClient::wish)
                .toList();
        return node.creation().createAll(ConversionWorld.PAGE, SampleMaps.MAP, wishes);
    }

    /** All begin at the left, so that they meet. */
    private String one(List<String> left) {
        return left.get(random.nextInt(Math.min(left.size(), 2 * AT_ONCE)));
    }

    private static IssueRequest wish(String painPoint) {
        return new IssueRequest(
                List.of(painPoint),
                FakeIssueTracker.SERVER.id(),
                "10000",
                "10004",
                painPoint,
                "",
                Map.of(),
                Optional.of(Set.of()));
    }
}
