package org.journeymaps.host.jira.jql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Full-text search in the simple: every word of the query occurs as a word of the text; a star at the end matches word beginnings. */
final class TextMatch {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}*]+");

    private TextMatch() {}

    static boolean matches(String query, String text) {
        List<String> words = words(text.replace('*', ' '));
        return words(query).stream()
                .allMatch(wanted -> words.stream()
                        .anyMatch(word -> wanted.endsWith("*")
                                ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                                : word.equals(wanted)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
