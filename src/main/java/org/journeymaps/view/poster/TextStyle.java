package org.journeymaps.view.poster;

/**
 * How a text looks.
 *
 * @param size of its letters
 * @param bold whether it stands out
 * @param italic whether it leans
 * @param colour of its letters
 */
record TextStyle(double size, boolean bold, boolean italic, String colour) {
    static TextStyle plain(double size, String colour) {
        return new TextStyle(size, false, false, colour);
    }

    static TextStyle bold(double size, String colour) {
        return new TextStyle(size, true, false, colour);
    }

    static TextStyle italic(double size, String colour) {
        return new TextStyle(size, false, true, colour);
    }

    /** From one line to the next. */
    double lineHeight() {
        return Math.round(size * 1.32);
    }
}
