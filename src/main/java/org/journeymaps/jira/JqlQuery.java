package org.journeymaps.jira;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Queries in Jira's language. Text of users enters quoted, ids only as digits. */
final class JqlQuery {
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Pattern SEARCHED = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final int MAX_WORDS = 8;
    private static final int MAX_WORD = 50;
    private static final String LATEST_FIRST = " ORDER BY updated DESC";

    private JqlQuery() {}

    /** Whether this can be an id of Jira's; ids come from pages, where anybody may have written them. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static String idsIn(Collection<String> ids) {
        return ids.stream().map(JqlQuery::checked).collect(Collectors.joining(",", "id in (", ")"));
    }

    static String hasLabel(String label) {
        return "labels = " + quoted(label);
    }

    /**
     * Issues that the viewer made in a project in the last days, and whose summary holds the words of this one. The
     * index only knows words, so the caller compares the rest.
     */
    static String madeByMe(String projectId, int days, String summary) {
        String query = "project = " + checked(projectId) + " AND creator = currentUser() AND created >= -"
                + days * 24 * 60 + "m";
        // In lower case, because AND, OR and NOT would be operators of the text search.
        String words = WORD.matcher(summary)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .limit(MAX_WORDS)
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? query : query + " AND summary ~ " + quoted(words);
    }

    /** Issues that concern the viewer. */
    static String mine() {
        return "assignee = currentUser() OR reporter = currentUser()" + LATEST_FIRST;
    }

    /**
     * Issues whose text holds these words, of which the last may be unfinished; empty if there is no word in them. Both
     * ways, because Jira's index holds stems, and a word with a star is compared with them as it stands.
     */
    static Optional<String> findText(String typed) {
        String words = SEARCHED.matcher(typed)
                .results()
                .map(MatchResult::group)
                .map(word ->
                        word.substring(0, Math.min(word.length(), MAX_WORD)).toLowerCase(Locale.ROOT))
                .limit(MAX_WORDS)
                .collect(Collectors.joining(" "));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of("(text ~ " + quoted(words) + " OR text ~ " + quoted(words + "*") + ")" + LATEST_FIRST);
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String checked(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("Expected an id of digits for JQL, got: " + id);
        }
        return id;
    }
}
