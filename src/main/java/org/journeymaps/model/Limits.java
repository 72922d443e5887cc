package org.journeymaps.model;

/** How large a map may be. The byte limits are checked before anything is parsed. */
public final class Limits {
    /** Largest stored body, in UTF-8 bytes. */
    public static final int BODY_BYTES = 2 * 1024 * 1024;
    /** Deepest nesting of objects and lists in the stored JSON. */
    public static final int DEPTH = 32;
    /** Most cards in a map; a card is anything an author places in a cell. */
    public static final int CARDS = 20_000;
    /** Most cells that own lanes may span: each is drawn, also where it is empty, and few bytes can ask for millions. */
    public static final int CELLS = 500_000;
    /** Longest single text, in UTF-16 units. */
    public static final int TEXT_LENGTH = 20_000;
    /** Most problems told about a map at a time; nobody reads more, and a hostile body could hold a million. */
    public static final int PROBLEMS = 100;

    private Limits() {}
}
