package org.journeymaps.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each {@code golden/NAME.json} is a macro body; {@code NAME.SURFACE.html} beside it is what readers get. A new case needs
 * only its body: {@code -Dgolden.update} writes what is missing or changed, to be looked at before it is committed.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final MacroRendering RENDERING = new MacroRendering(Locale.ENGLISH);
    private static final Path ACTUAL = Path.of("target/golden");

    static Stream<Path> bodies() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void looksAsItDidOnEverySurface(Path body) throws IOException {
        for (String surface : List.of("display", "pdf")) {
            String actual = RENDERING.render(Files.readString(body), surface).strip() + "\n";
            String name = body.getFileName().toString().replace(".json", "." + surface + ".html");
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(name), actual);
            if (System.getProperty("golden.update") != null) {
                Files.writeString(GOLDEN.resolve(name), actual);
            }
            assertThat(actual)
                    .as("%s; the actual markup is in %s", name, ACTUAL)
                    .isEqualTo(Files.readString(GOLDEN.resolve(name)));
        }
    }
}
