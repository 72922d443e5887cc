package org.journeymaps.model;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What authors can get wrong across several values of a map. Such a map can be shown and saved all the same; its problems
 * are shown where they are. Paths are those of the stored JSON.
 */
public final class MapRules {
    private final JourneyMap map;
    private final MapReferences references;
    private final List<Problem> problems = new ArrayList<>();

    private MapRules(JourneyMap map) {
        this.map = map;
        this.references = new MapReferences(map);
    }

    /** The problems of the map in the order in which it is stored, at most {@link Limits#PROBLEMS} of them. */
    public static List<Problem> check(JourneyMap map) {
        return new MapRules(map).check();
    }

    private List<Problem> check() {
        map.currency().ifPresent(this::checkCurrency);
        checkLanes();
        for (int s = 0; s < map.stages().size(); s++) {
            List<Touchpoint> touchpoints = map.stages().get(s).touchpoints();
            for (int t = 0; t < touchpoints.size(); t++) {
                String path = "/stages/" + s + "/touchpoints/" + t;
                new TouchpointRules(touchpoints.get(t), path, map.scale(), references, this::report).check();
            }
        }
        checkActionItems();
        return List.copyOf(problems);
    }

    private void checkCurrency(String currency) {
        try {
            Currency.getInstance(currency);
        } catch (IllegalArgumentException e) {
            report(Problem.at("/currency", "journeymaps.problem.currency", currency));
        }
    }

    private void checkLanes() {
        Set<LaneKind> kinds = EnumSet.noneOf(LaneKind.class);
        for (int i = 0; i < map.lanes().size(); i++) {
            LaneKind kind = map.lanes().get(i).kind();
            if (!kinds.add(kind) && kind != LaneKind.CUSTOM) {
                report(Problem.at("/lanes/" + i, "journeymaps.problem.lane.duplicate", kind.name()));
            }
        }
    }

    private void checkActionItems() {
        for (int i = 0; i < map.actionItems().size(); i++) {
            List<String> ids = map.actionItems().get(i).painPointIds();
            for (int p = 0; p < ids.size(); p++) {
                if (!references.hasPainPoint(ids.get(p))) {
                    report(Problem.at(
                            "/actionItems/" + i + "/painPointIds/" + p,
                            "journeymaps.problem.unknown.pain-point",
                            ids.get(p)));
                }
            }
        }
    }

    private void report(Problem problem) {
        if (problems.size() < Limits.PROBLEMS) {
            problems.add(problem);
        }
    }
}
