package org.journeymaps.model;

/** How a page attachment is shown on the map. */
public enum AttachmentKind {
    /** A link to a file. */
    DOCUMENT,
    /** A recording, played in place. */
    AUDIO,
    /** A picture, shown as a thumbnail. */
    PICTURE
}
