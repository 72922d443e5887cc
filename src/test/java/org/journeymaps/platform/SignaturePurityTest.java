package org.journeymaps.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.CacheSettingsBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.journeymaps.build.PlatformMembers;
import org.journeymaps.confluence.PlatformMember;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.Extension;

class SignaturePurityTest {
    private static final Path SOURCES = Path.of("src/platform-api/java");
    private static final Path CLASSES = Path.of("target/classes");

    @TestFactory
    Stream<DynamicTest> noSignatureHasBehaviour() throws IOException {
        List<Path> files = files(CLASSES.resolve("com/atlassian"), ".class");
        assertThat(files).isNotEmpty();
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        CLASSES.relativize(file).toString(),
                        () -> assertThat(Behaviour.in(Files.readAllBytes(file))).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachSignatureNamesTheSectionItIsSignedFrom() throws IOException {
        return files(SOURCES, ".java").stream()
                .map(file -> DynamicTest.dynamicTest(
                        SOURCES.relativize(file).toString(),
                        () -> assertThat(Files.readAllLines(file).get(0))
                                .matches("// Signed from the platform reference, section \\d\\.\\d+\\.")));
    }

    @Test
    void signaturesAreOfAtlassianPackagesOnly() throws IOException {
        assertThat(files(SOURCES, ".java"))
                .allMatch(file -> SOURCES.relativize(file).startsWith("com/atlassian"));
    }

    @Test
    void whatOnlyTheLocalHostMayReadIsNotUsedByTheApp() throws IOException {
        assertThat(PlatformMembers.of(CLASSES))
                .extracting(PlatformMember::owner)
                .doesNotContain(CacheSettingsBuilder.Values.class.getName());
    }

    @Test
    void behaviourWouldBeFound() throws IOException {
        assertThat(Behaviour.in(bytesOf(Busy.class)))
                .anyMatch(offence -> offence.endsWith("implements org/junit/jupiter/api/extension/Extension"))
                .anyMatch(offence -> offence.endsWith("choose decides or repeats"))
                .anyMatch(offence -> offence.endsWith("shout calls java/lang/String.concat"))
                .anyMatch(offence -> offence.endsWith("later makes a lambda"))
                .anyMatch(offence -> offence.endsWith("itself returns " + Busy.class.getName()));
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytesOf(Class<?> type) throws IOException {
        try (InputStream bytes = Objects.requireNonNull(
                type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class"))) {
            return bytes.readAllBytes();
        }
    }

    /** What a signature must never become. */
    static class Busy implements Extension {
        int choose(boolean first) {
            return first ? 1 : 2;
        }

        String shout(String text) {
            return text.concat("!");
        }

        Runnable later() {
            return () -> {};
        }

        Busy itself() {
            return this;
        }
    }
}
