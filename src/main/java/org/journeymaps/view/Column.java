package org.journeymaps.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;

/**
 * A column of the grid: a touchpoint, or the place of a stage that has none yet. Columns that stand side by side on paper
 * are a strip: those of a stage, in equal parts if they are more than a sheet is wide for.
 *
 * @param index from 0, over the whole map
 * @param stage the stage it belongs to
 * @param indexInStage from 0, within its stage
 * @param strip which strip it belongs to, from 0
 * @param indexInStrip from 0, within its strip
 * @param stripSpan how many columns the strip has
 * @param touchpoint what stands in it
 */
record Column(
        int index,
        Stage stage,
        int indexInStage,
        int strip,
        int indexInStrip,
        int stripSpan,
        Optional<Touchpoint> touchpoint) {
    /** More are too narrow to read on a sheet of A4 or Letter, held upright. */
    static final int WIDEST_STRIP = 6;

    /** The columns of a map from left to right. */
    static List<Column> of(JourneyMap map) {
        List<Column> columns = new ArrayList<>();
        int strip = -1;
        for (Stage stage : map.stages()) {
            int size = Math.max(1, stage.touchpoints().size());
            int strips = (size + WIDEST_STRIP - 1) / WIDEST_STRIP;
            int widest = (size + strips - 1) / strips;
            for (int i = 0; i < size; i++) {
                int place = i % widest;
                if (place == 0) {
                    strip++;
                }
                int span = Math.min(widest, size - i + place);
                columns.add(new Column(columns.size(), stage, i, strip, place, span, touchpoint(stage, i)));
            }
        }
        return columns;
    }

    private static Optional<Touchpoint> touchpoint(Stage stage, int index) {
        return stage.touchpoints().isEmpty()
                ? Optional.empty()
                : Optional.of(stage.touchpoints().get(index));
    }

    /** Whether it is the first of its stage. */
    boolean opensStage() {
        return indexInStage == 0;
    }

    /** Whether it is the first of its strip. */
    boolean opensStrip() {
        return indexInStrip == 0;
    }

    /** How many columns its stage has. */
    int stageSpan() {
        return Math.max(1, stage.touchpoints().size());
    }
}
