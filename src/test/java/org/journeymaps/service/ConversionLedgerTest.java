package org.journeymaps.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.model.ActionItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No pain point gets two issues, and none is forgotten: four clients of three people at once, with three in ten requests or
 * answers lost and nodes that die at any step between the intent and the page.
 */
class ConversionLedgerTest {
    private static final int CONVERSIONS = 200;
    private static final List<String> PEOPLE = List.of("ada", "ben", "cleo", "ada");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Tag("C1")
    @Tag("C2")
    @Tag("C3")
    @Tag("C4")
    @Tag("C7")
    void eachPainPointEndsWithExactlyOneIssue(long seed) throws Exception {
        ConversionFaults faults = new ConversionFaults(seed);
        ConversionWorld world = new ConversionWorld(faults, CONVERSIONS);

        run(world, seed);

        Map<String, Set<IssueRef>> issues = world.issues();
        assertThat(issues.values()).as("issues of one pain point").allMatch(made -> made.size() == 1);
        assertThat(issues).as("pain points with an issue").hasSize(CONVERSIONS);
        Map<String, Optional<IssueRef>> onPage = world.map().actionItems().stream()
                .collect(Collectors.toMap(item -> item.painPointIds().get(0), IssueStates::issueOf));
        assertThat(onPage).hasSize(CONVERSIONS);
        assertThat(world.map().actionItems())
                .extracting(ActionItem::painPointIds)
                .allMatch(ids -> ids.size() == 1);
        onPage.forEach((painPoint, issue) -> assertThat(issues.get(painPoint)).containsExactly(issue.orElseThrow()));
        assertThat(faults.kills()).as("nodes that died").isGreaterThan(20);
        assertThat(faults.losses()).as("requests and answers that got lost").isGreaterThan(CONVERSIONS / 5);
        assertThat(world.createRequests()).as("issues asked for").isGreaterThanOrEqualTo(CONVERSIONS);
    }

    /** When everything goes dark in the midst of it, what is not on the page is an intent that the next look settles. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    @Tag("C2")
    @Tag("C4")
    @Tag("C8")
    void whatIsNotOnThePageIsAnIntentThatTheNextLookSettles(long seed) throws Exception {
        ConversionFaults faults = new ConversionFaults(seed);
        ConversionWorld world = new ConversionWorld(faults, CONVERSIONS);
        List<ConversionClient> clients = clients(world, seed);
        for (int i = 0; i < 150; i++) {
            clients.get(i % clients.size()).askOnce();
        }

        Set<String> open = world.openIntents().stream()
                .map(intent -> intent.key().painPointId())
                .collect(Collectors.toSet());
        Set<String> onPage = onPage(world);
        assertThat(world.issues()).allSatisfy((painPoint, made) -> {
            assertThat(made).hasSize(1);
            assertThat(onPage.contains(painPoint) || open.contains(painPoint))
                    .as(painPoint)
                    .isTrue();
        });
        assertThat(open).as("left open").isNotEmpty();

        faults.heal();
        clients.forEach(ConversionClient::settleAll);

        assertThat(onPage(world)).isEqualTo(world.issues().keySet());
        assertThat(world.openIntents())
                .as("of those that made no issue, to be tried again by who sent them")
                .allMatch(intent -> !world.issues().containsKey(intent.key().painPointId()));
        run(world, seed);
        assertThat(world.issues()).hasSize(CONVERSIONS);
        assertThat(world.issues().values()).allMatch(made -> made.size() == 1);
        assertThat(onPage(world)).hasSize(CONVERSIONS);
    }

    private static Set<String> onPage(ConversionWorld world) {
        return world.map().actionItems().stream()
                .flatMap(item -> item.painPointIds().stream())
                .collect(Collectors.toSet());
    }

    private static List<ConversionClient> clients(ConversionWorld world, long seed) {
        return IntStream.range(0, PEOPLE.size())
                .mapToObj(i -> new ConversionClient(world, PEOPLE.get(i), 10 * seed + i))
                .toList();
    }

    private static void run(ConversionWorld world, long seed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE.size());
        try {
            List<Future<Integer>> running = new ArrayList<>();
            clients(world, seed).forEach(client -> running.add(threads.submit(client)));
            for (Future<Integer> client : running) {
                client.get(2, TimeUnit.MINUTES);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
