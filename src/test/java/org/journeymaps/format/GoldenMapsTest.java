package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.journeymaps.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored form, as people see it in page history. */
class GoldenMapsTest {
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
                .isEqualTo("50b14bbcadf624386c8a8ea127e9f6a0ad13c7bda6d75627887c1476225f0dc8");
        assertThat(json.write(Readings.map(Files.readString(MapFiles.FROZEN))) + "\n")
                .isEqualTo(Files.readString(MapFiles.FROZEN));
    }

    @Test
    void theFrozenMapHasEveryMember() throws IOException {
        String frozen = Files.readString(MapFiles.FROZEN);
        assertThat(StoredShapes.byDefinition().values())
                .allSatisfy(shape -> assertThat(shape.members())
                        .allSatisfy(member -> assertThat(frozen).contains('"' + member.name() + "\": ")));
    }
}
