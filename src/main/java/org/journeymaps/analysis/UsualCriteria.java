package org.journeymaps.analysis;

import java.math.BigDecimal;
import java.util.List;
import org.journeymaps.model.Criterion;
import org.journeymaps.model.Direction;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.UnknownMembers;

/** The criteria of the priority for maps that name none of their own; the starter maps begin with the same. */
public final class UsualCriteria {
    /** Cost per customer, potential sales, contribution to strategic goals, how often it is experienced. */
    public static final List<Criterion> ALL = List.of(
            criterion("cost", "Cost of the journey per customer", 3),
            criterion("sales", "Potential sales", 3),
            criterion("strategy", "Contribution to strategic goals", 2),
            criterion("frequency", "How often it is experienced", 2));

    private UsualCriteria() {}

    /** The map's own criteria, else the usual ones. */
    public static List<Criterion> of(JourneyMap map) {
        return map.criteria().isEmpty() ? ALL : map.criteria();
    }

    private static Criterion criterion(String id, String name, int weight) {
        return new Criterion(id, name, BigDecimal.valueOf(weight), Direction.HIGHER, UnknownMembers.NONE);
    }
}
