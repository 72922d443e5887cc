package org.journeymaps.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What an author's browser loads to open the editor; parts that are fetched later are not in it. */
class EditorSizeIT {
    private static final int MOST_SCRIPT = 60_000;
    private static final int MOST_STYLES = 12_000;
    private static final Pattern STATIC_IMPORT = Pattern.compile("(?:from|import)\\s*\"\\.{1,2}/([^\"]+\\.js)\"");

    @Test
    void theEditorStaysSmall() throws IOException {
        try (JarFile jar = jar()) {
            int script = 0;
            for (String name : modules(jar)) {
                script += Downloads.compressed(jar, name);
            }

            assertThat(modules(jar)).as("the editor and what it shares").hasSizeGreaterThan(1);
            assertThat(script).isLessThanOrEqualTo(MOST_SCRIPT);
            assertThat(Downloads.compressed(jar, "web/editor.css")).isLessThanOrEqualTo(MOST_STYLES);
        }
    }

    /** The editor's module, and those that it imports before it runs. */
    private static Set<String> modules(JarFile jar) throws IOException {
        Set<String> names = new TreeSet<>(Set.of("web/editor.js"));
        Matcher imports = STATIC_IMPORT.matcher(text(jar, "web/editor.js"));
        while (imports.find()) {
            names.add("web/" + imports.group(1));
        }
        return names;
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JarFile jar() throws IOException {
        return new JarFile(Path.of(System.getProperty("app.jar")).toFile());
    }
}
