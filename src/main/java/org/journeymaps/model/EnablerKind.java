package org.journeymaps.model;

/** What kind of thing must be there for a touchpoint to work. */
public enum EnablerKind {
    /** Something people must be able to do. */
    SKILL,
    /** Something that must be known. */
    DATA,
    /** A way of working. */
    PROCESS,
    /** A system or tool. */
    TECHNOLOGY
}
