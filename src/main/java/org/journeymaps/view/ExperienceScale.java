package org.journeymaps.view;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.Experience;
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

    /** Heights over the columns for one persona, or for all together; NaN where nothing is noted. */
    double[] heights(List<Column> columns, Optional<String> personaId) {
        double[] heights = new double[columns.size()];
        Arrays.fill(heights, Double.NaN);
        for (Column column : columns) {
            valueAt(column, personaId).ifPresent(value -> heights[column.index()] = heightOf(value.doubleValue()));
        }
        return heights;
    }

    private static Optional<BigDecimal> valueAt(Column column, Optional<String> personaId) {
        return personaId.isEmpty()
                ? column.touchpoint().flatMap(touchpoint -> touchpoint.aggregateExperience())
                : column.touchpoint()
                        .flatMap(touchpoint -> touchpoint.experienceOf(personaId))
                        .map(Experience::value);
    }
}
