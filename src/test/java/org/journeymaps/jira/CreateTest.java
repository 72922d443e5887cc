package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.jira.ScriptedJira.answer;
import static org.journeymaps.jira.ScriptedJira.limited;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.journeymaps.service.IssueTracker.CreatedIssue;
import org.journeymaps.service.IssueTracker.Creation;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CreateTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final URI CONSENT = URI.create("https://jira.example.org/jira/authorise");
    private static final String MADE = "{\"id\":\"10007\",\"key\":\"ENG-8\",\"self\":\"http://evil.example/x\"}";
    private static final Draft DRAFT = new Draft("10000", "10004", "Slow form", "It *hurts*", Map.of());

    private final ScriptedJira jira = new ScriptedJira();
    private final List<Duration> pauses = new ArrayList<>();
    private final ReplyReading reading = new ReplyReading(Clock.fixed(NOW, ZoneOffset.UTC));
    private final IssueCreation creation = new IssueCreation(new CreateScreens(reading), reading);

    static Stream<Arguments> c2EveryReplyIsMadeRefusedOrUnknown() {
        Creation made = new Creation.Created(
                new CreatedIssue("10007", "ENG-8", URI.create("https://jira.example.org/jira/browse/ENG-8")));
        Creation unknown = new Creation.Unknown();
        Creation consent = new Creation.NotSent(new TrackerAnswer.NeedsAuthorisation<>(CONSENT));
        return Stream.of(
                Arguments.of(answer(201, MADE), made),
                Arguments.of(new Reply.Anonymous(answer(201, MADE), CONSENT), made),
                Arguments.of(answer(201, "<html>"), unknown),
                Arguments.of(answer(201, "{\"id\":\"10007\""), unknown),
                Arguments.of(answer(201, "{}"), unknown),
                Arguments.of(answer(200, "<html>Log in</html>"), unknown),
                Arguments.of(answer(204, ""), unknown),
                Arguments.of(answer(302, ""), unknown),
                Arguments.of(answer(408, "{}"), unknown),
                Arguments.of(answer(403, "<html>Proxy</html>"), unknown),
                Arguments.of(answer(401, ""), unknown),
                Arguments.of(answer(500, "{\"errorMessages\":[\"x\"]}"), unknown),
                Arguments.of(answer(503, "<html>"), unknown),
                Arguments.of(new Reply.NoAnswer(), unknown),
                Arguments.of(new Reply.Anonymous(answer(500, "{}"), CONSENT), unknown),
                Arguments.of(new Reply.Anonymous(answer(401, "{}"), CONSENT), consent),
                Arguments.of(new Reply.NeedsConsent(CONSENT), consent),
                Arguments.of(new Reply.NotConfigured(), new Creation.NotSent(new TrackerAnswer.NotConfigured<>())),
                Arguments.of(new Reply.NotTried(NOW), new Creation.NotSent(new TrackerAnswer.Unreachable<>())),
                Arguments.of(
                        answer(400, "{\"errorMessages\":[\"No.\"],\"errors\":{\"priority\":\"Not here.\"}}"),
                        new Creation.Rejected(400, List.of("No."), Map.of("priority", "Not here."))),
                Arguments.of(
                        answer(403, "{\"message\":\"Forbidden\",\"stackTrace\":\"at com.example\"}"),
                        new Creation.Rejected(403, List.of("Forbidden"), Map.of())));
    }

    @ParameterizedTest
    @MethodSource
    @Tag("C2")
    void c2EveryReplyIsMadeRefusedOrUnknown(Reply reply, Creation expected) {
        jira.on("POST .*/issue", reply);

        assertThat(creation.create(site(), DRAFT, "m")).isEqualTo(expected);
        assertThat(jira.lines().stream().filter(line -> line.startsWith("POST")))
                .hasSize(1);
    }

    @Test
    @Tag("C3")
    void c3AfterARateLimitTheCreateIsSentOnceMore() {
        Iterator<Reply> replies =
                List.<Reply>of(limited("2"), answer(201, MADE)).iterator();
        jira.on("POST .*/issue", request -> replies.next());

        assertThat(creation.create(site(), DRAFT, "m")).isInstanceOf(Creation.Created.class);
        assertThat(pauses).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    @Tag("C3")
    void c3ASecondRateLimitEndsTheTrying() {
        jira.on("POST .*/issue", limited("1"));

        assertThat(creation.create(site(), DRAFT, "m"))
                .isEqualTo(new Creation.NotSent(new TrackerAnswer.RateLimited<>(NOW.plusSeconds(1))));
        assertThat(pauses).hasSize(1);
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {"9223372036854775807", "61", "soon", "-1", ""})
    @Tag("F3")
    void f3LongOrUnreadableWaitsAreReportedCappedAndNotWaitedFor(String retryAfter) {
        jira.on("POST .*/issue", limited(retryAfter));

        assertThat(creation.create(site(), DRAFT, "m"))
                .isEqualTo(new Creation.NotSent(new TrackerAnswer.RateLimited<>(NOW.plusSeconds(60))));
        assertThat(pauses).isEmpty();
    }

    @Test
    @Tag("C5")
    void c5TheMarkerGoesWithTheCreateAsPropertyAndLabel() {
        jira.on("POST .*/issue", answer(201, MADE));

        creation.create(site(), DRAFT, "intent-1");

        JsonNode body = RequestForms.json(jira.last());
        assertThat(body.at("/properties/0/key").asText()).isEqualTo("journey-maps-intent");
        assertThat(body.at("/properties/0/value/intent").asText()).isEqualTo("intent-1");
        assertThat(body.at("/fields/labels/0").asText()).isEqualTo("cjm-intent-1");
        assertThat(body.at("/fields/project/id").asText()).isEqualTo("10000");
        assertThat(body.at("/fields/issuetype/id").asText()).isEqualTo("10004");
        assertThat(body.at("/fields/description").asText()).isEqualTo("It \\*hurts*");
    }

    @Test
    @Tag("L4")
    void l4OnlyFieldsOfTheScreenAreSent() {
        jira.on("POST .*/issue", answer(201, MADE));
        jira.on("GET .*/issuetypes/10004.*", """
                {"total":1,"isLast":true,"values":[{"fieldId":"summary","required":true,"operations":["set"],"schema":{"type":"string"}}]}
                """);

        creation.create(site(), new Draft("10000", "10004", "s", "d", Map.of("priority", List.of("3"))), "m");

        assertThat(RequestForms.json(jira.last()).path("fields").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("project", "issuetype", "summary");
    }

    @Test
    void fieldsAreSentInTheFormOfTheirKind() {
        jira.on("POST .*/issue", answer(201, MADE));
        jira.on("GET .*/issuetypes/10004.*", FieldReaderTest.SCREEN);
        Map<String, List<String>> values = Map.of(
                "customfield_1", List.of("one line\nnot two"),
                "customfield_3", List.of("2.50"),
                "customfield_4", List.of("10200"),
                "components", List.of("1", "2"),
                "assignee", List.of("ada"),
                "duedate", List.of("2026-12-24"),
                "labels", List.of("own"),
                "summary", List.of("not this way"),
                "customfield_9", List.of("unsupported"));

        creation.create(site(), new Draft("10000", "10004", "Summary", "", values), "m");

        JsonNode fields = RequestForms.json(jira.last()).path("fields");
        assertThat(fields.path("customfield_1").asText()).isEqualTo("one line not two");
        assertThat(fields.path("customfield_3").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(fields.path("customfield_4")).hasToString("{\"id\":\"10200\"}");
        assertThat(fields.path("components")).hasToString("[{\"id\":\"1\"},{\"id\":\"2\"}]");
        assertThat(fields.path("assignee")).hasToString("{\"name\":\"ada\"}");
        assertThat(fields.path("duedate").asText()).isEqualTo("2026-12-24");
        assertThat(fields.path("labels")).hasToString("[\"own\",\"cjm-m\"]");
        assertThat(fields.path("summary").asText()).isEqualTo("Summary");
        assertThat(fields.has("customfield_9")).isFalse();
        assertThat(fields.has("description")).isFalse();
    }

    private JiraSite site() {
        return jira.site().through(new PatientTransport(jira, pauses::add, PatientTransport.CREATING));
    }
}
