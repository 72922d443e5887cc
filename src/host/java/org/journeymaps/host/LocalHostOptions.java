package org.journeymaps.host;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * How to start the host.
 *
 * @param app the packaged app; empty for a host without any, to compare with
 * @param port 0 takes any free port
 * @param jiraPort port of the Jira emulator, 0 takes any free port; unused with a real Jira
 * @param secondJira whether another emulator is linked beside it, on the port after it
 * @param data folder for everything that survives a restart
 * @param fresh whether to forget what the folder holds
 * @param shared whether other hosts may use the folder at the same time
 * @param jira a real Jira instead of the emulator
 */
public record LocalHostOptions(
        Optional<Path> app,
        int port,
        int jiraPort,
        boolean secondJira,
        Path data,
        boolean fresh,
        boolean shared,
        Optional<RealJira> jira) {

    /** A Jira server that every viewer of the host reaches with one account; an empty user sends a bearer token. */
    public record RealJira(URI url, String user, String token) {
        @Override
        public String toString() {
            return "RealJira[" + url + "]";
        }
    }

    static final String HELP = """
            Starts a small Confluence-compatible server with the app installed, for development, demos and tests.

              --app JAR          the packaged app (needed)
              --without-app      no app at all, to compare with
              --port N           port of the host, 0 for any free one (1990)
              --jira-port N      port of the Jira emulator (the host's port + 1)
              --second-jira      link another Jira emulator, on the port after the first one's
              --data DIR         folder that keeps pages, users and issues (./local-host-data)
              --shared           let other hosts use the folder at the same time; issues are not kept then
              --fresh            forget what the folder holds and begin with the demo pages
              --jira-url URL     use a real Jira instead of the emulator
              --jira-user NAME   account in that Jira; leave it out to send the token as a bearer token
              --jira-token TEXT  its API or access token
              --help             show this text
            """;

    /** For tests: any free ports, the given folder. */
    public static LocalHostOptions onFreePorts(Path app, Path data) {
        return new LocalHostOptions(Optional.of(app), 0, 0, false, data, false, false, Optional.empty());
    }

    /** The same, sharing its folder. */
    public LocalHostOptions sharing() {
        return new LocalHostOptions(app, port, jiraPort, secondJira, data, fresh, true, jira);
    }

    /** The same with two Jira servers. */
    public LocalHostOptions withSecondJira() {
        return new LocalHostOptions(app, port, jiraPort, true, data, fresh, shared, jira);
    }

    /** @throws StartException if an option is unknown, lacks its value or has a wrong one */
    static LocalHostOptions parse(List<String> arguments) {
        Parser parser = new Parser();
        Iterator<String> words = arguments.iterator();
        while (words.hasNext()) {
            parser.read(words.next(), words);
        }
        return parser.options();
    }

    private static final class Parser {
        private Optional<Path> app = Optional.empty();
        private boolean withoutApp;
        private int port = 1990;
        private Optional<Integer> jiraPort = Optional.empty();
        private boolean secondJira;
        private Path data = Path.of("local-host-data");
        private boolean fresh;
        private boolean shared;
        private Optional<URI> jiraUrl = Optional.empty();
        private String jiraUser = "";
        private String jiraToken = "";

        void read(String option, Iterator<String> words) {
            switch (option) {
                case "--app" -> app = Optional.of(Path.of(value(option, words)));
                case "--without-app" -> withoutApp = true;
                case "--port" -> port = port(option, value(option, words));
                case "--jira-port" -> jiraPort = Optional.of(port(option, value(option, words)));
                case "--second-jira" -> secondJira = true;
                case "--data" -> data = Path.of(value(option, words));
                case "--fresh" -> fresh = true;
                case "--shared" -> shared = true;
                case "--jira-url" -> jiraUrl = Optional.of(url(value(option, words)));
                case "--jira-user" -> jiraUser = value(option, words);
                case "--jira-token" -> jiraToken = value(option, words);
                default ->
                    throw new StartException("The option \"" + option + "\" is unknown; --help lists the options.");
            }
        }

        LocalHostOptions options() {
            if (app.isPresent() == withoutApp) {
                throw new StartException("Give the packaged app with --app JAR, or else --without-app.");
            }
            app.filter(jar -> !Files.isRegularFile(jar)).ifPresent(jar -> {
                throw new StartException("There is no file " + jar
                        + "; build the app first (mvn package) or give another jar with --app.");
            });
            if (jiraUrl.isEmpty() && !(jiraUser + jiraToken).isEmpty()) {
                throw new StartException("--jira-user and --jira-token need --jira-url.");
            }
            if (jiraUrl.isPresent() && jiraToken.isEmpty()) {
                throw new StartException(
                        "--jira-url needs --jira-token, and --jira-user where the token is a password.");
            }
            return new LocalHostOptions(
                    app,
                    port,
                    jiraPort.orElse(port == 0 ? 0 : port + 1),
                    secondJira,
                    data,
                    fresh,
                    shared,
                    jiraUrl.map(url -> new RealJira(url, jiraUser, jiraToken)));
        }

        private static String value(String option, Iterator<String> words) {
            if (!words.hasNext()) {
                throw new StartException("The option " + option + " needs a value.");
            }
            return words.next();
        }

        private static int port(String option, String text) {
            if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65535) {
                return Integer.parseInt(text);
            }
            throw new StartException(option + " takes a port from 0 to 65535, not \"" + text + "\".");
        }

        private static URI url(String text) {
            String url = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
            if (!url.matches("https?://[^\\s/]+\\S*")) {
                throw new StartException(
                        "--jira-url takes an address such as https://jira.example.org, not \"" + text + "\".");
            }
            return URI.create(url);
        }
    }
}
