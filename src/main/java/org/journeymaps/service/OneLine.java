package org.journeymaps.service;

import java.util.regex.Pattern;

/** Text for places that hold one line. */
final class OneLine {
    private static final Pattern GAPS = Pattern.compile("[\\p{Cc}\\p{Z}]+");

    private OneLine() {}

    /** Without line breaks and control characters, cut to a length in UTF-16 units; no surrogate pair is split. */
    static String of(String text, int length) {
        String line = GAPS.matcher(text).replaceAll(" ").strip();
        if (line.length() <= length) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }
}
