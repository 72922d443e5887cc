package org.journeymaps.view.poster;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a text into lines that fit a width by estimate: where the language allows it, else between any two signs. What
 * does not fit into the lines it may have ends with an ellipsis.
 */
final class LineBreaks {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u2028\\u2029]+");

    /** A sign as readers see it: with its marks, and an emoji with all its parts. */
    private static final Pattern SIGN = Pattern.compile("\\X");

    private static final String ELLIPSIS = "…";

    private final double width;
    private final int mostLines;
    private final TextStyle style;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private LineBreaks(double width, int mostLines, TextStyle style) {
        this.width = width;
        this.mostLines = mostLines;
        this.style = style;
    }

    static List<String> of(String text, double width, int mostLines, TextStyle style) {
        return new LineBreaks(width, mostLines, style).broken(text);
    }

    private List<String> broken(String text) {
        String whole = SPACES.matcher(text).replaceAll(" ").strip();
        String seen = beginning(whole);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(seen);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            add(seen.substring(from, to));
            from = to;
        }
        flush();
        return lines.size() > mostLines || seen.length() < whole.length() ? shortened() : lines;
    }

    /** As much as the lines can hold at all: a text may be long, and most of it would be measured in vain. */
    private String beginning(String text) {
        int most = (int) (mostLines * Math.max(8, width / (0.2 * style.size()))) + 64;
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private void add(String word) {
        if (!fits(line + word.stripTrailing())) {
            flush();
        }
        if (fits(word.stripTrailing())) {
            line.append(word);
            return;
        }
        Matcher signs = SIGN.matcher(word);
        while (signs.find()) {
            if (!fits(line + signs.group())) {
                flush();
            }
            line.append(signs.group());
        }
    }

    private boolean fits(String text) {
        return GlyphWidths.of(text, style) <= width;
    }

    private void flush() {
        String done = line.toString().strip();
        if (!done.isEmpty()) {
            lines.add(done);
        }
        line.setLength(0);
    }

    private List<String> shortened() {
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(mostLines, lines.size())));
        if (!kept.isEmpty()) {
            int last = kept.size() - 1;
            List<String> signs = new ArrayList<>(SIGN.matcher(kept.get(last))
                    .results()
                    .map(MatchResult::group)
                    .toList());
            while (!signs.isEmpty() && !fits(String.join("", signs).strip() + ELLIPSIS)) {
                signs.remove(signs.size() - 1);
            }
            kept.set(last, String.join("", signs).strip() + ELLIPSIS);
        }
        return kept;
    }
}
