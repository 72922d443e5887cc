package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule F1: a server that hangs costs its own share of a page view and nothing of the others'. */
@Tag("F1")
class SlowServersTest {
    private static final String HUNG = "00000000-0000-4000-8000-000000000001";

    private final ScriptedJira well = new ScriptedJira().on("POST .*/search", StatesTest::foundAll);
    private final ScriptedJira hung = new ScriptedJira();
    private final TrackerOverSites world =
            new TrackerOverSites(hung.site(HUNG, "https://slow.example.org"), well.site());

    SlowServersTest() {
        // It takes all the time that it is given, and then gives no answer.
        hung.on("POST .*/search", request -> {
            world.clock.pass(request.timeout());
            return new Reply.NoAnswer();
        });
    }

    @Test
    void aServerThatHangsLeavesTheOthersTheirTime() {
        Instant start = world.clock.instant();

        Map<IssueRef, TrackerAnswer<Issue>> states = states(120);

        assertThat(of(HUNG, states)).containsOnly(new TrackerAnswer.Unreachable<>());
        assertThat(of(ScriptedJira.ID, states)).allMatch(answer -> answer instanceof TrackerAnswer.Found<Issue>);
        assertThat(Duration.between(start, world.clock.instant())).isLessThanOrEqualTo(IssueStates.BUDGET);
        assertThat(hung.requests).hasSize(1);
    }

    @Test
    void nextTimeTheServerThatHungIsAskedLast() {
        states(1);
        well.requests.clear();
        world.clock.pass(StateCache.FRESH.plusSeconds(1));
        Instant start = world.clock.instant();
        well.on("POST .*/search", request -> {
            assertThat(world.clock.instant()).isEqualTo(start);
            return StatesTest.foundAll(request);
        });

        states(1);

        assertThat(well.requests).hasSize(1);
    }

    @Test
    void afterSomeFailuresNobodyWaitsForItAtAll() {
        for (int visit = 0; visit < CircuitBreaker.LIMIT; visit++) {
            states(1);
        }
        Instant start = world.clock.instant();

        assertThat(of(HUNG, states(1))).containsOnly(new TrackerAnswer.Unreachable<>());

        assertThat(world.clock.instant()).isEqualTo(start);
    }

    @Test
    void evenWithManyServersEachHasTimeForOneRequest() {
        JiraSite[] sites = IntStream.range(0, 20)
                .mapToObj(number -> hung.site("server-" + number, "https://slow.example.org"))
                .toArray(JiraSite[]::new);
        TrackerOverSites many = new TrackerOverSites(sites);
        Set<IssueRef> refs = new LinkedHashSet<>();
        IntStream.range(0, 20).forEach(number -> refs.add(new IssueRef("server-" + number, "1")));
        hung.on("POST .*/search", request -> {
            assertThat(request.timeout()).isGreaterThanOrEqualTo(TimeShare.LEAST);
            return new Reply.NoAnswer();
        });

        assertThat(many.tracker.states(refs)).hasSize(20);
        assertThat(hung.requests).hasSize(20);
    }

    private Map<IssueRef, TrackerAnswer<Issue>> states(int issuesPerServer) {
        Set<IssueRef> refs = new LinkedHashSet<>();
        for (String server : List.of(HUNG, ScriptedJira.ID)) {
            IntStream.rangeClosed(1, issuesPerServer).forEach(id -> refs.add(new IssueRef(server, String.valueOf(id))));
        }
        return world.tracker.states(refs);
    }

    private static List<TrackerAnswer<Issue>> of(String server, Map<IssueRef, TrackerAnswer<Issue>> states) {
        return new LinkedHashMap<>(states)
                .keySet().stream()
                        .filter(ref -> ref.serverId().equals(server))
                        .map(ref -> Objects.requireNonNull(states.get(ref)))
                        .toList();
    }
}
