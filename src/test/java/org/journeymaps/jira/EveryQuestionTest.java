package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;
import static org.journeymaps.jira.ScriptedJira.limited;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for whatever the tracker is asked. */
class EveryQuestionTest {
    private static final URI CONSENT = URI.create("https://jira.example.org/jira/authorise");
    private static final IssueRef REF = new IssueRef(ScriptedJira.ID, "10007");
    private static final Draft DRAFT = new Draft("10000", "10004", "Slow form", "", Map.of());
    private static final Map<String, Function<IssueTracker, TrackerAnswer<?>>> QUESTIONS = questions();

    private final ScriptedJira jira = new ScriptedJira();
    private final TrackerOverSites world = new TrackerOverSites(jira.site());

    static Stream<String> question() {
        return QUESTIONS.keySet().stream();
    }

    @ParameterizedTest
    @Tag("V5")
    @MethodSource("question")
    void forAnonymousViewersNoRequestIsMade(String question) {
        jira.on(".*", answer(200, "{}"));
        world.logOut();

        assertThat(ask(question)).isEqualTo(new TrackerAnswer.NotVisible<>());
        assertThat(jira.requests).isEmpty();
    }

    @ParameterizedTest
    @Tag("F1")
    @MethodSource("question")
    void aServerThatDoesNotAnswerIsLeftAloneAfterSomeFailures(String question) {
        jira.on(".*", new Reply.NoAnswer());

        for (int time = 0; time < CircuitBreaker.LIMIT + 3; time++) {
            assertThat(ask(question)).isEqualTo(new TrackerAnswer.Unreachable<>());
        }

        assertThat(jira.requests).hasSize(CircuitBreaker.LIMIT);
    }

    @ParameterizedTest
    @Tag("V1")
    @MethodSource("question")
    void withTheConsentEndsWhatWasReadUnderItWhateverIsAsked(String question) {
        jira.on("POST .*/search", StatesTest::foundAll);
        world.tracker.states(Set.of(REF));
        jira.on(".*", new Reply.NeedsConsent(CONSENT));

        // Long enough to be asked again, and not to be forgotten for that alone.
        world.clock.pass(StateCache.FRESH.plusSeconds(1));
        assertThat(ask(question)).isEqualTo(new TrackerAnswer.NeedsAuthorisation<>(CONSENT));

        jira.on(".*", new Reply.NoAnswer());
        assertThat(ask("states")).isEqualTo(new TrackerAnswer.Unreachable<>());
    }

    static Stream<Arguments> reply() {
        Map<Reply, TrackerAnswer<?>> answers = new LinkedHashMap<>();
        answers.put(new Reply.NotConfigured(), new TrackerAnswer.NotConfigured<>());
        answers.put(new Reply.NeedsConsent(CONSENT), new TrackerAnswer.NeedsAuthorisation<>(CONSENT));
        // Rule F2: an answer to nobody is none for the viewer.
        answers.put(new Reply.Anonymous(answer(404, "{}"), CONSENT), new TrackerAnswer.NeedsAuthorisation<>(CONSENT));
        answers.put(answer(302, "<html>"), new TrackerAnswer.Failed<>(302, List.of()));
        answers.put(answer(500, "{\"message\":\"x\"}"), new TrackerAnswer.Failed<>(500, List.of("x")));
        answers.put(answer(410, "{}"), new TrackerAnswer.Unsupported<>());
        answers.put(
                limited("9223372036854775807"),
                new TrackerAnswer.RateLimited<>(
                        Instant.parse("2026-11-21T10:00:00Z").plus(ReplyReading.LONGEST_WAIT)));
        return answers.entrySet().stream()
                .flatMap(each -> QUESTIONS.keySet().stream()
                        .map(question -> Arguments.of(question, each.getKey(), each.getValue())));
    }

    @ParameterizedTest
    @Tag("F2")
    @MethodSource("reply")
    void eachReplyMeansTheSameWhateverWasAsked(String question, Reply reply, TrackerAnswer<?> expected) {
        jira.on(".*", reply);

        assertThat(ask(question)).isEqualTo(expected);
        assertThat(jira.requests).as("nothing twice").doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @Tag("F2")
    @MethodSource("question")
    void aLogInPageIsNeverTakenForAnAnswer(String question) {
        jira.on(".*", answer(200, "<!DOCTYPE html><html><body>Log in</body></html>"));

        assertThat(ask(question)).isEqualTo(new TrackerAnswer.Failed<>(200, List.of()));
    }

    @ParameterizedTest
    @Tag("K1")
    @MethodSource("question")
    void jiraCloudIsNotAskedAnything(String question) {
        TrackerOverSites cloud = new TrackerOverSites(jira.site(ScriptedJira.ID, "https://acme.atlassian.net"));

        assertThat(Objects.requireNonNull(QUESTIONS.get(question)).apply(cloud.tracker))
                .isEqualTo(new TrackerAnswer.Unsupported<>());
        assertThat(jira.requests).isEmpty();
    }

    @Test
    @Tag("V1")
    void whatWasReadOverALinkThatIsGoneIsNotShown() {
        jira.on("POST .*/search", StatesTest::foundAll);
        world.tracker.states(Set.of(REF));
        world.removeSites();

        assertThat(world.tracker.states(Set.of(REF))).containsEntry(REF, new TrackerAnswer.LinkRemoved<>());
    }

    private TrackerAnswer<?> ask(String question) {
        return Objects.requireNonNull(QUESTIONS.get(question)).apply(world.tracker);
    }

    private static Map<String, Function<IssueTracker, TrackerAnswer<?>>> questions() {
        String id = ScriptedJira.ID;
        Map<String, Function<IssueTracker, TrackerAnswer<?>>> questions = new LinkedHashMap<>();
        questions.put(
                "states",
                tracker -> Objects.requireNonNull(tracker.states(Set.of(REF)).get(REF)));
        questions.put("projects", tracker -> tracker.projects(id, "x"));
        questions.put("issue types", tracker -> tracker.issueTypes(id, "10000"));
        questions.put("fields", tracker -> tracker.fields(id, "10000", "10004"));
        questions.put("create", tracker -> unsent(tracker.create(id, DRAFT, "m")));
        questions.put("by marker", tracker -> tracker.findByMarker(id, DRAFT, "m"));
        questions.put("link back", tracker -> tracker.linkBack(REF, new BackLink("g", "https://x", "t", true)));
        questions.put("has link back", tracker -> tracker.hasLinkBack(REF, "g"));
        questions.put("mention", tracker -> tracker.mention(REF, 77));
        questions.put("find", tracker -> tracker.find(id, "ENG-1"));
        questions.put("search", tracker -> tracker.search(id, "x"));
        questions.put("transitions", tracker -> tracker.transitions(REF));
        questions.put("move", tracker -> tracker.move(REF, "21"));
        questions.put("people", tracker -> tracker.people(id, "10000", "a"));
        questions.put("labels", tracker -> tracker.labels(id, "c"));
        return questions;
    }

    /** A create asks for the screen first, and goes no further without it. */
    private static TrackerAnswer<?> unsent(Creation creation) {
        assertThat(creation).isInstanceOf(Creation.NotSent.class);
        return ((Creation.NotSent) creation).why();
    }
}
