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
        assertThatThrownBy(() -> links.put(jira.site(), "1", link, new ReplyReading(Clock.systemUTC())))
                .hasMessageContaining("at most 255");
    }

    private TrackerAnswer<Boolean> put(Reply reply) {
        jira.on("POST .*/remotelink", reply);
        return links.put(jira.site(), "10007", LINK, new ReplyReading(Clock.systemUTC()));
    }
}
