package org.journeymaps.host.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExportedPackagesTest {
    private static final Path SIGNATURES = Path.of("src/platform-api/java");

    private final List<String> names = ExportedPackages.clauses().stream()
            .map(clause -> clause.replaceFirst(";.*", ""))
            .toList();

    @Test
    void no_package_is_listed_twice() {
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void every_package_that_has_signatures_is_exported() throws IOException {
        try (Stream<Path> files = Files.walk(SIGNATURES)) {
            List<String> signed = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file ->
                            SIGNATURES.relativize(file.getParent()).toString().replace('/', '.'))
                    .distinct()
                    .toList();

            assertThat(names).containsAll(signed);
        }
    }

    /** A typing mistake would only show when an app needs the package; the product's own names cannot be checked here. */
    @Test
    void every_library_package_is_on_the_hosts_class_path_and_has_a_version() {
        assertThat(ExportedPackages.clauses())
                .filteredOn(clause -> !clause.startsWith("com.atlassian.") && !clause.startsWith("org.eclipse.gemini."))
                .allSatisfy(clause -> {
                    assertThat(clause).contains(";version=\"");
                    String folder = clause.replaceFirst(";.*", "").replace('.', '/');
                    assertThat(getClass().getClassLoader().getResource(folder))
                            .as(folder)
                            .isNotNull();
                });
    }
}
