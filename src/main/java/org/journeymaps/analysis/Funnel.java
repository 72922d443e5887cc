package org.journeymaps.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stage;

/**
 * How many customers enter each stage and how many get there from the stage before, in the map's period.
 *
 * @param steps one for each stage, in the order of the journey
 */
public record Funnel(List<Step> steps) {
    /** Copies. */
    public Funnel {
        steps = List.copyOf(steps);
    }

    /**
     * The step-by-step conversion of a marketing funnel: customers of a stage / customers of the stage before. A stage
     * without a volume leaves a gap on both its sides; nothing is guessed across it.
     */
    public static Funnel of(JourneyMap map) {
        List<Step> steps = new ArrayList<>();
        Optional<Long> before = Optional.empty();
        for (Stage stage : map.stages()) {
            steps.add(new Step(stage, before));
            before = stage.volume();
        }
        return new Funnel(steps);
    }

    /** Whether any volume is known. */
    public boolean isKnown() {
        return steps.stream().anyMatch(step -> step.stage().volume().isPresent());
    }

    /** The step at which most customers are lost; of equals the first. Empty if none is known to be lost. */
    public Optional<Step> findLargestDropOff() {
        // max() would keep the last of equals.
        return steps.stream()
                .filter(step -> step.lost().filter(lost -> lost > 0).isPresent())
                .min(Comparator.comparing(step -> step.lost().orElse(0L), Comparator.reverseOrder()));
    }

    /**
     * The way into a stage.
     *
     * @param stage the stage
     * @param before customers of the stage before; empty for the first stage and where nothing is noted
     */
    public record Step(Stage stage, Optional<Long> before) {
        /** Customers of this stage in percent of the stage before, zero or more; above 100 if customers join. */
        public Optional<Double> conversion() {
            return before.filter(it -> it > 0).flatMap(it -> stage.volume().map(volume -> 100.0 * volume / it));
        }

        /** Customers of the stage before who do not get here; negative if customers join. */
        public Optional<Long> lost() {
            return before.flatMap(it -> stage.volume().map(volume -> it - volume));
        }
    }
}
