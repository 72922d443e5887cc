package org.journeymaps.host.jira;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.journeymaps.host.jira.http.Sessions;
import org.journeymaps.host.jira.state.Seed;

/**
 * How to start the emulator.
 *
 * @param port 0 takes any free port
 * @param contextPath empty, or a path that begins with a slash and does not end with one
 * @param dataFile where the state is kept over restarts; without it everything is forgotten
 * @param seed what it begins with as long as there is no data file
 * @param clock gives all times that are stored or compared
 * @param secret what the linked Confluence host sends to act as a user
 */
public record Options(int port, String contextPath, Optional<Path> dataFile, Seed seed, Clock clock, String secret) {

    public Options {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("The port of the Jira emulator must be 0 to 65535, not " + port + ".");
        }
        if (!contextPath.isEmpty() && (!contextPath.startsWith("/") || contextPath.endsWith("/"))) {
            throw new IllegalArgumentException(
                    "The context path of the Jira emulator must be empty or like /jira, not " + contextPath + ".");
        }
        if (secret.isBlank()) {
            throw new IllegalArgumentException("The secret of the Jira emulator must not be blank.");
        }
    }

    /** Any free port, context path {@code /jira}, nothing kept, a random secret. */
    public static Options defaults() {
        return new Options(0, "/jira", Optional.empty(), Seed.PRODUCTS, Clock.systemUTC(), Sessions.randomText());
    }

    public Options withPort(int newPort) {
        return new Options(newPort, contextPath, dataFile, seed, clock, secret);
    }

    public Options withContextPath(String newContextPath) {
        return new Options(port, newContextPath, dataFile, seed, clock, secret);
    }

    public Options withDataFile(Path newDataFile) {
        return new Options(port, contextPath, Optional.of(newDataFile), seed, clock, secret);
    }

    public Options withSeed(Seed newSeed) {
        return new Options(port, contextPath, dataFile, newSeed, clock, secret);
    }

    public Options withClock(Clock newClock) {
        return new Options(port, contextPath, dataFile, seed, newClock, secret);
    }

    public Options withSecret(String newSecret) {
        return new Options(port, contextPath, dataFile, seed, clock, newSecret);
    }
}
