package org.journeymaps.confluence;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text between storage format and what it means: entities, attribute values, CDATA. */
final class StorageText {
    private static final Pattern ENTITY = Pattern.compile("&(#[xX][0-9A-Fa-f]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]*);");
    private static final Pattern ATTRIBUTE = Pattern.compile("([^\\s=\"'<>/]+)\\s*=\\s*(\"[^\"]*\"|'[^']*')");
    private static final Map<String, String> NAMED = named();

    private StorageText() {}

    /** Resolves entities. One that nobody knows stays as it is written. */
    static String resolve(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(meaning(match)));
    }

    private static String meaning(MatchResult entity) {
        String name = entity.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, entity.group());
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int codePoint = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : entity.group();
    }

    /** The value of an attribute in a tag, entities resolved; empty if the tag has none of this name. */
    static String attribute(String tag, String name) {
        // One after the other, since anything may stand in the value of another attribute.
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                String quoted = attribute.group(2);
                return resolve(quoted.substring(1, quoted.length() - 1));
            }
        }
        return "";
    }

    /**
     * Text as CDATA sections, {@code ]]>} split over two of them.
     *
     * @throws IllegalArgumentException if the text holds a character that XML 1.0 cannot carry
     */
    static String cdata(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (!isXml(codePoint)) {
                throw new IllegalArgumentException(String.format(
                        "A macro body holds characters of XML 1.0 only, but U+%04X came at offset %d; write it as \\u%04X",
                        codePoint, i, codePoint));
            }
        }
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    /** A carriage return counts as none: parsers turn it into a line feed. */
    private static boolean isXml(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint >= 0x20 && codePoint <= 0xD7FF
                || codePoint >= 0xE000 && codePoint <= 0xFFFD
                || codePoint >= 0x10000;
    }

    private static Map<String, String> named() {
        Map<String, String> named = new HashMap<>(Map.of(
                "lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "euro", "\u20AC", "hellip", "\u2026"));
        named.putAll(Map.of("ndash", "\u2013", "mdash", "\u2014", "lsquo", "\u2018", "rsquo", "\u2019"));
        named.putAll(
                Map.of("ldquo", "\u201C", "rdquo", "\u201D", "bull", "\u2022", "rarr", "\u2192", "larr", "\u2190"));
        // HTML 4.01, 24.2.1: the names of U+00A0 to U+00FF in their order.
        String[] latin1 = """
                nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
                micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
                AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
                times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
                egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
                ugrave uacute ucirc uuml yacute thorn yuml""".split(" ");
        for (int i = 0; i < latin1.length; i++) {
            named.put(latin1[i], Character.toString(0xA0 + i));
        }
        return Map.copyOf(named);
    }
}
