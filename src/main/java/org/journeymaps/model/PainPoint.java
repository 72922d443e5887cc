package org.journeymaps.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where it hurts. Seen as something to close, a pain point is a <em>gap</em>.
 *
 * @param id id in the map
 * @param text what hurts, in the customer's terms
 * @param kind what makes it hurt
 * @param severity how much
 * @param evidence how well it is supported
 * @param personaIds whom it hurts; empty for everybody
 * @param annualCost what it costs in a year, in the map's currency, zero or more
 * @param until id of the last touchpoint at which it is felt, if it spans more than its own
 * @param closure what is known about its end
 * @param unknown members of a newer version
 */
public record PainPoint(
        String id,
        String text,
        PainPointKind kind,
        Severity severity,
        Evidence evidence,
        List<String> personaIds,
        Optional<BigDecimal> annualCost,
        Optional<String> until,
        Closure closure,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public PainPoint {
        Ids.require(id);
        personaIds = List.copyOf(personaIds);
        annualCost.ifPresent(cost -> Amounts.requireNotNegative("annualCost", cost));
    }

    /** The same pain point with another closure. */
    public PainPoint withClosure(Closure other) {
        return new PainPoint(id, text, kind, severity, evidence, personaIds, annualCost, until, other, unknown);
    }
}
