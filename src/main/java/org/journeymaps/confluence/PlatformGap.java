package org.journeymaps.confluence;

/**
 * A member that the running Confluence does not offer as the app expects it.
 *
 * @param finding what was found instead
 * @param ofWholeType true if the type itself is missing, and with it every member
 */
record PlatformGap(PlatformMember member, String finding, boolean ofWholeType) {
    /** One line for the log: what was expected, what was found, what suffers. */
    String message() {
        return "Expected " + member.label() + ": " + finding + ". Affected: " + member.features() + ".";
    }
}
