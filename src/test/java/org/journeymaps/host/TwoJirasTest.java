package org.journeymaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.journeymaps.host.jira.JiraEmulator;
import org.journeymaps.host.jira.state.Issue;
import org.journeymaps.host.platform.LinkedJira;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host with two Jira servers, where an administrator may remove links and make them anew. */
class TwoJirasTest {

    @TempDir
    Path folder;

    @Test
    void bothAreLinkedAndHoldIssuesOfTheirOwnUnderTheSameIds() {
        try (LocalHost host = start()) {
            assertThat(host.jiras().linked())
                    .extracting(LinkedJira::name)
                    .containsExactly("Jira emulator", "Operations Jira");
            assertThat(issue(host.emulator(), "10000").key()).isEqualTo("BANK-1");
            assertThat(issue(host.secondEmulator(), "10000").key()).isEqualTo("OPS-1");
            assertThat(issue(host.secondEmulator(), "BANK-1").summary()).startsWith("Show opening hours");
        }
    }

    @Test
    void aLinkMadeAnewKeepsItsNewIdOverARestart() {
        String before;
        String anew;
        try (LocalHost host = start()) {
            before = host.jiras().linked().get(1).id();
            anew = host.jiras().link("Operations Jira").id();
        }
        try (LocalHost host = start()) {
            assertThat(host.jiras().linked())
                    .extracting(LinkedJira::id)
                    .contains(anew)
                    .doesNotContain(before);
        }
    }

    private LocalHost start() {
        List<String> words = List.of("--without-app", "--second-jira", "--port", "0", "--data", folder.toString());
        return LocalHost.start(LocalHostOptions.parse(words));
    }

    private static Issue issue(Optional<JiraEmulator> jira, String key) {
        return jira.orElseThrow().store().state().findIssue(key).orElseThrow();
    }
}
