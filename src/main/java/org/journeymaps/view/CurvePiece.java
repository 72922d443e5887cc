package org.journeymaps.view;

/**
 * A cubic Bézier piece of an experience curve that lies on one side of the baseline. Its control points stand at the
 * thirds of its width, so x runs evenly with the curve's parameter.
 *
 * @param x0 where it starts
 * @param y0 height at its start; heights grow downwards, as on a screen
 * @param control0 height of the first control point
 * @param control1 height of the second control point
 * @param x1 where it ends, right of {@code x0}
 * @param y1 height at its end
 * @param below whether it runs below the baseline
 */
public record CurvePiece(double x0, double y0, double control0, double control1, double x1, double y1, boolean below) {
    /** Height at parameter {@code t}, 0 to 1. */
    double heightAt(double t) {
        double s = 1 - t;
        return s * s * s * y0 + 3 * s * s * t * control0 + 3 * s * t * t * control1 + t * t * t * y1;
    }

    /** The part before {@code t}, by de Casteljau, ending at exactly {@code height}. */
    CurvePiece before(double t, double height, boolean isBelow) {
        double a = mix(y0, control0, t);
        double b = mix(a, mix(control0, control1, t), t);
        return new CurvePiece(x0, y0, a, b, mix(x0, x1, t), height, isBelow);
    }

    /** The part after {@code t}, by de Casteljau, starting at exactly {@code height}. */
    CurvePiece after(double t, double height, boolean isBelow) {
        double c = mix(control1, y1, t);
        double b = mix(mix(control0, control1, t), c, t);
        return new CurvePiece(mix(x0, x1, t), height, b, c, x1, y1, isBelow);
    }

    private static double mix(double from, double to, double t) {
        return from + (to - from) * t;
    }
}
