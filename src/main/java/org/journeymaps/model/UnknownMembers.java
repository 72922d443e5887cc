package org.journeymaps.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Members of a stored JSON object that this version of the app does not know, kept so that a newer version running
 * beside it (during a rolling upgrade) loses nothing.
 *
 * @param jsonByName the member's value as compact JSON text, number literals untouched, in stored order
 */
public record UnknownMembers(Map<String, String> jsonByName) {
    /** No unknown member. */
    public static final UnknownMembers NONE = new UnknownMembers(Map.of());

    /** Copies the members and keeps their order. */
    public UnknownMembers {
        jsonByName = jsonByName.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(jsonByName));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return jsonByName.isEmpty();
    }
}
