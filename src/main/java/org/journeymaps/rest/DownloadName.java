package org.journeymaps.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a download is called on the reader's disk: made from a title, which may be anything. */
final class DownloadName {
    /** What file systems keep for themselves, controls (those of direction can make a name look like another), half pairs. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Z}]+");

    private static final Pattern EDGES = Pattern.compile("^[. -]+|[. -]+$");
    private static final int MOST_SIGNS = 80;
    private static final String NAMELESS = "journey-map";

    private DownloadName() {}

    /** The header that makes a browser save the answer, with the name as RFC 5987 writes it. */
    static String disposition(String title, String extension) {
        String encoded = URLEncoder.encode(of(title) + "." + extension, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename*=UTF-8''" + encoded;
    }

    private static String of(String title) {
        String name = FORBIDDEN.matcher(title).replaceAll(" ");
        if (name.codePointCount(0, name.length()) > MOST_SIGNS) {
            name = name.substring(0, name.offsetByCodePoints(0, MOST_SIGNS));
        }
        String trimmed = EDGES.matcher(name).replaceAll("");
        return trimmed.isEmpty() ? NAMELESS : trimmed;
    }
}
