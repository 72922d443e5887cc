package org.journeymaps.analysis;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.journeymaps.model.Criterion;
import org.journeymaps.model.Direction;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stage;
import org.journeymaps.model.Touchpoint;
import org.journeymaps.model.UnknownMembers;
import org.journeymaps.model.Waste;
import org.journeymaps.model.WasteKind;

/** What tests about numbers need. */
final class NumberSamples {
    private NumberSamples() {}

    static Criterion criterion(String id, String weight, Direction direction) {
        return new Criterion(id, "Name of " + id, new BigDecimal(weight), direction, UnknownMembers.NONE);
    }

    static Touchpoint valued(String id, Map<String, Integer> values) {
        return Touchpoint.builder(id, id).criterionValues(values).build();
    }

    static Touchpoint rated(String id, int importance, int satisfaction) {
        return Touchpoint.builder(id, id)
                .importanceToCustomer(importance)
                .satisfaction(satisfaction)
                .build();
    }

    static Touchpoint wasteful(String id, Waste... wastes) {
        return Touchpoint.builder(id, id).wastes(List.of(wastes)).build();
    }

    static Waste waste(WasteKind kind, String cost, String occurrences) {
        return new Waste("w", "Waste", kind, new BigDecimal(cost), new BigDecimal(occurrences), UnknownMembers.NONE);
    }

    static Stage stage(String id, Optional<Long> volume, Touchpoint... touchpoints) {
        return new Stage(id, id, Optional.empty(), volume, List.of(touchpoints), UnknownMembers.NONE);
    }

    /** A map whose touchpoints stand in two stages. */
    static JourneyMap map(Touchpoint... touchpoints) {
        List<Touchpoint> all = Arrays.asList(touchpoints);
        int half = all.size() / 2;
        return JourneyMap.builder("m", "Map")
                .stages(List.of(
                        stage("s1", Optional.empty(), all.subList(0, half).toArray(Touchpoint[]::new)),
                        stage(
                                "s2",
                                Optional.empty(),
                                all.subList(half, all.size()).toArray(Touchpoint[]::new))))
                .build();
    }
}
