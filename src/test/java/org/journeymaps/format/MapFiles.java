package org.journeymaps.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Maps in files: a new golden case needs a new file only. */
final class MapFiles {
    static final Path FROZEN = Path.of("src/test/resources/frozen/journey-map-v1.json");

    static final Path EVERY_MEMBER = Path.of("src/test/resources/maps/every-member.json");

    private MapFiles() {}

    static List<Path> golden() throws IOException {
        return in("src/test/resources/maps");
    }

    static List<Path> starters() throws IOException {
        return in("src/main/resources/starters");
    }

    private static List<Path> in(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
