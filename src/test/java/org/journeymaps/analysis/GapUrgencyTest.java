package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.journeymaps.model.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapUrgencyTest {
    @ParameterizedTest
    @CsvSource({
        "UNADDRESSED, , true, UNADDRESSED",
        "NOT_EFFECTIVE, OVERDUE, true, NOT_EFFECTIVE",
        "IN_PROGRESS, REOPENED, true, REOPENED",
        "PLANNED, OVERDUE, true, OVERDUE",
        "PLANNED, , true, WITHOUT_OWNER",
        "DELIVERED, , true, WITHOUT_OWNER",
        "PLANNED, STALE, false, UNDER_WAY",
        "DELIVERED, UNKNOWN, false, UNDER_WAY",
        "CLOSED, , true, CLOSED",
        "CLOSED, UNKNOWN, false, CLOSED"
    })
    void whatIsToBeDoneFollowsFromStateFlagsAndOwner(
            GapState state, @Nullable GapFlag flag, boolean ownerless, GapGroup group) {
        assertThat(GapGroup.of(state, flag == null ? Set.of() : Set.of(flag), ownerless))
                .isEqualTo(group);
    }

    @Test
    void firstComesWhatIsToBeDoneThenPriorityThenSeverityThenCost() {
        List<GapUrgency> inOrder = List.of(
                urgency(GapGroup.UNADDRESSED, null, Severity.NEGLIGIBLE, null),
                urgency(GapGroup.NOT_EFFECTIVE, "90", Severity.MINOR, "1"),
                urgency(GapGroup.NOT_EFFECTIVE, "80", Severity.SEVERE, "10"),
                urgency(GapGroup.NOT_EFFECTIVE, "80", Severity.HIGH, "200"),
                urgency(GapGroup.NOT_EFFECTIVE, "80", Severity.HIGH, "30"),
                urgency(GapGroup.NOT_EFFECTIVE, "80", Severity.HIGH, null),
                urgency(GapGroup.NOT_EFFECTIVE, null, Severity.SEVERE, "900"),
                urgency(GapGroup.REOPENED, null, Severity.MINOR, null),
                urgency(GapGroup.OVERDUE, null, Severity.MINOR, null),
                urgency(GapGroup.WITHOUT_OWNER, null, Severity.MINOR, null),
                urgency(GapGroup.UNDER_WAY, "100", Severity.SEVERE, null),
                urgency(GapGroup.CLOSED, "100", Severity.SEVERE, null));
        List<GapUrgency> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(5));

        assertThat(shuffled.stream().sorted().toList()).isEqualTo(inOrder);
    }

    private static GapUrgency urgency(
            GapGroup group, @Nullable String priority, Severity severity, @Nullable String cost) {
        return new GapUrgency(
                group,
                Optional.ofNullable(priority)
                        .map(mean -> new Priority(new BigDecimal(mean), BigDecimal.ONE, List.of())),
                severity,
                Optional.ofNullable(cost).map(BigDecimal::new));
    }
}
