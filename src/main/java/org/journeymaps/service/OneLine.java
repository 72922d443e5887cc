package org.journeymaps.service;

import java.util.regex.Pattern;

/** Text for places that hold one line. */
final class OneLine {
    /** What turns around the words next to it, and halves of characters, which not every database takes. */
    private static final Pattern HARMFUL = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\p{Cs}]");

    private static final Pattern GAPS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    private OneLine() {}

    /** Without line breaks, controls of any kind and halves of surrogate pairs, cut to a length in UTF-16 units; no surrogate pair is split. */
    static String of(String text, int length) {
        String line = GAPS.matcher(HARMFUL.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
        if (line.length() <= length) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
