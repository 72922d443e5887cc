package org.journeymaps.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.journeymaps.build.PlatformLinks;
import org.journeymaps.build.PlatformMembers;
import org.journeymaps.confluence.PlatformMember;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;

/** A signature that nobody needs is a claim about Atlassian's API that nobody would notice to be wrong. */
class SignatureNeedTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SIGNATURES = CLASSES.resolve("com/atlassian");

    @Test
    void aTypeIsSignedOnlyIfTheAppTheHostOrANeededSignatureNamesIt() throws IOException {
        Deque<Path> open = new ArrayDeque<>(PlatformMembers.classFiles(CLASSES.resolve("org/journeymaps")));
        // The host's own tests are its sample app: they prove that access rules hold which this app never asks for.
        open.addAll(PlatformMembers.classFiles(Path.of("target/test-classes/org/journeymaps/host")));
        Set<Path> needed = new TreeSet<>();
        while (!open.isEmpty()) {
            namedBy(open.pop()).stream().filter(needed::add).forEach(open::add);
        }

        assertThat(PlatformMembers.classFiles(SIGNATURES))
                .filteredOn(file -> !file.toString().contains("$"))
                // Not among the platform's members, see PlatformLinks; the test of the scanner's index reads it.
                .filteredOn(file -> !file.startsWith(SIGNATURES.resolve("plugin/spring/scanner")))
                .isSubsetOf(needed);
    }

    private static List<Path> namedBy(Path classFile) throws IOException {
        PlatformLinks links = new PlatformLinks();
        links.collect(new ClassReader(Files.readAllBytes(classFile)), "any");
        return links.members().stream()
                .map(PlatformMember::owner)
                .distinct()
                .map(owner -> CLASSES.resolve(owner.replace('.', '/') + ".class"))
                .collect(Collectors.toList());
    }
}
