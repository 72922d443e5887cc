package org.journeymaps.jira;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text on its way to Jira: brought into the lengths that Jira takes, and out of reach of its wiki markup. */
final class JiraText {
    static final int MAX_SUMMARY = 255;
    /** Jira's own default is 32,767; the rest is room for what Jira or an administrator may add. */
    static final int MAX_DESCRIPTION = 32_000;

    private static final int LONGEST_ESCAPE = 5;
    private static final String SHORTENED = "... (shortened)";
    private static final Pattern BLANKS = Pattern.compile("[\\p{Cc}\\s]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    /** Jira links such an address as a whole and reads no markup in it. */
    private static final Pattern ADDRESS = Pattern.compile("\\bhttps?://[\\w.~:/?#@%&=+,;$-]+");

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,32};");
    private static final Pattern LINE_MARK = Pattern.compile("(?m)^([ \\t]*)(h[1-6]\\.|bq\\.)");
    /** Characters that always mean something to Jira: macros, links, images, tables. */
    private static final String ALWAYS = "{}[]!|";
    /** Characters that mean something before a word or at the start of a line. */
    private static final String BEFORE_WORD = "*_-+^~";

    private JiraText() {}

    /** Rule L1: one line of at most 255 units. */
    static String summary(String text) {
        return oneLine(text, MAX_SUMMARY);
    }

    /** One line, with runs of blanks and control characters as one space, and no pair of surrogates torn apart. */
    static String oneLine(String text, int limit) {
        return cut(BLANKS.matcher(text).replaceAll(" ").strip(), limit).strip();
    }

    /** Rule L2: plain text as wiki markup that shows the same text, at most {@link #MAX_DESCRIPTION} units long. */
    static String description(String text) {
        String plain =
                CONTROLS.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        String markup = wiki(plain);
        if (markup.length() <= MAX_DESCRIPTION) {
            return markup;
        }
        // Cut before escaping, so that no escape is torn apart.
        int room = MAX_DESCRIPTION - SHORTENED.length();
        String kept = cut(plain, room);
        for (int excess = wiki(kept).length() - room;
                excess > 0;
                excess = wiki(kept).length() - room) {
            kept = cut(kept, kept.length() - Math.max(1, excess / LONGEST_ESCAPE));
        }
        return wiki(kept) + SHORTENED;
    }

    /** Rule S3: text that Jira's markup shows as it stands. */
    static String wiki(String text) {
        StringBuilder markup = new StringBuilder(text.length() + 64);
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            escape(text, from, address.start(), markup);
            markup.append(address.group());
            from = address.end();
        }
        escape(text, from, text.length(), markup);
        // A heading or a quote is known by its letters, which take no backslash.
        return LINE_MARK
                .matcher(markup)
                .replaceAll(mark -> Matcher.quoteReplacement(mark.group(1) + "&#"
                        + (int) mark.group(2).charAt(0) + ";" + mark.group(2).substring(1)));
    }

    private static void escape(String text, int from, int to, StringBuilder markup) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                // Doubled it would be a line break, alone it would escape what follows.
                markup.append("&#92;");
            } else if (c == '&' && ENTITY.matcher(text).region(at, to).lookingAt()) {
                markup.append("&amp;");
            } else {
                if (ALWAYS.indexOf(c) >= 0
                        || BEFORE_WORD.indexOf(c) >= 0 && opens(text, at)
                        || c == '#' && startsLine(text, at)
                        || isDoubled(text, at)) {
                    markup.append('\\');
                }
                markup.append(c);
            }
        }
    }

    private static boolean opens(String text, int at) {
        boolean afterWord = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean beforeBlank = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
        return startsLine(text, at) || !afterWord && !beforeBlank;
    }

    private static boolean startsLine(String text, int at) {
        int before = at - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\t')) {
            before--;
        }
        return before < 0 || text.charAt(before) == '\n';
    }

    private static boolean isDoubled(String text, int at) {
        return text.charAt(at) == '?'
                && (at > 0 && text.charAt(at - 1) == '?' || at + 1 < text.length() && text.charAt(at + 1) == '?');
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        boolean tearsPair = limit > 0 && Character.isHighSurrogate(text.charAt(limit - 1));
        return text.substring(0, tearsPair ? limit - 1 : limit);
    }
}
