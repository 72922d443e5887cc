package org.journeymaps.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.journeymaps.format.JourneyMapJson;
import org.journeymaps.format.JsonTree;
import org.journeymaps.testing.MapGenerator;
import org.journeymaps.testing.Readings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Maps that have nothing in common but some ids, which stand for quite different elements in each of them. */
class StrangersLawsTest {
    private final JourneyMapJson json = new JourneyMapJson();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private JsonTree map(long seed) {
        return json.tree(MapGenerator.random(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoChangedNothingTakesTheOthersMap(long seed) {
        JsonTree base = map(seed);
        JsonTree edited = map(seed + 1000);
        assertThat(ThreeWayMerge.merge(base, base, edited)).isEqualTo(new Merged(edited, List.of()));
        assertThat(ThreeWayMerge.merge(base, edited, base)).isEqualTo(new Merged(edited, List.of()));
        assertThat(ThreeWayMerge.merge(base, edited, edited)).isEqualTo(new Merged(edited, List.of()));
        assertThat(ThreeWayMerge.merge(JsonTree.Members.NONE, edited, edited)).isEqualTo(new Merged(edited, List.of()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theMergedMapCanBeRead(long seed) {
        Merged merged = ThreeWayMerge.merge(map(seed), map(seed + 1000), map(seed + 2000));
        Readings.read(merged.tree().toJson());
    }
}
