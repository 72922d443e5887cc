package org.journeymaps.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Writes a table as comma-separated values (RFC 4180), safe to open in a spreadsheet: a text that a spreadsheet would
 * take for a formula gets an apostrophe before it. Numbers and days are ours and stay as they are.
 */
public final class Csv {
    /** Signs that begin a formula, in either width, also after blanks, of which some programs rid a cell. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\\t\\r\\n]");

    /** Where the semicolon parts cells, as in a German spreadsheet, what follows one begins a cell, too. */
    private static final Pattern INNER_FORMULA =
            Pattern.compile("([;\\t\\r\\n\"][\\s\\p{Z}]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\t\\r\\n]|^\\s|\\s$");

    private final StringBuilder out = new StringBuilder();
    private boolean rowBegun;

    /** A cell of text, which may be anything. */
    public Csv text(String text) {
        return cell(quoted(neutral(text)));
    }

    /** A number without grouping, with a point. */
    public Csv number(BigDecimal number) {
        return cell(number.stripTrailingZeros().toPlainString());
    }

    /** A whole number. */
    public Csv number(long number) {
        return cell(Long.toString(number));
    }

    /** A day as ISO 8601 writes it. */
    public Csv day(LocalDate day) {
        return cell(day.toString());
    }

    /** A cell without a value. */
    public Csv blank() {
        return cell("");
    }

    /** Ends a row. */
    public Csv endRow() {
        out.append("\r\n");
        rowBegun = false;
        return this;
    }

    /** The rows written so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private Csv cell(String cell) {
        if (rowBegun) {
            out.append(',');
        }
        rowBegun = true;
        out.append(cell);
        return this;
    }

    private static String neutral(String text) {
        String inside = INNER_FORMULA.matcher(text).replaceAll("$1'");
        return !text.isEmpty() && FORMULA.matcher(text).find() ? "'" + inside : inside;
    }

    private static String quoted(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
