package org.journeymaps.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.MapRules;
import org.journeymaps.testing.MapGenerator;
import org.journeymaps.testing.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every map: nothing is lost on the way out and in. */
class JourneyMapJsonLawsTest {
    private final JourneyMapJson json = new JourneyMapJson();

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMapAndItsTextStandForEachOther(long seed) {
        JourneyMap map = MapGenerator.random(seed);
        String text = json.write(map);
        MapReading.Read read = Readings.read(text);
        assertThat(read).isEqualTo(new MapReading.Read(map, List.of()));
        assertThat(json.write(read.map())).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextCanStandInAnyPage(long seed) {
        String text = json.write(MapGenerator.random(seed));
        assertThat(text).doesNotContain(">", "\r", "\u2028", "\ufeff", "\uffff");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        assertThat(text.chars().filter(c -> c < ' ' && c != '\n' || c >= 0x7f && c <= 0x9f))
                .isEmpty();
    }

    @Test
    void aMapWithEveryMemberIsReadBack() {
        for (long seed = 0; seed < 20; seed++) {
            JourneyMap map = MapGenerator.complete(seed);
            assertThat(MapRules.check(map)).isEmpty();
            assertThat(json.read(json.write(map))).isEqualTo(new MapReading.Read(map, List.of()));
        }
    }
}
