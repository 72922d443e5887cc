package org.journeymaps.model;

/** Why an activity is waste from the customer's point of view. */
public enum WasteKind {
    /** Nobody would miss it. */
    UNNECESSARY,
    /** It breaks the customer's flow. */
    DISRUPTIVE
}
