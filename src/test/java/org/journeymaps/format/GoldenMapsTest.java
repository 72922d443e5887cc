package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.journeymaps.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored form, as people see it in page history. */
class GoldenMapsTest {
    private static final Set<String> ADDED_TO_VERSION_1 = Set.of("issueTarget", "projectId", "issueTypeId");

    private final JourneyMapJson json = new JourneyMapJson();

    static List<Path> golden() throws IOException {
        return MapFiles.golden();
    }

    static List<Path> starters() throws IOException {
        return MapFiles.starters();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void aStoredMapIsWrittenBackByteForByte(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(json.write(Readings.map(text)) + "\n").isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("starters")
    void aMapToStartFromHasNoProblems(Path file) throws IOException {
        assertThat(Readings.read(Files.readString(file)).problems()).isEmpty();
    }

    /** Maps of version 1 are in pages all over the world. What changes this file needs a version 2. */
    @Test
    void version1NeverChanges() throws Exception {
        byte[] frozen = Files.readAllBytes(MapFiles.FROZEN);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(frozen);
        assertThat(HexFormat.of().formatHex(hash))
                .isEqualTo("762d09685d7c66b25007fc4127eb54529232e07913d5e1f455dda3ef0af22ccc");
        assertThat(json.write(Readings.map(Files.readString(MapFiles.FROZEN))) + "\n")
                .isEqualTo(Files.readString(MapFiles.FROZEN));
    }

    /** What came later is in the map of every member: older apps keep it as a member that they do not know. */
    @Test
    void theFrozenMapHasEveryMemberThatVersion1BeganWith() throws IOException {
        String frozen = Files.readString(MapFiles.FROZEN);
        String complete = Files.readString(MapFiles.EVERY_MEMBER);
        assertThat(StoredShapes.byDefinition().values())
                .allSatisfy(shape -> assertThat(shape.members()).allSatisfy(member -> {
                    String name = '"' + member.name() + "\": ";
                    assertThat(complete).contains(name);
                    assertThat(frozen.contains(name) || ADDED_TO_VERSION_1.contains(member.name()))
                            .as(member.name())
                            .isTrue();
                }));
    }
}
