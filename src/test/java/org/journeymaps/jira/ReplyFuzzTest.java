package org.journeymaps.jira;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.IssueTracker.Issue;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule F3: any bytes under any status end in a typed answer, whatever was asked. */
class ReplyFuzzTest {
    private static final List<String> SEEDS = List.of(
            "{\"startAt\":0,\"maxResults\":50,\"total\":1,\"isLast\":true,\"values\":[{\"id\":\"1\",\"fieldId\":\"labels\",\"name\":\"n\","
                    + "\"operations\":[\"set\"],\"schema\":{\"type\":\"array\",\"items\":\"string\"},\"allowedValues\":[{\"id\":1}]}]}",
            "{\"total\":1,\"issues\":[{\"id\":\"1\",\"key\":\"ENG-1\",\"fields\":{\"summary\":\"s\",\"status\":{\"name\":\"n\","
                    + "\"statusCategory\":{\"key\":\"done\"}},\"assignee\":{\"displayName\":\"Ada\"}}}]}",
            "{\"projects\":[{\"id\":\"1\",\"key\":\"K\",\"name\":\"N\"}]}",
            "{\"id\":\"1\",\"key\":\"ENG-1\"}",
            "{\"id\":\"1\",\"key\":\"ENG\",\"globalId\":\"g\",\"issueTypes\":[{\"id\":\"10004\",\"name\":\"Task\",\"subtask\":false}]}",
            "{\"permissions\":{\"CREATE_ISSUES\":{\"havePermission\":true}}}",
            "{\"transitions\":[{\"id\":\"21\",\"name\":\"Go\",\"to\":{\"name\":\"n\",\"statusCategory\":{\"key\":\"new\"}},"
                    + "\"fields\":{\"resolution\":{\"required\":true}}},{\"fields\":[1]}]}",
            "[{\"name\":\"ada\",\"displayName\":\"Ada\",\"active\":true},{},7]",
            "{\"results\":[{\"value\":\"\\\"c x\\\"\",\"displayName\":\"<b>c</b>\"},{\"value\":1}]}",
            "{\"errorMessages\":[\"x\",1,null],\"errors\":{\"summary\":\"y\",\"z\":[]},\"message\":{}}",
            "{\"deploymentType\":\"Server\"}",
            "<!DOCTYPE html><html><body>Log in</body></html>",
            "[[[[]]]]",
            "");
    private static final int[] STATUSES = {
        0, 100, 200, 200, 200, 200, 201, 204, 301, 302, 400, 401, 403, 404, 410, 418, 429, 500, 502, 503, 504, 999, -1
    };
    private static final IssueRef REF = new IssueRef(ScriptedJira.ID, "1");
    private static final Draft DRAFT = new Draft("10000", "10004", "summary", "text", Map.of("labels", List.of("x")));

    @RepeatedTest(400)
    @Tag("F3")
    void f3EveryReplyEndsInATypedAnswer(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        TrackerOverSites world = new TrackerOverSites(siteAnswering(random));
        for (int round = 0; round < 5; round++) {
            Map<IssueRef, TrackerAnswer<Issue>> states = world.tracker.states(Set.of(REF));
            assertThat(states).containsOnlyKeys(REF).doesNotContainValue(null);
            assertThat(world.tracker.projects(ScriptedJira.ID, "q")).isNotNull();
            assertThat(world.tracker.issueTypes(ScriptedJira.ID, "10000")).isNotNull();
            assertThat(world.tracker.fields(ScriptedJira.ID, "10000", "10004")).isNotNull();
            assertThat(world.tracker.create(ScriptedJira.ID, DRAFT, "m")).isNotNull();
            assertThat(world.tracker.findByMarker(ScriptedJira.ID, DRAFT, "m")).isNotNull();
            assertThat(world.tracker.linkBack(REF, new BackLink("g", "https://x", "t", true)))
                    .isNotNull();
            assertThat(world.tracker.hasLinkBack(REF, "g")).isNotNull();
            assertThat(world.tracker.mention(REF, 77)).isNotNull();
            assertThat(world.tracker.find(ScriptedJira.ID, "ENG-1")).isNotNull();
            assertThat(world.tracker.search(ScriptedJira.ID, "slow form")).isNotNull();
            assertThat(world.tracker.transitions(REF)).isNotNull();
            assertThat(world.tracker.move(REF, "21")).isNotNull();
            assertThat(world.tracker.people(ScriptedJira.ID, "10000", "a")).isNotNull();
            assertThat(world.tracker.labels(ScriptedJira.ID, "c")).isNotNull();
            world.clock.pass(StateCache.FRESH);
        }
    }

    @Test
    @Tag("F3")
    void f3JsonOfAnyDepthIsRefusedAndNotFollowed() {
        String deep = "{\"issues\":" + "[".repeat(2_000_000);
        String closed = "{\"a\":".repeat(60) + "1" + "}".repeat(60);
        for (String body : List.of(deep, closed)) {
            TrackerOverSites world = new TrackerOverSites(site(request -> ScriptedJira.answer(200, body)));

            assertThat(world.tracker.states(Set.of(REF))).containsValue(new TrackerAnswer.Failed<>(200, List.of()));
        }
    }

    private static JiraSite siteAnswering(Random random) {
        return site(request -> reply(random));
    }

    private static JiraSite site(JiraTransport transport) {
        return new ScriptedJira().site().through(request -> {
            RequestForms.check(request);
            return transport.send(request);
        });
    }

    private static Reply reply(Random random) {
        URI consent = URI.create("https://jira.example.org/consent");
        Reply.Answer answer = new Reply.Answer(
                STATUSES[random.nextInt(STATUSES.length)],
                // No wait that the create would sit through.
                random.nextBoolean() ? Optional.empty() : Optional.of(String.valueOf(6 + random.nextInt() / 2L)),
                body(random),
                random.nextInt(10) > 0);
        return switch (random.nextInt(20)) {
            case 0 -> new Reply.NoAnswer();
            case 1 -> new Reply.NeedsConsent(consent);
            case 2 -> new Reply.NotConfigured();
            case 3 -> new Reply.NotTried(Instant.EPOCH);
            case 4 -> new Reply.Anonymous(answer, consent);
            default -> answer;
        };
    }

    /** A good body with some bytes changed, cut off or put in; or noise. */
    private static byte[] body(Random random) {
        byte[] bytes = SEEDS.get(random.nextInt(SEEDS.size())).getBytes(UTF_8);
        if (random.nextInt(8) == 0) {
            bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
        }
        for (int changes = random.nextInt(4); changes > 0 && bytes.length > 0; changes--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(6) == 0 ? java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }
}
