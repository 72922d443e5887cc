package org.journeymaps.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder that keeps the host's state between starts. */
record DataFolder(Path path) {

    /** What the host itself puts there; {@code --fresh} deletes nothing else, whatever folder it is given. */
    private static final List<String> OWN =
            List.of("host.mv.db", "host.trace.db", "host.lock.db", "jira.json", "jira-operations.json", "osgi-cache");

    /** Creates the folder if need be and makes sure it can be written. */
    static DataFolder prepare(Path path, boolean fresh) {
        DataFolder folder = new DataFolder(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(folder.path());
            Files.delete(Files.createTempFile(folder.path(), "writable", ".tmp"));
            if (fresh) {
                folder.forget();
            }
            return folder;
        } catch (IOException e) {
            throw new StartException(
                    "The data folder " + folder.path() + " cannot be written ("
                            + e.getClass().getSimpleName() + "); choose another one with --data.",
                    e);
        }
    }

    Path jiraState() {
        return path.resolve("jira.json");
    }

    Path secondJiraState() {
        return path.resolve("jira-operations.json");
    }

    Path osgiCache() {
        return path.resolve("osgi-cache");
    }

    private void forget() throws IOException {
        for (String name : OWN) {
            Path file = path.resolve(name);
            if (Files.exists(file)) {
                try (Stream<Path> tree = Files.walk(file)) {
                    for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        }
    }
}
