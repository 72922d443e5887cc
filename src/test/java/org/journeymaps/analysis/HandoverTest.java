package org.journeymaps.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Stakeholder;
import org.journeymaps.model.StakeholderSide;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverTest {
    @ParameterizedTest
    @CsvSource({
        // departments at two touchpoints that follow each other, and whether the case is handed over
        "Operations, Credit, true",
        "Operations, Operations, false",
        "Operations, ' operations', false",
        "Operations+Credit, Credit+Risk, false",
        "Operations+Credit, Risk, true",
        "Operations, '', false",
        "'', Credit, false",
        "Operations, ' ', false"
    })
    void aCaseIsHandedOverWhereNoDepartmentStays(String before, String after, boolean expected) {
        List<Handover> handovers = Handover.of(map(touchpoint("a", before), touchpoint("b", after)));

        assertThat(handovers).hasSize(expected ? 1 : 0);
    }

    @Test
    void namesBothSidesAsTheyAreWrittenEachOnce() {
        Handover handover = Handover.of(map(touchpoint("a", "Operations+operations"), touchpoint("b", "Credit + Risk")))
                .get(0);

        assertThat(handover.from().id()).isEqualTo("a");
        assertThat(handover.to().id()).isEqualTo("b");
        assertThat(handover.giving()).containsExactly("Operations");
        assertThat(handover.taking()).containsExactly("Credit", "Risk");
    }

    @Test
    void nothingIsGuessedAcrossATouchpointWithoutDepartments() {
        assertThat(Handover.of(map(touchpoint("a", "Sales"), touchpoint("b", ""), touchpoint("c", "Credit"))))
                .isEmpty();
    }

    @Test
    void acrossStagesACaseIsHandedOverToo() {
        JourneyMap map = JourneyMap.builder("m", "Map")
                .stages(List.of(stage("s1", touchpoint("a", "Sales")), stage("s2", touchpoint("b", "Credit"))))
                .build();

        assertThat(Handover.of(map)).extracting(it -> it.to().id()).containsExactly("b");
    }

    @Test
    void whoStandsOutsideTheOrganisationHandsNothingOver() {
        Stakeholder supplier = new Stakeholder(
                "x", "Supplier", StakeholderSide.EXTERNAL, Optional.of("Logistics"), UnknownMembers.NONE);
        Touchpoint outside =
                Touchpoint.builder("a", "a").stakeholders(List.of(supplier)).build();

        assertThat(Handover.of(map(outside, touchpoint("b", "Credit")))).isEmpty();
    }

    @Test
    void everyChangeAlongTheWayCounts() {
        assertThat(Handover.of(map(touchpoint("a", "Sales"), touchpoint("b", "Credit"), touchpoint("c", "Sales"))))
                .extracting(it -> it.to().id())
                .containsExactly("b", "c");
    }

    private static JourneyMap map(Touchpoint... touchpoints) {
        return JourneyMap.builder("m", "Map")
                .stages(List.of(stage("s", touchpoints)))
                .build();
    }

    private static Stage stage(String id, Touchpoint... touchpoints) {
        return new Stage(id, id, Optional.empty(), Optional.empty(), List.of(touchpoints), UnknownMembers.NONE);
    }

    /** Departments separated by a plus; one stakeholder has none. */
    private static Touchpoint touchpoint(String id, String departments) {
        List<Stakeholder> stakeholders = new ArrayList<>();
        stakeholders.add(stakeholder(id + "-0", Optional.empty()));
        Arrays.stream(departments.split("\\+"))
                .forEach(name -> stakeholders.add(stakeholder(id + "-" + stakeholders.size(), Optional.of(name))));
        return Touchpoint.builder(id, id).stakeholders(stakeholders).build();
    }

    private static Stakeholder stakeholder(String id, Optional<String> department) {
        return new Stakeholder(id, "Team", StakeholderSide.INTERNAL, department, UnknownMembers.NONE);
    }
}
