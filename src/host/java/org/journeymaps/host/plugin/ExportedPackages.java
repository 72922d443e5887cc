package org.journeymaps.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The packages of the platform, from the checked-in list that follows the real product. */
final class ExportedPackages {
    /** Where the list stands in the sources, for error messages. */
    static final String FILE = "src/host/resources/org/journeymaps/host/plugin/exported-packages.txt";

    private ExportedPackages() {}

    /** OSGi export clauses, {@code package;version="1.2.3"}. */
    static List<String> clauses() {
        try (InputStream in =
                Objects.requireNonNull(ExportedPackages.class.getResourceAsStream("exported-packages.txt"), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
