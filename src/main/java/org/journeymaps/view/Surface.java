package org.journeymaps.view;

/** Where a map is shown. */
public enum Surface {
    /** A page or its preview in a browser, with our style sheet. */
    SCREEN,
    /** PDF, Word, e-mail, feed, export: the same content in plain tables, one for each stage. */
    DOCUMENT
}
