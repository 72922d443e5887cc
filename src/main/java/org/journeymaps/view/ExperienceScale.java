package org.journeymaps.view;

import org.journeymaps.model.Scale;

/** How high a value stands in the experience lane. Heights grow downwards; values off the scale stand at its ends. */
final class ExperienceScale {
    /** Height of the lane, in the pixels of the style sheet. */
    static final double HEIGHT = 200;

    /** Room above the highest and below the lowest value, for their labels. */
    private static final double MARGIN = 30;

    private final double min;
    private final double max;
    private final double baseline;

    ExperienceScale(Scale scale) {
        min = scale.min().doubleValue();
        max = scale.max().doubleValue();
        baseline = scale.baseline().doubleValue();
    }

    double heightOf(double value) {
        double within = Math.max(min, Math.min(max, value));
        return MARGIN + (max - within) / (max - min) * (HEIGHT - 2 * MARGIN);
    }

    double baselineHeight() {
        return heightOf(baseline);
    }
}
