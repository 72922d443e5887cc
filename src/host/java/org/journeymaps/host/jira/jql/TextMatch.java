package org.journeymaps.host.jira.jql;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Full-text search in the simple: every word of the query occurs as a word of the text; a star at the end matches word beginnings. */
final class TextMatch {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}*]+");

    private TextMatch() {}

    /** The key of the message for a text that the search engine below cannot take, as it is in Jira. */
    static Optional<String> findProblem(String query) {
        String bare = query.replaceAll("\\\\.", "x").trim();
        if (bare.isEmpty()) {
            return Optional.of("jql.textEmpty");
        }
        if (bare.startsWith("*") || bare.startsWith("?")) {
            return Optional.of("jql.textStart");
        }
        boolean closed = count(bare, '(') == count(bare, ')')
                && count(bare, '[') == count(bare, ']')
                && count(bare, '{') == count(bare, '}')
                && count(bare, '"') % 2 == 0;
        return closed ? Optional.empty() : Optional.of("jql.textSyntax");
    }

    private static long count(String text, char sign) {
        return text.chars().filter(each -> each == sign).count();
    }

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
