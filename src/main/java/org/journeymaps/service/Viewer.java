package org.journeymaps.service;

import java.util.Optional;

/** Port: who is looking. */
public interface Viewer {
    /** The viewer's user key, or empty for somebody who has not logged in. */
    Optional<String> userKey();

    /** Whether somebody is logged in; anonymous viewers cause no call to an issue tracker. */
    default boolean isLoggedIn() {
        return userKey().isPresent();
    }
}
