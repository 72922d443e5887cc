package org.journeymaps.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.Experience;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Touchpoint;

/** The experience noted in each column, ready to be drawn and told: computed once, since both need all of it. */
final class ExperienceValues {
    private final Scale scale;
    private final Figures figures;
    private final List<Optional<BigDecimal>> aggregates;
    private final Map<BigDecimal, String> signed = new HashMap<>();

    ExperienceValues(MapLayout layout) {
        this.scale = layout.map().scale();
        this.figures = layout.figures();
        this.aggregates = layout.columns().stream()
                .map(column -> column.touchpoint().flatMap(Touchpoint::aggregateExperience))
                .toList();
    }

    /** The experience of all customers together. */
    Optional<BigDecimal> aggregate(Column column) {
        return aggregates.get(column.index());
    }

    /** Heights of the aggregate; NaN where nothing is noted. */
    double[] heights(ExperienceScale heights) {
        return aggregates.stream()
                .mapToDouble(value ->
                        value.isPresent() ? heights.heightOf(value.get().doubleValue()) : Double.NaN)
                .toArray();
    }

    /** Heights of one persona; NaN where nothing is noted for it. */
    static double[] heightsOf(String personaId, List<Column> columns, ExperienceScale heights) {
        double[] own = new double[columns.size()];
        for (Column column : columns) {
            own[column.index()] = Double.NaN;
            if (column.touchpoint().isPresent()) {
                for (Experience experience : column.touchpoint().get().experiences()) {
                    if (experience.personaId().isPresent()
                            && experience.personaId().get().equals(personaId)) {
                        own[column.index()] =
                                heights.heightOf(experience.value().doubleValue());
                    }
                }
            }
        }
        return own;
    }

    boolean isBelow(BigDecimal value) {
        return scale.isBelowBaseline(value);
    }

    /**
     * What customers felt before work on a pain point was measured, by the first measurement. A measurement changes the
     * value for all customers, so without one there is nothing to compare it with.
     */
    static Optional<BigDecimal> before(Touchpoint touchpoint) {
        return touchpoint.painPoints().stream()
                .map(PainPoint::closure)
                .filter(closure -> closure.experienceBefore().isPresent()
                        && !closure.remeasurements().isEmpty())
                .min(Comparator.comparing(
                        closure -> closure.remeasurements().get(0).measuredAt()))
                .filter(closure -> touchpoint.experienceOf(Optional.empty()).isPresent())
                .flatMap(Closure::experienceBefore);
    }

    /** Above, at or below the baseline: key of the word. */
    String side(BigDecimal value) {
        int side = value.compareTo(scale.baseline());
        return side < 0 ? "journeymaps.view.below" : side > 0 ? "journeymaps.view.above" : "journeymaps.view.at";
    }

    /** The distance from the baseline with its sign. A scale has few values, so each is formatted once. */
    String signed(BigDecimal value) {
        return signed.computeIfAbsent(value, it -> figures.signed(scale.signed(it)));
    }

    /** An aggregate is only as well supported as its weakest part. */
    static Evidence evidence(Touchpoint touchpoint) {
        Evidence weakest = Evidence.MEASURED;
        for (Experience experience : touchpoint.experiences()) {
            if (experience.personaId().isEmpty()) {
                return experience.evidence();
            }
            weakest = experience.evidence().compareTo(weakest) < 0 ? experience.evidence() : weakest;
        }
        return weakest;
    }
}
