package org.journeymaps.model;

import java.util.Optional;

/**
 * A file attached to the page, shown at a touchpoint.
 *
 * @param id id in the map
 * @param fileName name of the page's attachment
 * @param caption what it shows
 * @param kind how it is shown
 * @param unknown members of a newer version
 */
public record AttachmentRef(
        String id, String fileName, Optional<String> caption, AttachmentKind kind, UnknownMembers unknown) {
    /** Checks and copies. */
    public AttachmentRef {
        Ids.require(id);
    }
}
