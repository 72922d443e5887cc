package org.journeymaps.model;

/**
 * Something that must be there for a touchpoint to work.
 *
 * @param id id in the map
 * @param kind what kind of thing
 * @param name as shown
 * @param met whether it is there
 * @param unknown members of a newer version
 */
public record Enabler(String id, EnablerKind kind, String name, boolean met, UnknownMembers unknown) {
    /** Checks and copies. */
    public Enabler {
        Ids.require(id);
    }
}
