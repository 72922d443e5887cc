package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.journeymaps.analysis.GapSamples.TODAY;
import static org.journeymaps.analysis.GapSamples.closure;
import static org.journeymaps.analysis.GapSamples.item;
import static org.journeymaps.analysis.GapSamples.mapOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.journeymaps.model.ActionItem;
import org.journeymaps.model.Closure;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.PainPoint;
import org.journeymaps.model.Scale;
import org.journeymaps.model.Severity;
import org.journeymaps.model.WorkStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {
    /** Work: T to do, P in progress, D done, U not readable; lower case: read some time ago. */
    @ParameterizedTest(name = "work {0}, measured {1}, accepted {2} -> {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -   | -       | false | UNADDRESSED   | -
            -   | 1       | false | UNADDRESSED   | -
            -   | 1       | true  | CLOSED        | -
            -   | -1      | true  | UNADDRESSED   | -
            -   | -       | true  | UNADDRESSED   | -
            T   | -       | false | PLANNED       | -
            TT  | -       | false | PLANNED       | -
            U   | -       | false | PLANNED       | UNKNOWN
            TU  | -       | false | PLANNED       | UNKNOWN
            P   | -       | false | IN_PROGRESS   | -
            TP  | -       | false | IN_PROGRESS   | -
            UP  | -       | false | IN_PROGRESS   | UNKNOWN
            TD  | -       | false | IN_PROGRESS   | -
            UD  | -       | false | IN_PROGRESS   | UNKNOWN
            PD  | 2       | false | IN_PROGRESS   | -
            D   | -       | false | DELIVERED     | -
            DD  | -       | false | DELIVERED     | -
            D   | 0       | false | DELIVERED     | -
            D   | 1.5     | false | DELIVERED     | -
            D   | -0.1    | false | NOT_EFFECTIVE | -
            D   | -0.1    | true  | NOT_EFFECTIVE | -
            D   | 1 -0.1  | false | NOT_EFFECTIVE | -
            D   | -0.1 1  | false | DELIVERED     | -
            D   | 0       | true  | CLOSED        | -
            DD  | -1 0.2  | true  | CLOSED        | -
            D   | -       | true  | DELIVERED     | -
            U   | 1       | true  | CLOSED        | UNKNOWN
            UD  | 1       | true  | CLOSED        | UNKNOWN
            T   | 1       | true  | PLANNED       | REOPENED
            DT  | 1       | true  | IN_PROGRESS   | REOPENED
            P   | 1       | true  | IN_PROGRESS   | REOPENED
            UT  | 1       | true  | PLANNED       | REOPENED UNKNOWN
            T   | -1      | true  | PLANNED       | -
            t   | -       | false | PLANNED       | STALE
            d   | -       | false | DELIVERED     | STALE
            dP  | -       | false | IN_PROGRESS   | STALE
            d   | 1       | true  | CLOSED        | STALE
            """)
    void theStateFollowsFromWorkMeasurementAndAcceptance(
            @Nullable String work,
            @Nullable String measured,
            boolean accepted,
            GapState state,
            @Nullable String flags) {
        Gap gap = assess(
                work == null ? "" : work,
                closure(accepted, measured == null ? new String[0] : measured.split(" ")),
                Optional.empty());

        assertThat(gap.state()).isEqualTo(state);
        assertThat(gap.flags())
                .isEqualTo(
                        flags == null
                                ? Set.of()
                                : Arrays.stream(flags.split(" "))
                                        .map(GapFlag::valueOf)
                                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest(name = "work {0}, due {1} -> overdue {2}")
    @CsvSource({
        "T, 2026-11-20, true",
        "T, 2026-11-21, false",
        "T, 2026-11-22, false",
        "P, 2026-11-20, true",
        "D, 2026-11-20, false",
        "U, 2026-11-20, false",
        "t, 2026-11-20, true"
    })
    void workThatIsKnownNotToBeDoneIsOverdueAfterItsDay(String work, LocalDate due, boolean overdue) {
        assertThat(assess(work, Closure.NONE, Optional.of(due)).flags().contains(GapFlag.OVERDUE))
                .isEqualTo(overdue);
    }

    @Test
    void gapsComeInMapOrder() {
        JourneyMap map = JourneyMap.builder("map", "Map")
                .stages(List.of(GapSamples.stage(
                        GapSamples.touchpoint("t1", null, pain("b"), pain("a")),
                        GapSamples.touchpoint("t2", null),
                        GapSamples.touchpoint("t3", null, pain("c")))))
                .build();

        assertThat(Gaps.assess(map, any -> WorkReading.UNKNOWN, TODAY))
                .extracting(gap -> gap.painPoint().id())
                .containsExactly("b", "a", "c");
    }

    @Test
    void everyCombinationKeepsTheLaws() {
        List<String> works = worksUpTo(3);
        List<String[]> measurements =
                List.of(new String[0], new String[] {"-1"}, new String[] {"0"}, new String[] {"1", "-2"}, new String[] {
                    "-2", "2"
                });
        for (String work : works) {
            for (String[] measured : measurements) {
                for (boolean accepted : new boolean[] {false, true}) {
                    Closure closure = closure(accepted, measured);
                    checkLaws(work, closure, assess(work, closure, Optional.empty()));
                }
            }
        }
        assertThat(works).hasSize(1 + 5 + 25 + 125);
    }

    private static void checkLaws(String work, Closure closure, Gap gap) {
        String about = work + " " + closure;
        boolean proven = Gaps.isProven(closure, Scale.DEFAULT);
        String known = work.toUpperCase(Locale.ROOT);

        if (gap.state() == GapState.CLOSED) {
            assertThat(proven && closure.acceptance().isPresent())
                    .as("closed needs proof and acceptance: " + about)
                    .isTrue();
            assertThat(known).as("closed has no known open work").doesNotContain("T", "P");
        }
        if (gap.state() == GapState.DELIVERED || gap.state() == GapState.NOT_EFFECTIVE) {
            assertThat(known)
                    .as("delivered: all work is known to be done: " + about)
                    .matches("D+");
        }
        if (gap.flags().contains(GapFlag.REOPENED)) {
            assertThat(gap.state()).as(about).isIn(GapState.PLANNED, GapState.IN_PROGRESS);
        }
        assertThat(gap.state() == GapState.UNADDRESSED || !work.isEmpty() || gap.state() == GapState.CLOSED)
                .as("without work a gap is unaddressed or closed: " + about)
                .isTrue();
        assertThat(gap.flags().contains(GapFlag.UNKNOWN)).as(about).isEqualTo(known.contains("U"));
        assertThat(gap.flags().contains(GapFlag.STALE)).as(about).isEqualTo(work.contains("d"));
        assertThat(assess(new StringBuilder(work).reverse().toString(), closure, Optional.empty()))
                .as("the order of action items does not matter: " + about)
                .isEqualTo(gap);
    }

    private static List<String> worksUpTo(int length) {
        List<String> works = new ArrayList<>(List.of(""));
        for (int i = 0; i < works.size(); i++) {
            String work = works.get(i);
            if (work.length() < length) {
                List.of("T", "P", "D", "U", "d").forEach(next -> works.add(work + next));
            }
        }
        return works;
    }

    private static Gap assess(String work, Closure closure, Optional<LocalDate> due) {
        List<ActionItem> items = new ArrayList<>();
        for (int i = 0; i < work.length(); i++) {
            items.add(item("a" + i, due));
        }
        return Gaps.assess(
                        mapOf(closure, items),
                        action ->
                                reading(work.charAt(Integer.parseInt(action.id().substring(1)))),
                        TODAY)
                .get(0);
    }

    /** Looking up the work of each pain point anew would take some hundred million steps. */
    @Test
    @Timeout(3)
    void aMapFullOfPainIsAssessedInOneGo() {
        PainPoint[] pains =
                IntStream.range(0, 20_000).mapToObj(i -> pain("p" + i)).toArray(PainPoint[]::new);
        JourneyMap map = JourneyMap.builder("m", "Pain")
                .stages(List.of(GapSamples.stage(GapSamples.touchpoint("t", null, pains))))
                .actionItems(IntStream.range(0, 20_000)
                        .mapToObj(i -> item("a" + i, Optional.empty()))
                        .toList())
                .build();

        List<Gap> gaps = Gaps.assess(map, action -> reading('T'), TODAY);

        assertThat(gaps).hasSize(20_000);
        assertThat(WorstPain.first(map, gaps)).isNotEmpty();
    }

    private static WorkReading reading(char work) {
        Optional<WorkStatus> status = switch (Character.toUpperCase(work)) {
            case 'T' -> Optional.of(WorkStatus.TODO);
            case 'P' -> Optional.of(WorkStatus.IN_PROGRESS);
            case 'D' -> Optional.of(WorkStatus.DONE);
            default -> Optional.empty();
        };
        return new WorkReading(status, Character.isLowerCase(work), Optional.empty());
    }

    private static PainPoint pain(String id) {
        return GapSamples.painPoint(id, Severity.MINOR, null, Closure.NONE);
    }
}
