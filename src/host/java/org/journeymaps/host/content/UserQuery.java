package org.journeymaps.host.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.journeymaps.host.content.CqlTokens.Kind;
import org.journeymaps.host.content.CqlTokens.Token;

/**
 * A query for people, {@code user.fullname ~ "words"}, alone or behind {@code type = user and}. A word with {@code *}
 * at its end stands for its beginning.
 */
public record UserQuery(List<String> words) {
    /** What stands before the words, without and with the type. */
    private static final List<List<String>> FORMS =
            List.of(List.of("user.fullname", "~"), List.of("type", "=", "user", "and", "user.fullname", "~"));

    public UserQuery {
        words = List.copyOf(words);
    }

    /** Empty if the query is one for content. */
    public static Optional<UserQuery> find(String cql) {
        List<Token> tokens = CqlTokens.of(cql);
        int last = tokens.size() - 2;
        boolean people = last > 0
                && FORMS.contains(tokens.subList(0, last).stream()
                        .map(token -> token.text().toLowerCase(Locale.ROOT))
                        .toList())
                && tokens.get(last).kind() != Kind.SIGN;
        return people
                ? Optional.of(new UserQuery(List.of(
                        tokens.get(last).text().strip().toLowerCase(Locale.ROOT).split("\\s+"))))
                : Optional.empty();
    }

    /** Whether each word is one of the name's, or begins one. */
    public boolean matches(HostUser user) {
        String[] name = user.fullName().toLowerCase(Locale.ROOT).split("\\s+");
        return words.stream()
                .allMatch(word -> Arrays.stream(name)
                        .anyMatch(part -> word.endsWith("*")
                                ? part.startsWith(word.substring(0, word.length() - 1))
                                : part.equals(word)));
    }
}
