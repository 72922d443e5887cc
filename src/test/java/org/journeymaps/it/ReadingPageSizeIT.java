package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/**
 * What a page with a map costs a reader's connection. What is not needed to read is fetched when it is asked for; the
 * sheet for paper is linked for print alone, which browsers fetch last.
 */
class ReadingPageSizeIT {
    private static final int MOST_BYTES = 10_000;

    @Test
    void styleSheetAndScriptOfTheReadingViewStaySmall() throws IOException {
        try (JarFile jar = new JarFile(Path.of(System.getProperty("app.jar")).toFile())) {
            int styles = Downloads.compressed(jar, "web/view.css");
            int script = Downloads.compressed(jar, "web/view.js");

            assertThat(styles + script)
                    .as("bytes of view.css (%s) and view.js (%s), compressed", styles, script)
                    .isLessThanOrEqualTo(MOST_BYTES);
        }
    }
}
