package org.journeymaps.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.journeymaps.host.LocalHost;

/** A local host in a JVM of its own, with fresh demo pages; with the app or without. */
final class HostProcess implements AutoCloseable {
    private final Process process;
    private final Path data;
    private final URI address;

    private HostProcess(Process process, Path data, URI address) {
        this.process = process;
        this.data = data;
        this.address = address;
    }

    /**
     * Starts it; whether it answers is the caller's to find out.
     *
     * @param appWords {@code --app} with a jar, or {@code --without-app}
     */
    static HostProcess start(List<String> appWords) throws IOException {
        Path data = Files.createTempDirectory("install-impact");
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                withoutAppClasses(),
                LocalHost.class.getName()));
        command.addAll(appWords);
        command.addAll(List.of("--port", String.valueOf(port), "--jira-port", "0", "--data", data.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("host.log").toFile())
                .start();
        return new HostProcess(process, data, URI.create("http://localhost:" + port + "/confluence"));
    }

    URI address() {
        return address;
    }

    /** Fails if it has ended, with what it said. */
    void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The host did not start: " + Files.readString(data.resolve("host.log")));
        }
    }

    /** The app comes from its jar, as it does for users: the host sees the platform's signatures alone. */
    private static String withoutAppClasses() {
        String classes = Path.of("target", "classes").toAbsolutePath().toString();
        String signatures = Path.of("target", "platform-api.jar").toString();
        return String.join(
                File.pathSeparator,
                Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString().equals(classes) ? signatures : entry)
                        .toList());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
