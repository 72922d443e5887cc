package org.journeymaps.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Stakeholder;
import org.journeymaps.model.StakeholderSide;
import org.journeymaps.model.Touchpoint;

/**
 * A customer's case passes from one part of the organisation to another: between two consecutive touchpoints, also across
 * stages, whose internal departments are known and have none in common. A department that takes part in both carries the
 * case over, so that is no hand-over. Where a touchpoint names no internal department nothing is known on either side of
 * it, and nothing is guessed across it. After the service blueprint's view of responsibilities along the customer's way
 * (Shostack, "Designing Services That Deliver", Harvard Business Review 1984); the rule itself is ours.
 *
 * @param from touchpoint before
 * @param to touchpoint that receives the case
 * @param giving its departments before, as written there, each once
 * @param taking its departments after, as written there, each once
 */
public record Handover(Touchpoint from, Touchpoint to, List<String> giving, List<String> taking) {
    /** Copies. */
    public Handover {
        giving = List.copyOf(giving);
        taking = List.copyOf(taking);
    }

    /** The hand-overs of a map, in the order of the journey. */
    public static List<Handover> of(JourneyMap map) {
        List<Handover> handovers = new ArrayList<>();
        Optional<Touchpoint> before = Optional.empty();
        List<String> giving = List.of();
        for (Touchpoint touchpoint : map.touchpoints().toList()) {
            List<String> taking = departments(touchpoint);
            if (before.isPresent() && !giving.isEmpty() && !taking.isEmpty() && areDisjoint(giving, taking)) {
                handovers.add(new Handover(before.get(), touchpoint, giving, taking));
            }
            before = Optional.of(touchpoint);
            giving = taking;
        }
        return handovers;
    }

    private static List<String> departments(Touchpoint touchpoint) {
        List<String> departments = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Stakeholder stakeholder : touchpoint.stakeholders()) {
            if (stakeholder.side() == StakeholderSide.INTERNAL) {
                stakeholder
                        .department()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && known.add(key(name)))
                        .ifPresent(departments::add);
            }
        }
        return departments;
    }

    private static boolean areDisjoint(List<String> giving, List<String> taking) {
        return giving.stream()
                .map(Handover::key)
                .noneMatch(taking.stream().map(Handover::key).toList()::contains);
    }

    /** People write the same department in small and capital letters. */
    private static String key(String department) {
        return department.toLowerCase(Locale.ROOT);
    }
}
