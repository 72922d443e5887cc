package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.testing.SampleMaps.OTHER_PAIN;
import static org.journeymaps.testing.SampleMaps.PAIN;
import static org.journeymaps.testing.SampleMaps.linked;
import static org.journeymaps.testing.SampleMaps.manual;
import static org.journeymaps.testing.UseCases.PAGE;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.ManualStatus;
import org.journeymaps.model.Person;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.WorkStatus;
import org.journeymaps.service.IssueRef;
import org.journeymaps.service.IssueTracker.Draft;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.testing.FakeIssueTracker;
import org.journeymaps.testing.SampleMaps;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GapReportResourceTest {
    private final UseCases app = new UseCases();
    private final Api api = new Api(app);

    @Test
    void aGapComesWithAllThatAListNeeds() {
        app.put(work("m", PAIN, WorkStatus.IN_PROGRESS, "Sam", LocalDate.of(2026, 11, 18)));

        JsonNode json = api.getReport("7").json();

        assertThat(json.get("mapId").asText()).isEqualTo("account");
        assertThat(json.get("title").asText()).isEqualTo("Opening an account");
        assertThat(json.get("version").asInt()).isEqualTo(1);
        assertThat(json.get("editable").asBoolean()).isTrue();
        assertThat(json.get("currency").asText()).isEqualTo("EUR");
        assertThat(json.at("/scale/max").asInt()).isEqualTo(2);
        assertThat(json.at("/progress/total").asInt()).isEqualTo(2);
        JsonNode gap = json.at("/gaps/1");
        assertThat(gap.get("painPointId").asText()).isEqualTo(PAIN);
        assertThat(gap.get("group").asText()).isEqualTo("OVERDUE");
        assertThat(gap.get("stage").asText()).isEqualTo("Prove who you are");
        assertThat(gap.get("touchpointId").asText()).isEqualTo("passport");
        assertThat(gap.get("touchpoint").asText()).isEqualTo("Photograph the passport");
        assertThat(gap.get("severity").asInt()).isEqualTo(4);
        assertThat(gap.get("severityText").asText()).isEqualTo("High");
        assertThat(gap.get("kindText").asText()).isEqualTo("Defect");
        assertThat(gap.get("annualCost").decimalValue()).isEqualByComparingTo("120000");
        assertThat(gap.get("owner").asText()).isEqualTo("Sam");
        assertThat(gap.get("due").asText()).isEqualTo("2026-11-18");
        assertThat(gap.get("overdueDays").asInt()).isEqualTo(3);
        assertThat(gap.get("below").asBoolean()).isTrue();
        assertThat(gap.get("now").decimalValue()).isEqualByComparingTo("-1.5");
        assertThat(gap.has("before")).isFalse();
        assertThat(gap.has("priority")).isFalse();
        assertThat(gap.has("acceptance")).isFalse();
        assertThat(gap.at("/work/0/owner").asText()).isEqualTo("Sam");
        assertThat(gap.at("/work/0/manual").asBoolean()).isTrue();
    }

    @Test
    void whatNobodyHasBegunComesFirst() {
        app.put(work("m", PAIN, WorkStatus.IN_PROGRESS, "Sam", LocalDate.of(2027, 1, 1)));

        assertThat(api.getReport("7").json().findValuesAsText("painPointId")).containsExactly(OTHER_PAIN, PAIN);
    }

    @Test
    void proofIsToldByNameAndNeverByUserKey() {
        app.put(manual("m", WorkStatus.DONE));
        api.postMeasurement("{\"value\": 0.5, \"evidence\": \"MEASURED\", \"source\": \"Survey\", \"sampleSize\": 120,"
                + " \"measuredAt\": \"2026-11-20\", \"accept\": true}");

        Api.Reply reply = api.getReport("7");
        JsonNode gap = reply.json().at("/gaps/1");

        assertThat(gap.get("state").asText()).isEqualTo("CLOSED");
        assertThat(gap.get("below").asBoolean()).isFalse();
        assertThat(gap.get("before").decimalValue()).isEqualByComparingTo("-1.5");
        assertThat(gap.get("now").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(gap.at("/remeasurements/0").toString())
                .isEqualTo("{\"value\":0.5,\"measuredAt\":\"2026-11-20\",\"evidenceText\":\"measured\","
                        + "\"source\":\"Survey\",\"sampleSize\":120,\"by\":\"ADA\"}");
        assertThat(gap.at("/acceptance").toString()).isEqualTo("{\"by\":\"ADA\",\"at\":\"2026-11-21T12:00:00Z\"}");
        assertThat(reply.text()).doesNotContain("\"ada\"");

        app.viewedBy(Optional.empty());
        assertThat(api.getReport("7").json().at("/gaps/1/acceptance").toString())
                .isEqualTo("{\"at\":\"2026-11-21T12:00:00Z\"}");
    }

    @Test
    void whatWasMeasuredForAGapCountsBeforeWhatIsFeltAtItsTouchpoint() {
        app.put(manual("m", WorkStatus.DONE));
        api.postMeasurement("{\"value\": 0.5, \"evidence\": \"MEASURED\", \"measuredAt\": \"2026-11-20\"}");
        Touchpoint touchpoint = app.map().findPainPoint(PAIN).orElseThrow().touchpoint();
        Experience worse = new Experience(
                Optional.empty(),
                BigDecimal.ONE.negate(),
                Evidence.OBSERVED,
                Optional.empty(),
                Optional.empty(),
                UnknownMembers.NONE);
        app.put(app.map()
                .withTouchpoint(
                        touchpoint.toBuilder().experiences(List.of(worse)).build()));

        JsonNode gap = api.getReport("7").json().at("/gaps/1");

        assertThat(gap.get("now").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(gap.get("below").asBoolean()).isFalse();
        assertThat(gap.get("experience").decimalValue()).isEqualByComparingTo("-1");
    }

    @Tag("V5")
    @Test
    void anAnonymousViewerGetsTheListAndNothingOfAnyIssue() {
        app.put(linked("a", issue()));
        app.viewedBy(Optional.empty());

        Api.Reply reply = api.getReport("7");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/progress/notVisible").asInt()).isEqualTo(1);
        assertThat(reply.json().get("servers")).isEmpty();
        assertThat(reply.text()).doesNotContain("ENG-1", "secret", "10001", "OLD-KEY");
    }

    @Tag("V5")
    @Test
    void workThatCannotBeReadIsNotCalledOwnerless() {
        IssueRef issue = issue();
        app.put(linked("a", issue));
        assertThat(group()).isEqualTo("WITHOUT_OWNER");

        app.fakeTracker.hide(issue);
        assertThat(group()).isEqualTo("UNDER_WAY");
    }

    private String group() {
        return api.getReport("7").json().at("/gaps/1/group").asText();
    }

    @Test
    void theTableIsADownloadThatSpreadsheetsReadAsUtf8() {
        app.put(work("m", PAIN, WorkStatus.IN_PROGRESS, "Sam", LocalDate.of(2026, 11, 18)));

        Response answer = api.getTable("7");

        assertThat(answer.getMediaType()).hasToString("text/csv;charset=UTF-8");
        assertThat(answer.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename*=UTF-8''Opening%20an%20account.csv");
        assertThat(text(answer).lines())
                .hasSize(3)
                .element(0)
                .asString()
                .startsWith("\uFEFFStage,Touchpoint,Pain point,Kind,Severity (1–5),");
        assertThat(text(answer).lines().toList().get(2))
                .isEqualTo("Prove who you are,Photograph the passport,The camera rejects the passport,Defect,4,High,,"
                        + "120000,EUR,In progress,Overdue,Sam,2026-11-18,3,,-1.5,,,,,,,Work m: In progress");
    }

    @Tag("S5")
    @Tag("V2")
    @Test
    void theTableHoldsNoFormulaAndNoIssueThatIsNotForTheViewer() {
        IssueRef issue = issue();
        ActionItem item = linked("a", issue);
        app.store.with(
                PAGE,
                SampleMaps.stored(SampleMaps.map(item))
                        .replace("The camera rejects", "=HYPERLINK(1) The camera rejects"));
        assertThat(text(api.getTable("7"))).contains("ENG-1: To Do", ",'=HYPERLINK(1) The camera");

        app.fakeTracker.hide(issue);
        assertThat(text(api.getTable("7")))
                .contains("Linked Jira issue (not visible to you)")
                .doesNotContain("ENG-1", "To Do", "secret", "OLD-KEY");

        app.fakeTracker.failing("link-1", new TrackerAnswer.Unreachable<>());
        assertThat(text(api.getTable("7"))).doesNotContain("ENG-1", "To Do", "OLD-KEY");
    }

    @Test
    void aPageThatIsNotForTheViewerHasNoGaps() {
        app.store.hide(PAGE);

        assertThat(api.getReport("7").status()).isEqualTo(404);
        assertThat(api.getTable("7").getStatus()).isEqualTo(404);
        assertThat(api.getReport("x").status()).isEqualTo(404);
    }

    private static String text(Response answer) {
        return new String((byte[]) answer.getEntity(), StandardCharsets.UTF_8);
    }

    private static ActionItem work(String id, String painPointId, WorkStatus status, String owner, LocalDate due) {
        return new ActionItem(
                id,
                "Work " + id,
                List.of(painPointId),
                Optional.of(new Person(owner, Optional.of("user-key-of-" + owner), UnknownMembers.NONE)),
                Optional.of(due),
                new ManualStatus(status),
                UnknownMembers.NONE);
    }

    private IssueRef issue() {
        app.fakeTracker.create(
                FakeIssueTracker.SERVER.id(), new Draft("10000", "10004", "A secret summary", "", Map.of()), "m");
        return app.fakeTracker.issues().get(0);
    }
}
