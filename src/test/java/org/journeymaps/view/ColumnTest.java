package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How stages are parted for paper. */
class ColumnTest {
    @ParameterizedTest(name = "a stage of {0} touchpoints stands as {1}")
    @CsvSource({"0, 1", "1, 1", "6, 6", "7, 4 3", "8, 4 4", "13, 5 5 3", "18, 6 6 6"})
    void aWideStageIsPartedEvenly(int touchpoints, String strips) {
        List<Column> columns = Column.of(map(touchpoints));

        assertThat(columns.stream()
                        .filter(Column::opensStrip)
                        .map(column -> Integer.toString(column.stripSpan()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(strips);
        assertThat(columns).allMatch(column -> column.indexInStrip() < column.stripSpan());
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 7", "14, 2"})
    void aStageBeginsAStripOfItsOwn(int first, int second) {
        List<Column> columns = Column.of(map(first, second));

        assertThat(columns.stream().filter(Column::opensStage)).hasSize(2).allMatch(Column::opensStrip);
        assertThat(columns.stream().map(Column::strip).distinct().toList())
                .isEqualTo(
                        IntStream.rangeClosed(0, columns.get(columns.size() - 1).strip())
                                .boxed()
                                .toList());
    }

    private static JourneyMap map(int... touchpoints) {
        List<Stage> stages = IntStream.of(touchpoints)
                .mapToObj(size -> new Stage(
                        "s" + size,
                        "Stage",
                        Optional.empty(),
                        Optional.empty(),
                        IntStream.range(0, size)
                                .mapToObj(i -> Touchpoint.builder("t" + size + "-" + i, "Touchpoint")
                                        .build())
                                .toList(),
                        UnknownMembers.NONE))
                .toList();
        return JourneyMap.builder("m", "Map").stages(stages).build();
    }
}
