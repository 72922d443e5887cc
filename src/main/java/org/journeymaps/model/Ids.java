package org.journeymaps.model;

import java.util.regex.Pattern;

/** The one rule for ids: {@code [A-Za-z0-9_-]{1,64}}, unique in a map, never used again. */
public final class Ids {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private Ids() {}

    /** Whether {@code text} has the form of an id. */
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
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
