package org.journeymaps.format;

/** Sizes of texts as they are stored. */
final class Utf8 {
    private static final int MOST_FOR_ONE = 3;

    private Utf8() {}

    /** Whether the text takes more bytes than that; of a text much shorter nothing has to be counted. */
    static boolean isLongerThan(int bytes, String text) {
        return text.length() > bytes / MOST_FOR_ONE && length(text) > bytes;
    }

    /** The number of bytes of the text in UTF-8, counted without a copy; half of a surrogate pair counts as three. */
    static int length(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes++;
            } else if (c < 0x800 || isInPair(text, i)) {
                bytes += 2;
            } else {
                bytes += 3;
            }
        }
        return bytes;
    }

    private static boolean isInPair(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
