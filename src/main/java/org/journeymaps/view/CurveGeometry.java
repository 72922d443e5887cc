package org.journeymaps.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of an experience curve through the middle of its columns: smooth, never beyond two neighbouring values (monotone
 * cubic interpolation with harmonic-mean tangents, Fritsch and Butland 1984), interrupted where nothing is noted, and cut
 * exactly where it crosses the baseline.
 */
public final class CurveGeometry {
    /** Width of a column. The drawing is stretched to the real width, so this is only a unit. */
    public static final double COLUMN = 100;

    private final double baseline;
    /** The pieces between each column and the next. */
    private final List<List<CurvePiece>> pieces = new ArrayList<>();

    /**
     * Lays the curve.
     *
     * @param heights one for each column, downwards; NaN where nothing is noted
     * @param baseline height of the baseline
     */
    public CurveGeometry(double[] heights, double baseline) {
        this.baseline = baseline;
        for (int i = 0; i + 1 < heights.length; i++) {
            boolean known = !Double.isNaN(heights[i]) && !Double.isNaN(heights[i + 1]);
            pieces.add(known ? between(heights, i) : List.of());
        }
    }

    /** All pieces from left to right. */
    public List<CurvePiece> pieces() {
        return piecesWithin(0, pieces.size() + 1);
    }

    /** The pieces that are seen between two columns. */
    List<CurvePiece> piecesWithin(int firstColumn, int columns) {
        List<CurvePiece> seen = new ArrayList<>();
        int last = Math.min(firstColumn + columns, pieces.size());
        for (int i = Math.max(0, firstColumn - 1); i < last; i++) {
            seen.addAll(pieces.get(i));
        }
        return seen;
    }

    /** Whether no line leads to or from a column. */
    public boolean isLonely(int column) {
        return (column == 0 || pieces.get(column - 1).isEmpty())
                && (column >= pieces.size() || pieces.get(column).isEmpty());
    }

    /** Middle of a column, from 0. */
    public static double middleOf(int column) {
        return column * COLUMN + COLUMN / 2;
    }

    private List<CurvePiece> between(double[] heights, int i) {
        double start = heights[i];
        double end = heights[i + 1];
        double third = COLUMN / 3;
        CurvePiece whole = new CurvePiece(
                middleOf(i),
                start,
                start + tangentAt(heights, i) * third,
                end - tangentAt(heights, i + 1) * third,
                middleOf(i + 1),
                end,
                Math.max(start, end) > baseline);
        if (Math.min(start, end) < baseline && Math.max(start, end) > baseline) {
            double t = crossing(whole);
            return List.of(whole.before(t, baseline, start > baseline), whole.after(t, baseline, end > baseline));
        }
        return List.of(whole);
    }

    /** Slope at a point: flat at peaks, valleys and ends of a run, else the harmonic mean of the slopes beside it. */
    private static double tangentAt(double[] heights, int i) {
        if (i == 0 || i == heights.length - 1 || Double.isNaN(heights[i - 1]) || Double.isNaN(heights[i + 1])) {
            return 0;
        }
        double left = (heights[i] - heights[i - 1]) / COLUMN;
        double right = (heights[i + 1] - heights[i]) / COLUMN;
        return left * right <= 0 ? 0 : 2 * left * right / (left + right);
    }

    /** Where a monotone piece meets the baseline, by bisection. */
    private double crossing(CurvePiece piece) {
        boolean falling = piece.y1() > piece.y0();
        double low = 0;
        double high = 1;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (piece.heightAt(middle) < baseline == falling) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
