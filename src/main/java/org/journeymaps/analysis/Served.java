package org.journeymaps.analysis;

/** How well the offer meets what customers find important. */
public enum Served {
    /** Important and not satisfying enough: here is an opportunity. */
    UNDER,
    /** Neither too little nor too much. */
    APPROPRIATELY,
    /** More satisfying than it is important: here effort can be saved. */
    OVER
}
