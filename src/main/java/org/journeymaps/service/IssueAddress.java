package org.journeymaps.service;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.journeymaps.service.IssueTracker.Server;

/**
 * What somebody typed or pasted to name an issue: an address, something that looks like a key, or words. Whether a key is
 * one, its tracker decides.
 */
final class IssueAddress {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");
    private static final Pattern KEY = Pattern.compile("\\S*\\p{L}\\S*-\\p{Nd}+");
    private static final Pattern IN_PATH = Pattern.compile("/(?:browse|issues)/([^/?#]+)");
    private static final Pattern IN_QUERY = Pattern.compile("[?&](?:selectedIssue|issueKey|key)=([^&#]+)");

    private IssueAddress() {}

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    static boolean looksLikeKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** The servers whose base address, as people or requests use it, is the longest one that the address begins with. */
    static List<Server> servers(String address, List<Server> all) {
        int longest =
                all.stream().mapToInt(server -> matched(address, server)).max().orElse(0);
        return longest == 0
                ? List.of()
                : all.stream()
                        .filter(server -> matched(address, server) == longest)
                        .toList();
    }

    /** The key that an address of one of these servers names. */
    static Optional<String> findKey(String address, List<Server> servers) {
        return servers.stream().mapToInt(server -> matched(address, server)).max().stream()
                .mapToObj(address::substring)
                .flatMap(rest -> Stream.of(IN_PATH, IN_QUERY).map(pattern -> pattern.matcher(rest)))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .flatMap(IssueAddress::decoded);
    }

    /** How many characters of the address are the server's base; 0 if it is none of its addresses. */
    private static int matched(String address, Server server) {
        return Stream.of(server.displayUrl(), server.rpcUrl())
                .map(IssueAddress::base)
                .filter(base -> address.length() > base.length()
                        && address.regionMatches(true, 0, base, 0, base.length())
                        && "/?#".indexOf(address.charAt(base.length())) >= 0)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String base(URI url) {
        return url.toString().toLowerCase(Locale.ROOT).replaceAll("/+$", "");
    }

    private static Optional<String> decoded(String key) {
        try {
            return Optional.of(URLDecoder.decode(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
