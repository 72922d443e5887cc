package org.journeymaps.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.journeymaps.jira.ScriptedJira.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.journeymaps.host.platform.TestPlatform;
import org.journeymaps.service.IssueTracker.BackLink;
import org.journeymaps.service.TrackerAnswer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteLinksTest {
    private static final BackLink LINK =
            new BackLink("journeyMapPainPoint=1", "https://wiki.example.org/x#jm-1", "Journey\nmap", true);

    private final ScriptedJira jira = new ScriptedJira();
    private final ReplyReading reading = new ReplyReading(Clock.systemUTC());
    private final RemoteLinks links = new RemoteLinks(TestPlatform.properties(), () -> Optional.of("app-1"));

    @Test
    void theLinkSaysAllThatJiraWouldOtherwiseEmpty() {
        assertThat(put(answer(201, "{\"id\":1}"))).isEqualTo(new TrackerAnswer.Found<>(true));

        JsonNode body = RequestForms.json(jira.last());
        assertThat(body.path("globalId").asText()).isEqualTo("journeyMapPainPoint=1");
        assertThat(body.path("relationship").asText()).isEqualTo("mentioned in");
        assertThat(body.at("/application/type").asText()).isEqualTo("org.journeymaps.confluence");
        assertThat(body.at("/object/url").asText()).isEqualTo("https://wiki.example.org/x#jm-1");
        assertThat(body.at("/object/title").asText()).isEqualTo("Journey map");
        assertThat(body.at("/object/status/resolved").asBoolean()).isTrue();
    }

    @Test
    void theIconIsAPictureOfTheApp() {
        put(answer(201, "{\"id\":1}"));

        String icon = RequestForms.json(jira.last()).at("/object/icon/url16x16").asText();
        String resources = "https://wiki.example.org/confluence/download/resources/org.journeymaps.confluence/";
        assertThat(icon).startsWith(resources);
        assertThat(RemoteLinks.class.getResource("/" + icon.substring(resources.length())))
                .isNotNull();
    }

    @Test
    void anUpdateIsToldFromANewLinkByItsStatus() {
        assertThat(put(answer(200, "{\"id\":1}"))).isEqualTo(new TrackerAnswer.Found<>(false));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404})
    @Tag("V4")
    void v4ARefusalDoesNotTellWhetherTheIssueExists(int status) {
        assertThat(put(answer(status, "{\"errorMessages\":[\"linking is off\"]}")))
                .isEqualTo(new TrackerAnswer.NotVisible<>());
    }

    @Test
    @Tag("F2")
    void f2ALogInPageIsNoLink() {
        assertThat(put(answer(200, "<html>"))).isEqualTo(new TrackerAnswer.Failed<>(200, List.of()));
    }

    @Test
    void anIdThatJiraWouldRefuseIsAMistakeOfOurs() {
        BackLink link = new BackLink("x".repeat(256), "https://x", "t", false);
        assertThatThrownBy(() -> links.put(jira.site(), "1", link, reading)).hasMessageContaining("at most 255");
    }

    @Test
    void confluencesOwnLinkHasItsGlobalIdSoThatThereIsNoSecondOne() {
        jira.on("POST .*/remotelink", answer(201, "{\"id\":1}"));

        assertThat(links.mention(jira.site(), "10007", 77, reading)).isEqualTo(new TrackerAnswer.Found<>(true));

        assertThat(RequestForms.json(jira.last())).hasToString("""
                {"globalId":"appId=app-1&pageId=77","relationship":"mentioned in",\
                "application":{"type":"com.atlassian.confluence","name":"Confluence"},\
                "object":{"url":"https://wiki.example.org/confluence/pages/viewpage.action?pageId=77","title":"Page"}}\
                """);
    }

    @Test
    void aConfluenceThatDoesNotTellWhoItIsPutsNoSuchLink() {
        RemoteLinks nameless = new RemoteLinks(TestPlatform.properties(), Optional::empty);

        assertThat(nameless.mention(jira.site(), "10007", 77, reading)).isEqualTo(new TrackerAnswer.Found<>(false));
        assertThat(jira.requests).isEmpty();
    }

    @Test
    @Tag("I3")
    void anIssueIsProvenByALinkOfExactlyThatId() {
        jira.on("GET .*/remotelink.*", "{\"id\":1,\"globalId\":\"appId=1&painPoint=a b\"}");

        assertThat(links.contains(jira.site(), "10007", "appId=1&painPoint=a b", reading))
                .isEqualTo(new TrackerAnswer.Found<>(true));
        assertThat(jira.last().path()).endsWith("/remotelink?globalId=appId%3D1%26painPoint%3Da%20b");
        assertThat(links.contains(jira.site(), "10007", "another", reading))
                .isEqualTo(new TrackerAnswer.Found<>(false));
    }

    @ParameterizedTest
    @Tag("V4")
    @ValueSource(ints = {401, 403, 404})
    void whoMayNotLookLearnsNoMoreThanThatThereIsNoProof(int status) {
        jira.on("GET .*/remotelink.*", answer(status, "{}"));

        assertThat(links.contains(jira.site(), "10007", "g", reading)).isEqualTo(new TrackerAnswer.Found<>(false));
    }

    @Test
    @Tag("F2")
    void aLogInPageProvesNothing() {
        jira.on("GET .*/remotelink.*", answer(200, "<html>"));

        assertThat(links.contains(jira.site(), "10007", "g", reading))
                .isEqualTo(new TrackerAnswer.Failed<>(200, List.of()));
    }

    private TrackerAnswer<Boolean> put(Reply reply) {
        jira.on("POST .*/remotelink", reply);
        return links.put(jira.site(), "10007", LINK, reading);
    }
}
