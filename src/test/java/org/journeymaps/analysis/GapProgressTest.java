package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Severity;
import org.junit.jupiter.api.Test;

class GapProgressTest {
    @Test
    void countsByStateAndHowManyTheViewerCannotFullyKnow() {
        GapProgress progress = GapProgress.of(List.of(
                gap(GapState.CLOSED),
                gap(GapState.UNADDRESSED),
                gap(GapState.PLANNED, GapFlag.UNKNOWN),
                gap(GapState.CLOSED, GapFlag.UNKNOWN, GapFlag.STALE)));

        assertThat(progress.total()).isEqualTo(4);
        assertThat(progress.counts())
                .isEqualTo(Map.of(GapState.UNADDRESSED, 1, GapState.PLANNED, 1, GapState.CLOSED, 2));
        assertThat(progress.counts().keySet()).containsExactly(GapState.UNADDRESSED, GapState.PLANNED, GapState.CLOSED);
        assertThat(progress.count(GapState.CLOSED)).isEqualTo(2);
        assertThat(progress.count(GapState.DELIVERED)).isZero();
        assertThat(progress.notVisible()).isEqualTo(2);
    }

    @Test
    void aMapWithoutPainPointsHasNoGaps() {
        assertThat(GapProgress.of(List.of())).isEqualTo(new GapProgress(0, Map.of(), 0));
    }

    private static Gap gap(GapState state, GapFlag... flags) {
        return new Gap(GapSamples.painPoint("p", Severity.MINOR, null, Closure.NONE), state, Set.of(flags));
    }
}
