package org.journeymaps.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.journeymaps.host.content.EmbeddedHostData;
import org.journeymaps.host.content.HostData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalHostOptionsTest {

    @TempDir
    Path folder;

    private Path jar;

    @BeforeEach
    void aJar() throws IOException {
        jar = Files.createFile(folder.resolve("app.jar"));
    }

    @Test
    void hasDefaultsForEverythingButTheApp() {
        LocalHostOptions options = parse("");

        assertThat(options.port()).isEqualTo(1990);
        assertThat(options.jiraPort()).isEqualTo(1991);
        assertThat(options.data()).isEqualTo(Path.of("local-host-data"));
        assertThat(options.fresh()).isFalse();
        assertThat(options.jira()).isEmpty();
    }

    @Test
    void readsEveryOption() {
        LocalHostOptions options =
                parse("--port 8080 --data d --fresh --jira-url https://j.example/jira/ --jira-user u --jira-token t");

        assertThat(options.jiraPort()).isEqualTo(8081);
        assertThat(options.fresh()).isTrue();
        assertThat(options.jira().orElseThrow().url()).hasToString("https://j.example/jira");
        assertThat(options.jira().orElseThrow().toString()).doesNotContain("t]").contains("j.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--colour red | The option \"--colour\" is unknown; --help lists the options.",
                "--port | The option --port needs a value.",
                "--port 70000 | --port takes a port from 0 to 65535, not \"70000\".",
                "--jira-port x | --jira-port takes a port from 0 to 65535, not \"x\".",
                "--jira-url ftp://x | --jira-url takes an address such as",
                "--jira-url https://x.example | --jira-url needs --jira-token",
                "--jira-token t | --jira-user and --jira-token need --jira-url.",
                "--app missing.jar | There is no file missing.jar",
                "--app x.jar --without-app | Give the packaged app with --app JAR, or else --without-app.",
            })
    void saysInOneSentenceWhatIsWrong(String words, String message) {
        assertThatThrownBy(() -> parse(words))
                .isInstanceOf(StartException.class)
                .hasMessageContaining(message);
    }

    @Test
    void needsTheApp() {
        assertThatThrownBy(() -> LocalHostOptions.parse(List.of())).hasMessageContaining("--app JAR");
    }

    @Test
    void startsWithoutAnAppIfToldTo() {
        assertThat(LocalHostOptions.parse(List.of("--without-app")).app()).isEmpty();
    }

    @Test
    void saysThatThePortIsTaken() {
        try (HostServer first = HostServer.bind(0)) {
            int port = first.baseUri().getPort();

            assertThatThrownBy(() -> HostServer.bind(port))
                    .isInstanceOf(StartException.class)
                    .hasMessage("Port " + port + " is taken; choose another one with --port, or 0 for any free one.");
        }
    }

    @Test
    void saysThatTheDataFolderCannotBeWritten() {
        assertThatThrownBy(() -> DataFolder.prepare(jar, false))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("cannot be written")
                .hasMessageContaining("--data");
    }

    @Test
    void forgetsOnlyWhatTheHostItselfPutThere() throws IOException {
        Path mine = Files.createFile(folder.resolve("thesis.odt"));
        try (HostData data = EmbeddedHostData.open(folder, Clock.systemUTC())) {
            DemoContent.seedIfEmpty(data);
            data.settings().put("", "a", "b");
        }

        DataFolder.prepare(folder, true);

        assertThat(mine).exists();
        try (HostData data = EmbeddedHostData.open(folder, Clock.systemUTC())) {
            assertThat(data.spaces().all()).isEmpty();
            assertThat(data.settings().find("", "a")).isEmpty();
        }
    }

    @Test
    void seedsTheDemoPagesOnce() {
        for (int start = 1; start <= 2; start++) {
            try (HostData data = EmbeddedHostData.open(folder, Clock.systemUTC())) {
                DemoContent.seedIfEmpty(data);
                assertThat(data.content().pagesOf("CX"))
                        .hasSize(4)
                        .filteredOn(page -> page.body().contains("ac:name=\"journey-map\""))
                        .hasSize(3);
            }
        }
    }

    private LocalHostOptions parse(String words) {
        Stream<String> app = words.contains("--app") ? Stream.empty() : Stream.of("--app", jar.toString());
        return LocalHostOptions.parse(
                Stream.concat(app, Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()))
                        .toList());
    }
}
