package org.journeymaps.host.jira.jql;

import java.util.ArrayList;
import java.util.List;
import org.journeymaps.host.jira.jql.JqlToken.Kind;

/** Cuts a query into tokens; quoted texts may hold anything, with a backslash before quotes and backslashes. */
final class JqlLexer {

    private static final String SIGNS = "=!~<>(),";

    private final String jql;
    private final List<JqlToken> tokens = new ArrayList<>();
    private int at;

    private JqlLexer(String jql) {
        this.jql = jql;
    }

    static List<JqlToken> tokens(String jql) {
        return new JqlLexer(jql).run();
    }

    private List<JqlToken> run() {
        while (at < jql.length()) {
            char c = jql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '"' || c == '\'') {
                quoted(c);
            } else if (SIGNS.indexOf(c) >= 0) {
                sign(c);
            } else {
                word();
            }
        }
        tokens.add(new JqlToken(Kind.END, "", at));
        return tokens;
    }

    private void quoted(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < jql.length() && jql.charAt(at) != quote) {
            if (jql.charAt(at) == '\\' && at + 1 < jql.length()) {
                at++;
            }
            text.append(jql.charAt(at++));
        }
        if (at >= jql.length()) {
            throw new JqlException("jql.unclosed", start + 1);
        }
        at++;
        tokens.add(new JqlToken(Kind.QUOTED, text.toString(), start));
    }

    private void sign(char first) {
        boolean pair =
                at + 1 < jql.length() && "<=,>=,!=,!~".contains(jql.substring(at, at + 2)) && "<>!".indexOf(first) >= 0;
        String text = jql.substring(at, at + (pair ? 2 : 1));
        tokens.add(new JqlToken(Kind.SIGN, text, at));
        at += text.length();
    }

    private void word() {
        int start = at;
        while (at < jql.length()
                && !Character.isWhitespace(jql.charAt(at))
                && SIGNS.indexOf(jql.charAt(at)) < 0
                && jql.charAt(at) != '"'
                && jql.charAt(at) != '\'') {
            at++;
        }
        tokens.add(new JqlToken(Kind.WORD, jql.substring(start, at), start));
    }
}
