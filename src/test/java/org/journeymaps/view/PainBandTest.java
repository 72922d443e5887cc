package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.journeymaps.model.Closure;
import org.journeymaps.model.Evidence;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.PainPointKind;
import org.journeymaps.model.Severity;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.testing.BundleTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PainBandTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noBandLiesOverAnotherAndNoneIsLost(long seed) {
        MapLayout layout = layout(seed);
        List<PainBand> bands = PainBand.of(layout);

        Set<String> taken = new HashSet<>();
        for (PainBand band : bands) {
            for (int i = band.column(); i < band.column() + band.span(); i++) {
                assertThat(taken.add(i + "/" + band.row())).as("%s", band).isTrue();
                assertThat(i).isLessThan(layout.columns().size());
            }
        }
        assertThat(bands).hasSize((int) layout.map().painPoints().count());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bandsAreReadTouchpointByTouchpoint(long seed) {
        assertThat(PainBand.of(layout(seed))).extracting(PainBand::column).isSorted();
    }

    private static MapLayout layout(long seed) {
        Random random = new Random(seed);
        List<Stage> stages = new ArrayList<>();
        int width = 1 + random.nextInt(6);
        for (int s = 0; s < width; s++) {
            List<Touchpoint> touchpoints = new ArrayList<>();
            for (int t = 0; t < random.nextInt(4); t++) {
                List<PainPoint> pains = new ArrayList<>();
                for (int p = 0; p < random.nextInt(4); p++) {
                    pains.add(pain("p" + s + t + p, "t" + random.nextInt(width) + random.nextInt(4), random));
                }
                touchpoints.add(Touchpoint.builder("t" + s + t, "Touchpoint")
                        .painPoints(pains)
                        .build());
            }
            stages.add(
                    new Stage("s" + s, "Stage", Optional.empty(), Optional.empty(), touchpoints, UnknownMembers.NONE));
        }
        JourneyMap map = JourneyMap.builder("m", "Map").stages(stages).build();
        BundleTexts texts = new BundleTexts(java.util.Locale.ENGLISH);
        return MapLayout.of(map, java.time.LocalDate.EPOCH, texts);
    }

    private static PainPoint pain(String id, String until, Random random) {
        return new PainPoint(
                id,
                "It hurts",
                PainPointKind.OTHER,
                Severity.ofLevel(1 + random.nextInt(5)),
                Evidence.OBSERVED,
                List.of(),
                Optional.empty(),
                random.nextBoolean() ? Optional.of(until) : Optional.empty(),
                Closure.NONE,
                UnknownMembers.NONE);
    }
}
