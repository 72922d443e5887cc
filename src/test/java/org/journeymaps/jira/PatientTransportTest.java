package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;
import static org.journeymaps.jira.ScriptedJira.limited;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientTransportTest {
    private static final JiraRequest READ = JiraRequest.get("serverInfo");
    private static final JiraRequest SEARCH = JiraRequest.post("search", "{}");

    private final List<JiraRequest> sent = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {502, 503, 504})
    void aReadIsTriedOnceMoreWhereSomethingBeforeJiraAnswered(int status) {
        for (JiraRequest read : List.of(READ, SEARCH)) {
            sent.clear();

            assertThat(answering(answer(status, "<html>"), answer(200, "{}")).send(read))
                    .satisfies(
                            reply -> assertThat(((Reply.Answer) reply).status()).isEqualTo(200));

            assertThat(sent).containsExactly(read, read);
        }
    }

    @Tag("C3")
    @ParameterizedTest
    @CsvSource({"issue", "issue/10000/remotelink", "issue/10000/transitions"})
    void whatChangesJiraIsNeverSentTwiceUnlessARateLimitKeptItOut(String path) {
        JiraRequest write = JiraRequest.post(path, "{}");
        for (Reply reply : List.of(answer(503, ""), answer(502, ""), answer(500, ""), new Reply.NoAnswer())) {
            sent.clear();

            assertThat(answering(reply, answer(201, "{}")).send(write)).isEqualTo(reply);

            assertThat(sent).hasSize(1);
        }
        answering(limited("1"), answer(201, "{}")).send(write);
        assertThat(sent).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 401, 403, 404, 410, 500, 501})
    void allOtherAnswersAreTakenAsTheyAre(int status) {
        answering(answer(status, "{}"), answer(200, "{}")).send(READ);

        assertThat(sent).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void thePauseIsWhatJiraAsksForAndAtLeastABackoffWithSomeChanceInIt() {
        answering(limited("0"), answer(200, "{}")).send(READ);
        answering(limited("1"), answer(200, "{}")).send(READ);

        assertThat(pauses).hasSize(2);
        assertThat(pauses.get(0)).isBetween(PatientTransport.BACKOFF, PatientTransport.BACKOFF.multipliedBy(2));
        assertThat(pauses.get(1)).isEqualTo(Duration.ofSeconds(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "60", "9223372036854775807", "soon", ""})
    void aPageViewNeverSleepsLong(String retryAfter) {
        answering(limited(retryAfter), answer(200, "{}")).send(READ);
        Reply.Answer down = new Reply.Answer(503, Optional.of(retryAfter), new byte[0], true);
        answering(down, answer(200, "{}")).send(READ);

        assertThat(sent).hasSize(2);
        assertThat(pauses).isEmpty();
    }

    @Test
    void forOneThingThatAUserAsksForThereIsOneSecondTryInAll() {
        Reply down = answer(503, "");
        PatientTransport transport = answering(down, down, down, down);

        transport.send(READ);
        transport.send(READ);

        assertThat(sent).hasSize(3);
        assertThat(pauses).hasSize(1);
    }

    @Test
    void whoeverEndsTheThreadEndsTheWaiting() {
        PatientTransport transport = new PatientTransport(
                request -> limited("0"),
                duration -> {
                    throw new InterruptedException();
                },
                PatientTransport.LOOKING);

        transport.send(READ);

        assertThat(Thread.interrupted()).isTrue();
    }

    private PatientTransport answering(Reply... replies) {
        List<Reply> left = new ArrayList<>(List.of(replies));
        return new PatientTransport(
                request -> {
                    sent.add(request);
                    return left.remove(0);
                },
                pauses::add,
                PatientTransport.LOOKING);
    }
}
