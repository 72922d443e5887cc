package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the curve, over seeded random heights: a failing seed is in the test's name. */
class CurveGeometryTest {
    private static final double BASELINE = 100;
    private static final double EPSILON = 1e-9;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void neverLeavesTheSpanOfTheValuesBesideIt(long seed) {
        double[] heights = heights(seed);
        for (CurvePiece piece : new CurveGeometry(heights, BASELINE).pieces()) {
            int column = (int) Math.floor((piece.x0() - CurveGeometry.COLUMN / 2) / CurveGeometry.COLUMN + EPSILON);
            double low = Math.min(heights[column], heights[column + 1]);
            double high = Math.max(heights[column], heights[column + 1]);
            for (double t = 0; t <= 1; t += 0.05) {
                assertThat(piece.heightAt(t)).isBetween(low - EPSILON, high + EPSILON);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void risesOrFallsBetweenTwoValuesButNeverBoth(long seed) {
        for (CurvePiece piece : new CurveGeometry(heights(seed), BASELINE).pieces()) {
            double before = piece.y0();
            for (double t = 0.02; t <= 1; t += 0.02) {
                double height = piece.heightAt(t);
                assertThat((height - before) * (piece.y1() - piece.y0())).isGreaterThanOrEqualTo(-1e-6);
                before = height;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void staysOnOneSideOfTheBaselineAndCrossesItExactly(long seed) {
        List<CurvePiece> pieces = new CurveGeometry(heights(seed), BASELINE).pieces();
        for (CurvePiece piece : pieces) {
            for (double t = 0; t <= 1; t += 0.05) {
                if (piece.below()) {
                    assertThat(piece.heightAt(t)).isGreaterThanOrEqualTo(BASELINE - 1e-6);
                } else {
                    assertThat(piece.heightAt(t)).isLessThanOrEqualTo(BASELINE + 1e-6);
                }
            }
        }
        for (int i = 1; i < pieces.size(); i++) {
            CurvePiece left = pieces.get(i - 1);
            CurvePiece right = pieces.get(i);
            if (left.x1() == right.x0() && left.below() != right.below()) {
                assertThat(left.y1()).isEqualTo(BASELINE);
                assertThat(right.y0()).isEqualTo(BASELINE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void passesThroughEachValueAndNeverThroughAGap(long seed) {
        double[] heights = heights(seed);
        List<CurvePiece> pieces = new CurveGeometry(heights, BASELINE).pieces();
        for (int i = 0; i + 1 < heights.length; i++) {
            double from = CurveGeometry.middleOf(i);
            double to = CurveGeometry.middleOf(i + 1);
            List<CurvePiece> between = pieces.stream()
                    .filter(piece -> piece.x0() >= from - EPSILON && piece.x1() <= to + EPSILON)
                    .toList();
            if (Double.isNaN(heights[i]) || Double.isNaN(heights[i + 1])) {
                assertThat(between).isEmpty();
            } else {
                assertThat(between.get(0).y0()).isEqualTo(heights[i]);
                assertThat(between.get(between.size() - 1).y1()).isEqualTo(heights[i + 1]);
                assertThat(between.get(0).x0()).isCloseTo(from, within(EPSILON));
                assertThat(between.get(between.size() - 1).x1()).isCloseTo(to, within(EPSILON));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void upsideDownIsTheMirrorImage(long seed) {
        double[] heights = heights(seed);
        double[] mirrored = new double[heights.length];
        for (int i = 0; i < heights.length; i++) {
            mirrored[i] = 2 * BASELINE - heights[i];
        }
        List<CurvePiece> pieces = new CurveGeometry(heights, BASELINE).pieces();
        List<CurvePiece> images = new CurveGeometry(mirrored, BASELINE).pieces();

        assertThat(images).hasSameSizeAs(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            assertThat(images.get(i).heightAt(0.3))
                    .isCloseTo(2 * BASELINE - pieces.get(i).heightAt(0.3), within(1e-6));
        }
    }

    @Test
    void aLonelyValueHasAPointAndNoLine() {
        assertThat(new CurveGeometry(new double[] {Double.NaN, 50, Double.NaN}, BASELINE).pieces())
                .isEmpty();
    }

    @Test
    void aStageSeesThePiecesThatReachIntoIt() {
        CurveGeometry curve = new CurveGeometry(new double[] {10, 20, 30, 40}, BASELINE);

        assertThat(curve.piecesWithin(0, 2)).hasSize(2);
        assertThat(curve.piecesWithin(1, 1)).hasSize(2);
        assertThat(curve.piecesWithin(0, 4)).hasSize(3);
    }

    /** Some on the baseline, some missing, some equal to their neighbour: what breaks curves. */
    private static double[] heights(long seed) {
        Random random = new Random(seed);
        double[] heights = new double[2 + random.nextInt(20)];
        for (int i = 0; i < heights.length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> heights[i] = Double.NaN;
                case 1 -> heights[i] = BASELINE;
                case 2 -> heights[i] = i == 0 ? 0 : heights[i - 1];
                default -> heights[i] = random.nextDouble() * 200;
            }
        }
        return heights;
    }
}
