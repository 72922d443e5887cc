package org.journeymaps.model;

/** The one rule for ids: {@code [A-Za-z0-9_-]{1,64}}, unique in a map, never used again. */
public final class Ids {
    private static final int MAX_LENGTH = 64;

    private Ids() {}

    /** Whether {@code text} has the form of an id. */
    public static boolean isValid(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!isIdCharacter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    // A pattern would say it shorter; each id of a map is looked at whenever its page is shown.
    private static boolean isIdCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }

    /**
     * Returns {@code id} unchanged.
     *
     * @throws IllegalArgumentException if it does not have the form of an id
     */
    static String require(String id) {
        if (!isValid(id)) {
            throw new IllegalArgumentException("An id matches [A-Za-z0-9_-]{1,64}, but this came: '" + id + "'");
        }
        return id;
    }
}
