package org.journeymaps.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Files of the app as they are built. */
public final class AppFiles {
    private static final Pattern METHOD = Pattern.compile("<method>([^<]+)</method>");

    private AppFiles() {}

    /** The bytes of a file of the jar, if there is such a file. */
    public static Optional<byte[]> find(String path) {
        try (InputStream in = AppFiles.class.getClassLoader().getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** A file of the jar as text. */
    public static String text(String path) {
        return new String(
                find(path).orElseThrow(() -> new IllegalArgumentException("The app has no file " + path)),
                StandardCharsets.UTF_8);
    }

    /** The lines of the descriptor's template allowlist. */
    public static List<String> allowlist() {
        Matcher matcher = METHOD.matcher(text("atlassian-plugin.xml"));
        return matcher.results().map(it -> it.group(1)).collect(Collectors.toList());
    }
}
