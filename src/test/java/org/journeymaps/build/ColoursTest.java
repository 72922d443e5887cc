package org.journeymaps.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The editor shows a map in the colours in which readers will see it, though its styles come by another way. */
class ColoursTest {
    private static final Path STYLES = Path.of("src/main/frontend");
    private static final Pattern COLOUR = Pattern.compile("--jme?-([\\w-]+:\\s[^;]+);");

    @Test
    void theEditorHasTheColoursOfTheReadingView() throws IOException {
        assertThat(colours("editor/styles/tokens.css"))
                .as("editor/styles/tokens.css and view/colours.css")
                .isNotEmpty()
                .isEqualTo(colours("view/colours.css"));
    }

    /** Names and values in their order, light and dark. */
    private static List<String> colours(String file) throws IOException {
        return COLOUR.matcher(Files.readString(STYLES.resolve(file)))
                .results()
                .map((MatchResult colour) -> colour.group(1))
                .toList();
    }
}
