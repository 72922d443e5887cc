package org.journeymaps.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.journeymaps.model.JourneyMap;
import org.journeymaps.model.Touchpoint;

/**
 * Importance set against satisfaction, after the opportunity algorithm of Anthony W. Ulwick (Turn Customer Input into
 * Innovation, Harvard Business Review, January 2002; What Customers Want, 2005). His figures come from surveys; here they
 * are the ratings that the team noted.
 *
 * @param touchpoint what is rated
 * @param importance to the customer, 1 to 10
 * @param satisfaction 1 to 10
 */
public record OpportunityGap(Touchpoint touchpoint, int importance, int satisfaction) {
    /** From this opportunity on; What Customers Want (2005): from 10 on worth a look, from 12 on promising, above 15 not to be ignored. */
    public static final int WORTH_A_LOOK = 10;

    /** The gap of a touchpoint; empty unless both its importance to the customer and its satisfaction are rated. */
    public static Optional<OpportunityGap> of(Touchpoint touchpoint) {
        return touchpoint
                .importanceToCustomer()
                .flatMap(importance -> touchpoint
                        .satisfaction()
                        .map(satisfaction -> new OpportunityGap(touchpoint, importance, satisfaction)));
    }

    /** The under-served touchpoints, the greatest opportunity first; equals in the order of the journey. */
    public static List<OpportunityGap> underServed(JourneyMap map) {
        return all(map, Served.UNDER)
                .sorted(Comparator.comparing(OpportunityGap::opportunity, Comparator.reverseOrder()))
                .toList();
    }

    /** The over-served touchpoints, the greatest surplus first; equals in the order of the journey. */
    public static List<OpportunityGap> overServed(JourneyMap map) {
        return all(map, Served.OVER)
                .sorted(Comparator.comparingInt(gap -> gap.importance() - gap.satisfaction()))
                .toList();
    }

    /** Importance + max(importance - satisfaction, 0): 1 to 19. */
    public int opportunity() {
        return importance + Math.max(importance - satisfaction, 0);
    }

    /**
     * Over-served above the importance, under-served from an opportunity of 10 on. What is as satisfying as it is
     * important is not under-served, however important it is.
     */
    public Served served() {
        if (satisfaction > importance) {
            return Served.OVER;
        }
        return satisfaction < importance && opportunity() >= WORTH_A_LOOK ? Served.UNDER : Served.APPROPRIATELY;
    }

    private static Stream<OpportunityGap> all(JourneyMap map, Served served) {
        return map.touchpoints().flatMap(touchpoint -> of(touchpoint).stream()).filter(gap -> gap.served() == served);
    }
}
