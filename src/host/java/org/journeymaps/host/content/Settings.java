package org.journeymaps.host.content;

import java.util.Optional;

/** Strings by scope and key; the scope is empty for global settings, else e.g. a space key. */
public interface Settings {

    Optional<String> find(String scope, String key);

    /** Stores the value; returns the former one. */
    Optional<String> put(String scope, String key, String value);

    /** Removes the key; returns the former value. */
    Optional<String> remove(String scope, String key);
}
