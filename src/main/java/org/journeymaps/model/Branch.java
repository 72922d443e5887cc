package org.journeymaps.model;

/**
 * A way from a touchpoint to another than the next: a loop or a skip.
 *
 * @param id id in the map
 * @param to id of the touchpoint it leads to
 * @param label when it is taken
 * @param unknown members of a newer version
 */
public record Branch(String id, String to, String label, UnknownMembers unknown) {
    /** Checks and copies. */
    public Branch {
        Ids.require(id);
    }
}
