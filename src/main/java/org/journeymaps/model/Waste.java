package org.journeymaps.model;

import java.math.BigDecimal;

/**
 * An activity that only costs.
 *
 * @param id id in the map
 * @param text what is done
 * @param kind why it is waste
 * @param costPerOccurrence in the map's currency, zero or more
 * @param occurrences how often in the map's period, zero or more
 * @param unknown members of a newer version
 */
public record Waste(
        String id,
        String text,
        WasteKind kind,
        BigDecimal costPerOccurrence,
        BigDecimal occurrences,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public Waste {
        Ids.require(id);
        Amounts.requireNotNegative("costPerOccurrence", costPerOccurrence);
        Amounts.requireNotNegative("occurrences", occurrences);
    }
}
