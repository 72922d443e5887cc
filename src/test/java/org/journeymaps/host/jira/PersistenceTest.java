package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** State over restarts, and several clients at once. */
class PersistenceTest {

    @TempDir
    Path folder;

    @Test
    void keeps_issues_links_and_properties_over_a_restart() {
        Options options = Options.defaults().withDataFile(folder.resolve("sub/jira.json"));
        String key;
        try (JiraEmulator jira = JiraEmulator.start(options)) {
            JiraClient ada = JiraClient.as(jira, "ada");
            key = ada.createTask("BANK", "Survives");
            ada.put("issue/" + key + "/properties/p", "{\"a\":1}");
            ada.post(
                    "issue/" + key + "/remotelink",
                    "{\"globalId\":\"g\",\"object\":{\"url\":\"http://x/\",\"title\":\"t\"}}");
        }
        try (JiraEmulator jira = JiraEmulator.start(options)) {
            JiraClient ada = JiraClient.as(jira, "ada");
            assertThat(ada.get("issue/" + key)
                            .json()
                            .path("fields")
                            .path("summary")
                            .asText())
                    .isEqualTo("Survives");
            assertThat(ada.get("issue/" + key + "/properties/p")
                            .json()
                            .path("value")
                            .path("a")
                            .asInt())
                    .isEqualTo(1);
            assertThat(ada.get("issue/" + key + "/remotelink?globalId=g").status())
                    .isEqualTo(200);
            assertThat(ada.createTask("BANK", "Next")).isNotEqualTo(key);
        }
    }

    @Test
    void says_what_to_do_about_a_data_file_that_cannot_be_read() throws IOException {
        Path file = Files.writeString(folder.resolve("jira.json"), "{\"users\":");
        assertThatThrownBy(() -> JiraEmulator.start(Options.defaults().withDataFile(file)))
                .hasMessageContaining("jira.json")
                .hasMessageContaining("Delete the file");
    }

    @Test
    void says_that_the_port_is_taken() {
        try (JiraEmulator first = JiraEmulator.start(Options.defaults())) {
            int port = java.net.URI.create(first.baseUrl()).getPort();
            assertThatThrownBy(() -> JiraEmulator.start(Options.defaults().withPort(port)))
                    .hasMessageContaining("port " + port)
                    .hasMessageContaining("another port");
        }
    }

    @Test
    void gives_each_of_many_creates_at_once_its_own_key() {
        try (JiraEmulator jira = JiraEmulator.start(Options.defaults())) {
            JiraClient ada = JiraClient.as(jira, "ada");
            var creates = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> ada.createTask("SHOP", "Number " + i)))
                    .toList();
            assertThat(creates)
                    .extracting(CompletableFuture::join)
                    .doesNotHaveDuplicates()
                    .hasSize(40);
        }
    }

    @Test
    void reads_a_file_from_before_issues_had_comments_and_security() throws IOException {
        Path file = folder.resolve("jira.json");
        try (JiraEmulator jira = JiraEmulator.start(Options.defaults().withDataFile(file))) {
            JiraClient.as(jira, "ada").createTask("BANK", "Written");
        }
        ObjectNode old = (ObjectNode) new ObjectMapper().readTree(file.toFile());
        old.withArray("issues").forEach(issue -> ((ObjectNode) issue).remove(List.of("comments", "visibleTo")));
        Files.writeString(file, old.toString());
        try (JiraEmulator jira = JiraEmulator.start(Options.defaults().withDataFile(file))) {
            assertThat(jira.store().state().issues())
                    .allMatch(issue -> issue.comments().isEmpty());
        }
    }
}
