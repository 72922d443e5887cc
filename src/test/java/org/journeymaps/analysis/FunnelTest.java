package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.analysis.NumberSamples.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stage;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final long NONE = -1;

    @Test
    void tellsHowManyGetThereFromTheStageBefore() {
        Funnel funnel = funnel(1000, 400, 500);
        assertThat(funnel.steps())
                .extracting(Funnel.Step::conversion)
                .containsExactly(Optional.empty(), Optional.of(40.0), Optional.of(125.0));
        assertThat(funnel.steps())
                .extracting(Funnel.Step::lost)
                .containsExactly(Optional.empty(), Optional.of(600L), Optional.of(-100L));
    }

    @Test
    void aMissingVolumeLeavesAGapOnBothSides() {
        Funnel funnel = funnel(1000, NONE, 100, 50);
        assertThat(funnel.steps())
                .extracting(Funnel.Step::conversion)
                .containsExactly(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(50.0));
        assertThat(funnel.findLargestDropOff().orElseThrow().stage().id()).isEqualTo("s3");
    }

    @Test
    void nobodyConvertsFromAnEmptyStage() {
        assertThat(funnel(0, 0).steps().get(1).conversion()).isEmpty();
        assertThat(funnel(1, 0).steps().get(1).conversion()).contains(0.0);
    }

    @Test
    void theLargestDropOffIsWhereMostCustomersAreLost() {
        assertThat(funnel(10, 1, 1000, 500, 100)
                        .findLargestDropOff()
                        .orElseThrow()
                        .stage()
                        .id())
                .isEqualTo("s3");
    }

    @Test
    void ofEquallyLargeDropOffsTheFirstCounts() {
        assertThat(funnel(30, 20, 10).findLargestDropOff().orElseThrow().stage().id())
                .isEqualTo("s1");
    }

    @Test
    void thereIsNoDropOffWhereNobodyIsLost() {
        assertThat(funnel(10, 10, 20).findLargestDropOff()).isEmpty();
        assertThat(funnel(NONE, NONE).findLargestDropOff()).isEmpty();
    }

    @Test
    void isKnownAsSoonAsOneVolumeIs() {
        assertThat(funnel(NONE, 5).isKnown()).isTrue();
        assertThat(funnel(NONE, NONE).isKnown()).isFalse();
    }

    @Test
    void whatIsLostAndWhatIsLeftMakeTheStageBeforeAndThePercentageSaysTheSame() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            long[] volumes = random.longs(6, 1, 1_000_000_000_000L).toArray();
            List<Funnel.Step> steps = funnel(volumes).steps();
            for (int i = 1; i < volumes.length; i++) {
                assertThat(steps.get(i).lost().orElseThrow() + volumes[i]).isEqualTo(volumes[i - 1]);
                double conversion = steps.get(i).conversion().orElseThrow();
                assertThat(conversion).isNotNegative();
                assertThat(conversion > 100).isEqualTo(volumes[i] > volumes[i - 1]);
            }
        }
    }

    private static Funnel funnel(long... volumes) {
        List<Stage> stages = new ArrayList<>();
        for (long volume : volumes) {
            stages.add(stage("s" + stages.size(), volume == NONE ? Optional.empty() : Optional.of(volume)));
        }
        return Funnel.of(JourneyMap.builder("m", "Map").stages(stages).build());
    }
}
