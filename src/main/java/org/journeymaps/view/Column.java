package org.journeymaps.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;

/**
 * A column of the grid: a touchpoint, or the place of a stage that has none yet.
 *
 * @param index from 0, over the whole map
 * @param stage the stage it belongs to
 * @param stageIndex which stage it belongs to, from 0
 * @param indexInStage from 0, within its stage
 * @param touchpoint what stands in it
 */
record Column(int index, Stage stage, int stageIndex, int indexInStage, Optional<Touchpoint> touchpoint) {
    /** The columns of a map from left to right. */
    static List<Column> of(JourneyMap map) {
        List<Column> columns = new ArrayList<>();
        for (Stage stage : map.stages()) {
            int stageIndex =
                    columns.isEmpty() ? 0 : columns.get(columns.size() - 1).stageIndex() + 1;
            int indexInStage = 0;
            for (Touchpoint touchpoint : stage.touchpoints()) {
                columns.add(new Column(columns.size(), stage, stageIndex, indexInStage++, Optional.of(touchpoint)));
            }
            if (stage.touchpoints().isEmpty()) {
                columns.add(new Column(columns.size(), stage, stageIndex, 0, Optional.empty()));
            }
        }
        return columns;
    }

    /** Whether it is the first of its stage. */
    boolean opensStage() {
        return indexInStage == 0;
    }

    /** How many columns its stage has. */
    int stageSpan() {
        return Math.max(1, stage.touchpoints().size());
    }
}
