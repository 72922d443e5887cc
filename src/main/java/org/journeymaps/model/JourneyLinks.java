package org.journeymaps.model;

import java.util.List;
import java.util.Optional;

/**
 * How a journey is connected with others.
 *
 * @param previous what the customer went through before
 * @param next what follows
 * @param parent the larger journey that this one is part of
 * @param children smaller journeys that detail this one
 * @param unknown members of a newer version
 */
public record JourneyLinks(
        Optional<MapRef> previous,
        Optional<MapRef> next,
        Optional<MapRef> parent,
        List<MapRef> children,
        UnknownMembers unknown) {
    /** Checks and copies. */
    public JourneyLinks {
        children = List.copyOf(children);
    }
}
