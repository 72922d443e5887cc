package org.journeymaps.view;

/**
 * Where the value of a point stands: on the side that points away from the baseline, a little further out if a line runs
 * there, else on the other side. If no place is free it stays at the first; its outline keeps it readable on a line.
 */
final class LabelPlace {
    /** Base of the text from the point, upwards and downwards, in the pixels of the drawing. */
    static final int ABOVE = -14;

    static final int BELOW = 23;

    /** What the text takes up above and below its base, with air. */
    static final int ASCENT = 11;

    static final int DESCENT = 3;

    /** How far out it may move, and in which steps. */
    private static final int FURTHEST = 18;

    private static final int STEP = 3;

    private LabelPlace() {}

    /**
     * The base of the text, from the height of the point.
     *
     * @param height of the point, downwards
     * @param below whether the point lies below the baseline
     * @param lines heights of the lines in this column; NaN where there is none
     */
    static int of(double height, boolean below, double[] lines) {
        int first = below ? BELOW : ABOVE;
        for (boolean down : new boolean[] {below, !below}) {
            for (int out = 0; out <= FURTHEST; out += STEP) {
                int place = down ? BELOW + out : ABOVE - out;
                if (isFree(height + place, lines)) {
                    return place;
                }
            }
        }
        return first;
    }

    private static boolean isFree(double base, double[] lines) {
        double top = base - ASCENT;
        double bottom = base + DESCENT;
        if (top < 0 || bottom > ExperienceScale.HEIGHT) {
            return false;
        }
        for (double line : lines) {
            if (line >= top && line <= bottom) {
                return false;
            }
        }
        return true;
    }
}
