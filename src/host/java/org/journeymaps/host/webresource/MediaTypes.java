package org.journeymaps.host.webresource;

import java.util.Map;

/** Content types by file ending; an unknown ending is bytes, so that no browser guesses. */
final class MediaTypes {
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("css", "text/css;charset=UTF-8"),
            Map.entry("gif", "image/gif"),
            Map.entry("html", "text/html;charset=UTF-8"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript;charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain;charset=UTF-8"),
            Map.entry("woff2", "font/woff2"));

    private MediaTypes() {}

    static String of(String path) {
        return BY_EXTENSION.getOrDefault(extension(path), "application/octet-stream");
    }

    static String extension(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.substring(file.lastIndexOf('.') + 1);
    }

    static boolean isText(String mediaType) {
        return mediaType.startsWith("text/") || mediaType.endsWith("json") || mediaType.endsWith("+xml");
    }
}
