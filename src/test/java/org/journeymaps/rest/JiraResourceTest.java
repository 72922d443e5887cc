package org.journeymaps.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.journeymaps.service.IssueTracker;
import org.journeymaps.service.TrackerAnswer;
import org.journeymaps.testing.UseCases;
import org.junit.jupiter.api.Test;

class JiraResourceTest {
    private final UseCases app = new UseCases();
    private final Api api = new Api(app);

    @Test
    void answersServersProjectsTypesAndFields() {
        app.fakeTracker.with(new IssueTracker.Field(
                "priority",
                "Priority",
                true,
                true,
                IssueTracker.FieldKind.SELECT,
                List.of(new IssueTracker.AllowedValue("3", "<iframe>"))));

        assertThat(Api.reply(api.jira().servers()).text())
                .isEqualTo("{\"servers\":[{\"id\":\"link-1\",\"name\":\"Our Jira\","
                        + "\"url\":\"https://jira.example.org/jira\",\"primary\":true}]}");
        assertThat(Api.reply(api.jira().projects("link-1", "eng")).text())
                .isEqualTo("{\"answer\":\"FOUND\",\"text\":\"\",\"projects\":[{\"id\":\"10000\",\"key\":\"ENG\","
                        + "\"name\":\"Engineering\"}]}");
        assertThat(Api.reply(api.jira().types("link-1", "10000")).text())
                .isEqualTo("{\"answer\":\"FOUND\",\"text\":\"\",\"types\":[{\"id\":\"10004\",\"name\":\"Task\"}]}");
        JsonNode field =
                Api.reply(api.jira().fields("link-1", "10000", "10004")).json().at("/fields/3");
        assertThat(field.toString())
                .isEqualTo("{\"id\":\"priority\",\"name\":\"Priority\",\"required\":true,\"hasDefault\":true,"
                        + "\"kind\":\"SELECT\",\"allowedValues\":[{\"id\":\"3\",\"name\":\"<iframe>\"}]}");
    }

    @Test
    void answersPeopleAndLabels() {
        assertThat(Api.reply(api.jira().people("link-1", "10000", ""))
                        .json()
                        .get("answer")
                        .asText())
                .isEqualTo("FOUND");
        assertThat(Api.reply(api.jira().labels("link-1", ""))
                        .json()
                        .get("labels")
                        .isArray())
                .isTrue();
        assertThat(Api.reply(api.jira().labels("gone", "")).json().get("answer").asText())
                .isEqualTo("LINK_REMOVED");
    }

    @Test
    void aTrackersTroubleIsAnAnswerAndNoError() {
        app.fakeTracker.failing(
                "link-1", new TrackerAnswer.NeedsAuthorisation<>(URI.create("https://j.example/oauth")));

        Api.Reply reply = Api.reply(api.jira().projects("link-1", ""));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().get("answer").asText()).isEqualTo("NEEDS_AUTHORISATION");
        assertThat(reply.json().get("authoriseUrl").asText()).isEqualTo("https://j.example/oauth");
        assertThat(reply.json().get("projects")).isEmpty();
        assertThat(Api.reply(api.jira().types("gone", "1")).json().get("answer").asText())
                .isEqualTo("LINK_REMOVED");
    }

    @Test
    void whatCannotBeCreatedIsNotCalledAnIssue() {
        app.fakeTracker.failing("link-1", new TrackerAnswer.NotVisible<>());

        Api.Reply reply = Api.reply(api.jira().types("link-1", "10000"));

        assertThat(reply.json().get("answer").asText()).isEqualTo("NOT_VISIBLE");
        assertThat(reply.json().get("text").asText())
                .contains("another project")
                .doesNotContain("Linked");
    }

    @Test
    void nobodyIsAskedForAnAnonymousViewer() {
        app.viewedBy(Optional.empty());

        assertThat(Api.reply(api.jira().servers()).status()).isEqualTo(401);
        assertThat(Api.reply(api.jira().fields("link-1", "10000", "10004")).error())
                .isEqualTo("NOT_LOGGED_IN");
    }
}
