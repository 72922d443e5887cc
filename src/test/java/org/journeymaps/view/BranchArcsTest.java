package org.journeymaps.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.journeymaps.model.Branch;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.testing.BundleTexts;
import org.journeymaps.view.BranchArcs.Arc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BranchArcsTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noArcLiesOnAnother(long seed) {
        BranchArcs arcs = BranchArcs.of(random(seed));

        Set<String> taken = new HashSet<>();
        for (Arc arc : arcs.all()) {
            for (int column = arc.left(); column <= arc.right(); column++) {
                assertThat(taken.add(column + "/" + arc.level())).as("%s", arc).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void levelsAreCountedAndFewEnoughToFollow(long seed) {
        BranchArcs arcs = BranchArcs.of(random(seed));

        assertThat(arcs.levels()).isBetween(0, BranchArcs.MOST_LEVELS);
        assertThat(arcs.all()).allMatch(arc -> arc.level() < arcs.levels());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyArcIsAWayOfTheMap(long seed) {
        MapLayout layout = random(seed);

        assertThat(BranchArcs.of(layout).all())
                .allSatisfy(arc -> assertThat(touchpoint(layout, arc.from()).branches())
                        .extracting(Branch::to)
                        .contains(touchpoint(layout, arc.to()).id()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWayHasAnArcAsLongAsThereAreLevels(long seed) {
        MapLayout layout = random(seed);
        BranchArcs arcs = BranchArcs.of(layout);
        long ways = layout.map()
                .touchpoints()
                .flatMap(it -> it.branches().stream())
                .filter(it -> BranchArcs.findTarget(it, layout).isPresent())
                .count();

        if (arcs.levels() < BranchArcs.MOST_LEVELS) {
            assertThat(arcs.all()).hasSize((int) ways);
        }
    }

    @Test
    void aShortWayLiesAboveTheLongOneAroundIt() {
        BranchArcs arcs = BranchArcs.of(
                layout(touchpoint("a", "e"), touchpoint("b", "c"), touchpoint("c"), touchpoint("d"), touchpoint("e")));

        assertThat(arcs.all()).containsExactly(new Arc(1, 2, 0), new Arc(0, 4, 1));
    }

    @Test
    void waysThatDoNotMeetShareALevel() {
        BranchArcs arcs = BranchArcs.of(
                layout(touchpoint("a"), touchpoint("b", "a"), touchpoint("c", "d"), touchpoint("d", "z")));

        assertThat(arcs.all()).containsExactly(new Arc(1, 0, 0), new Arc(2, 3, 0));
        assertThat(arcs.all()).extracting(Arc::isLoop).containsExactly(true, false);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDrawingLeadsFromBehindTheMiddleOfAColumnToBeforeTheMiddleOfAnother(long seed) {
        MapLayout layout = random(seed);
        BranchArcs arcs = BranchArcs.of(layout);
        MarkupWriter out = new MarkupWriter(1000);
        new BranchLane(layout).drawing(out);
        String drawing = out.toMarkup().html();
        double width = 100.0 / layout.columns().size();

        for (Arc arc : arcs.all()) {
            String middle = new MarkupWriter(16)
                    .percent((arc.to() + (arc.from() == arc.to() ? 0.5 : 0.46)) * width)
                    .toMarkup()
                    .html();
            assertThat(drawing).contains("<svg class=\"jm-tip\" x=\"" + middle + "\">");
            if (arc.from() != arc.to()) {
                assertThat(drawing).contains("M" + (arc.from() * 100 + 54) + ",0V");
            }
        }
    }

    private static MapLayout random(long seed) {
        Random random = new Random(seed);
        int width = 1 + random.nextInt(12);
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String[] ways = new String[random.nextInt(3)];
            for (int b = 0; b < ways.length; b++) {
                ways[b] = "t" + random.nextInt(width + 2);
            }
            touchpoints.add(touchpoint("t" + i, ways));
        }
        return layout(touchpoints.toArray(Touchpoint[]::new));
    }

    private static Touchpoint touchpoint(String id, String... ways) {
        List<Branch> branches = new ArrayList<>();
        for (String to : ways) {
            branches.add(new Branch(id + "-b" + branches.size(), to, "Sometimes", UnknownMembers.NONE));
        }
        return Touchpoint.builder(id, "Touchpoint " + id).branches(branches).build();
    }

    private static Touchpoint touchpoint(MapLayout layout, int column) {
        return layout.columns().get(column).touchpoint().orElseThrow();
    }

    private static MapLayout layout(Touchpoint... touchpoints) {
        Stage stage =
                new Stage("s", "Stage", Optional.empty(), Optional.empty(), List.of(touchpoints), UnknownMembers.NONE);
        JourneyMap map = JourneyMap.builder("m", "Map").stages(List.of(stage)).build();
        return MapLayout.of(map, LocalDate.of(2026, 11, 21), new BundleTexts(Locale.ENGLISH));
    }
}
