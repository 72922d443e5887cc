package org.journeymaps.host.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a CQL query into words, quoted strings and signs. */
final class CqlTokens {

    enum Kind {
        WORD,
        STRING,
        SIGN,
        END
    }

    /** One token; {@code position} counts characters from 1. */
    record Token(Kind kind, String text, int position) {

        boolean is(String wanted) {
            return kind != Kind.STRING && text.toLowerCase(Locale.ROOT).equals(wanted);
        }
    }

    private final String query;
    private int at;

    private CqlTokens(String query) {
        this.query = query;
    }

    static List<Token> of(String query) {
        CqlTokens tokens = new CqlTokens(query);
        List<Token> result = new ArrayList<>();
        do {
            result.add(tokens.next());
        } while (result.get(result.size() - 1).kind() != Kind.END);
        return result;
    }

    private Token next() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
        int start = at;
        if (at == query.length()) {
            return new Token(Kind.END, "", start + 1);
        }
        char c = query.charAt(at);
        if (c == '"' || c == '\'') {
            return new Token(Kind.STRING, string(c), start + 1);
        }
        if ("(),=~".indexOf(c) >= 0) {
            at++;
            return new Token(Kind.SIGN, String.valueOf(c), start + 1);
        }
        if ((c == '!') && at + 1 < query.length() && "=~".indexOf(query.charAt(at + 1)) >= 0) {
            at += 2;
            return new Token(Kind.SIGN, query.substring(start, at), start + 1);
        }
        while (at < query.length() && isWordPart(query.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new Search.QueryException("Unexpected character '" + c + "' at position " + (start + 1)
                    + " of the CQL query. This host knows =, !=, ~, !~, in, not in, and, or, order by.");
        }
        return new Token(Kind.WORD, query.substring(start, at), start + 1);
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || "_-.:*@/".indexOf(c) >= 0;
    }

    private String string(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < query.length() && query.charAt(at) != quote) {
            if (query.charAt(at) == '\\' && at + 1 < query.length()) {
                at++;
            }
            text.append(query.charAt(at++));
        }
        if (at == query.length()) {
            throw new Search.QueryException(
                    "The string that begins at position " + (start + 1) + " of the CQL query has no closing quote.");
        }
        at++;
        return text.toString();
    }
}
