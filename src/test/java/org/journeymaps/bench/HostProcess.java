package org.journeymaps.bench;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.journeymaps.host.LocalHost;

/** A local host in a JVM of its own; with the app or without. */
public final class HostProcess implements AutoCloseable {
    private final Process process;
    private final Path data;
    private final boolean forgetsData;
    private final Path log;
    private final URI address;

    private HostProcess(Process process, Path data, boolean forgetsData, Path log, URI address) {
        this.process = process;
        this.data = data;
        this.forgetsData = forgetsData;
        this.log = log;
        this.address = address;
    }

    /** Starts one with demo pages in a folder of its own. */
    static HostProcess start(List<String> appWords) throws IOException {
        return start(Files.createTempDirectory("install-impact"), true, appWords);
    }

    /**
     * Starts one on a data folder, which stays when it ends.
     *
     * @param words further options, {@code --app} among them
     */
    public static HostProcess on(Path data, List<String> words) throws IOException {
        return start(data, false, words);
    }

    /**
     * Starts it; whether it answers is the caller's to find out.
     *
     * @param appWords {@code --app} with a jar, or {@code --without-app}
     */
    private static HostProcess start(Path data, boolean forgetsData, List<String> appWords) throws IOException {
        Path log = Files.createTempFile("host", ".log");
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
                .redirectOutput(log.toFile())
                .start();
        return new HostProcess(process, data, forgetsData, log, URI.create("http://localhost:" + port + "/confluence"));
    }

    public URI address() {
        return address;
    }

    /** Waits until it answers. */
    public HostProcess awaitAnswer() throws IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest login =
                HttpRequest.newBuilder(URI.create(address + "/login.action")).build();
        for (int tried = 0; tried < 600; tried++) {
            requireAlive();
            try {
                client.send(login, HttpResponse.BodyHandlers.discarding());
                return this;
            } catch (ConnectException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        throw new IllegalStateException("The host does not answer: " + Files.readString(log));
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Ends it at once, as a failing machine would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Fails if it has ended, with what it said. */
    void requireAlive() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The host did not start: " + Files.readString(log));
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
        Files.delete(log);
        if (forgetsData) {
            forget(data);
        }
    }

    private static void forget(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
