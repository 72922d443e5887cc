package org.journeymaps.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Public Jira clients, unmodified, on the emulator; see {@code src/test/clients/README.md} for how to install them. */
class RealClientsTest extends EmulatorTest {

    private static final Path CLIENTS = Path.of("src/test/clients");
    private static final int LONGEST_SECONDS = 120;

    /** How a program ended, and what it said. */
    private record Run(int status, String output) {}

    @TempDir
    Path folder;

    @Test
    void jira_js_does_its_daily_work() throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(CLIENTS.resolve("node/node_modules/jira.js")), "jira.js is not installed");
        Run run = run(List.of("node", "--test", "conformance.mjs"), CLIENTS.resolve("node"));
        assertThat(run.status()).as(run.output()).isZero();
    }

    @Test
    void jira_for_python_does_its_daily_work() throws IOException, InterruptedException {
        String python = Stream.of("python3", "/usr/bin/python3")
                .filter(this::hasJira)
                .findFirst()
                .orElse("");
        assumeTrue(!python.isEmpty(), "The Python package jira is not installed");
        Run run = run(List.of(python, "conformance.py"), CLIENTS.resolve("python"));
        assertThat(run.status()).as(run.output()).isZero();
    }

    private boolean hasJira(String python) {
        try {
            return run(List.of(python, "-c", "import jira"), CLIENTS).status() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Run run(List<String> command, Path where) throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "client", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("JIRA_URL", jira.baseUrl());
        Process process = builder.start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return new Run(-1, command + " did not end within " + LONGEST_SECONDS + " s\n" + Files.readString(output));
        }
        return new Run(process.exitValue(), Files.readString(output));
    }
}
