package org.journeymaps.view.poster;

/**
 * How wide a text runs, estimated: the server has none of the reader's fonts. The classes are those of a wide sans serif
 * face, so that in the narrower faces of most systems a line ends early rather than outside of its cell.
 */
final class GlyphWidths {
    private static final String NARROW = "ijlI'|.,:;!` ·";
    private static final String SLIM = "frt()[]/\\\"-J";
    private static final String WIDE = "mwMW%@&+<>=~#→−★✓✕↪◇○◔◑◕…—";
    private static final double BOLD = 1.13;

    private GlyphWidths() {}

    /** Width of a text, in the unit of the style's size. */
    static double of(String text, TextStyle style) {
        double ems = text.codePoints().mapToDouble(GlyphWidths::ems).sum();
        return ems * style.size() * (style.bold() ? BOLD : 1);
    }

    private static double ems(int point) {
        if (point < 0x80) {
            return latin(point);
        }
        if (isInvisible(point)) {
            return 0;
        }
        if (WIDE.indexOf(point) >= 0) {
            return 0.95;
        }
        if (isSquare(point)) {
            return 1.02;
        }
        if (point >= 0x1F000) {
            return 1.4;
        }
        if (point >= 0xFB50 && point <= 0xFDFF) {
            // Arabic ligatures: whole words in one sign.
            return point >= 0xFDF0 ? 3 : 0.95;
        }
        return Character.isUpperCase(point) ? 0.8 : Character.isLetterOrDigit(point) ? 0.68 : 0.85;
    }

    private static double latin(int point) {
        if (NARROW.indexOf(point) >= 0) {
            return 0.34;
        }
        if (SLIM.indexOf(point) >= 0) {
            return 0.42;
        }
        if (WIDE.indexOf(point) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(point) ? 0.73 : 0.63;
    }

    /** Marks over other letters, joiners and controls of direction. */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> true;
            default -> false;
        };
    }

    /** Signs that fill a square, as in Chinese, Japanese and Korean. */
    private static boolean isSquare(int point) {
        return Character.isIdeographic(point)
                || (point >= 0x1100 && point <= 0x11FF)
                || (point >= 0x2E80 && point <= 0xA4CF)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xFE30 && point <= 0xFE4F)
                || (point >= 0xFF00 && point <= 0xFFEF);
    }
}
