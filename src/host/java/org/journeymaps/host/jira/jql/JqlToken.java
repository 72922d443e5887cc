package org.journeymaps.host.jira.jql;

/** One word, quoted text or sign of a query; {@code position} counts characters from 0. */
record JqlToken(Kind kind, String text, int position) {

    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isValue() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
