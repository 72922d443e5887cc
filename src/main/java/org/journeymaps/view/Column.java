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
 * @param opensStage whether it is the first of its stage
 * @param touchpoint what stands in it
 */
record Column(int index, Stage stage, boolean opensStage, Optional<Touchpoint> touchpoint) {
    /** The columns of a map from left to right. */
    static List<Column> of(JourneyMap map) {
        List<Column> columns = new ArrayList<>();
        for (Stage stage : map.stages()) {
            boolean opens = true;
            for (Touchpoint touchpoint : stage.touchpoints()) {
                columns.add(new Column(columns.size(), stage, opens, Optional.of(touchpoint)));
                opens = false;
            }
            if (opens) {
                columns.add(new Column(columns.size(), stage, true, Optional.empty()));
            }
        }
        return columns;
    }

    /** How many columns its stage has. */
    int stageSpan() {
        return Math.max(1, stage.touchpoints().size());
    }
}
