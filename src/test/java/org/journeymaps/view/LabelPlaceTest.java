package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelPlaceTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void pointsAwayFromTheBaselineWhereNothingIsInTheWay() {
        assertThat(LabelPlace.of(60, false, new double[0])).isEqualTo(LabelPlace.ABOVE);
        assertThat(LabelPlace.of(140, true, new double[] {Double.NaN, 100})).isEqualTo(LabelPlace.BELOW);
    }

    @Test
    void movesOutBehindALineThatRunsWhereItWouldStand() {
        assertThat(LabelPlace.of(100, false, new double[] {80})).isLessThan(LabelPlace.ABOVE);
    }

    @Test
    void changesTheSideIfAllOfTheFirstIsTaken() {
        assertThat(LabelPlace.of(100, false, new double[] {82, 72, 62})).isEqualTo(LabelPlace.BELOW);
    }

    @Test
    void staysAtItsFirstPlaceIfNoneIsFree() {
        double[] everywhere = new double[100];
        Arrays.setAll(everywhere, i -> i * 2);

        assertThat(LabelPlace.of(100, true, everywhere)).isEqualTo(LabelPlace.BELOW);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void standsOnNoLineUnlessNoPlaceIsFreeAndNeverOnItsPoint(long seed) {
        Random random = new Random(seed);
        double height = 30 + random.nextDouble() * 140;
        boolean below = random.nextBoolean();
        double[] lines = random.doubles(random.nextInt(3), 30, 170).toArray();

        int place = LabelPlace.of(height, below, lines);

        assertThat(place <= LabelPlace.ABOVE || place >= LabelPlace.BELOW).isTrue();
        assertThat(height + place).isBetween(0.0, ExperienceScale.HEIGHT);
        // Two lines cannot take both sides, each of which has room for two texts or ends far from the other.
        assertThat(Arrays.stream(lines)
                        .filter(line -> line > height + place - LabelPlace.ASCENT
                                && line < height + place + LabelPlace.DESCENT))
                .isEmpty();
    }
}
